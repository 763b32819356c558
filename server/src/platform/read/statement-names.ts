import type { ReadPlan } from './plan-shelf.js';
import { Recent } from './recent.js';

/** Names for statements of the portal's own documents, and for those of others: a connection keeps a plan for each. */
const MOST_OWN = 200;
const MOST_OTHERS = 100;

/** Statements that came once and may come again, and how many characters of them are kept at most. */
const MOST_SEEN = 1_000;
const MOST_CHARACTERS = 4_000_000;

/**
 * Which statements are prepared: those of the portal's own documents, and those of others that come a second time. A text
 * that comes once is not worth a plan; and whoever sends ever new selections takes names only from texts of his kind.
 * Documents that differ only in values written into them have one statement, and so one name.
 */
export class StatementNames {
  private readonly own: Recent<string, string>;
  private readonly others: Recent<string, string>;
  private readonly seen = new Recent<string, true>(MOST_SEEN, MOST_CHARACTERS);
  private given = 0;

  /** @param forget frees what connections keep under a name; the name never comes again */
  constructor(forget: (name: string) => void) {
    this.own = new Recent(MOST_OWN, Number.POSITIVE_INFINITY, forget);
    this.others = new Recent(MOST_OTHERS, MOST_CHARACTERS, forget);
  }

  /** The name to send a plan's statement under at once; empty when it is not prepared. */
  nameOf({ text, isTrusted }: Pick<ReadPlan, 'text' | 'isTrusted'>): string {
    const names = isTrusted ? this.own : this.others;
    const known = names.find(text);
    if (known !== undefined) return known;
    if (!isTrusted && (text.length > MOST_CHARACTERS || !this.seen.find(text))) {
      this.seen.put(text, true, text.length);
      return '';
    }
    this.given += 1;
    const name = `r_${String(this.given)}`;
    names.put(text, name, text.length);
    return name;
  }
}
