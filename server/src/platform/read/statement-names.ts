import { createHash } from 'node:crypto';

/** Names that a connection keeps a plan for. */
const MOST_NAMES = 300;

/** Texts that were seen once and may come again. */
const MOST_SEEN = 1_000;

/**
 * Which statements are prepared: those that come a second time. A text that comes once is not worth a plan that each
 * connection keeps for good, and whoever sends ever new selections must not push the others out.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Set<string>();

  /** The name to send a text under; empty when it is not prepared. */
  nameOf(text: string): string {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (!this.seen.has(text) || this.names.size >= MOST_NAMES) {
      if (this.seen.size >= MOST_SEEN) this.seen.clear();
      this.seen.add(text);
      return '';
    }
    this.seen.delete(text);
    const name = `r_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.names.set(text, name);
    return name;
  }
}
