import type { ReadPlan } from './plan-shelf.js';
import { Recent } from './recent.js';

/** Names for statements of the portal's own documents, and for those of others: a connection keeps a plan for each. */
const MOST_OWN = 200;
const MOST_OTHERS = 100;

/** Plans that were asked for once and may come again. */
const MOST_SEEN = 1_000;

/**
 * Which statements are prepared: those of the portal's own documents, and those of others that come a second time. A text
 * that comes once is not worth a plan; and whoever sends ever new selections takes names only from texts of his kind.
 */
export class StatementNames {
  private readonly own: Recent<number, string>;
  private readonly others: Recent<number, string>;
  private readonly seen = new Recent<number, true>(MOST_SEEN);
  private given = 0;

  /** @param forget frees what connections keep under a name; the name never comes again */
  constructor(forget: (name: string) => void) {
    this.own = new Recent(MOST_OWN, Number.POSITIVE_INFINITY, forget);
    this.others = new Recent(MOST_OTHERS, Number.POSITIVE_INFINITY, forget);
  }

  /** The name to send a plan's statement under at once; empty when it is not prepared. */
  nameOf({ number, isTrusted }: Pick<ReadPlan, 'number' | 'isTrusted'>): string {
    const names = isTrusted ? this.own : this.others;
    const known = names.find(number);
    if (known !== undefined) return known;
    if (!isTrusted && !this.seen.find(number)) {
      this.seen.put(number, true);
      return '';
    }
    this.given += 1;
    const name = `r_${String(this.given)}`;
    names.put(number, name);
    return name;
  }
}
