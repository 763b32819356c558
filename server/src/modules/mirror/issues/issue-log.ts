import type { Issue } from './issue.js';
import { issueSeverity, type IssueCode } from './issue-messages.js';

/** Receives every issue as it is found, e.g. the error CSV. */
export type IssueListener = (issue: Issue) => void;

/** How many issues of a kind were found. */
export type IssueCounts = Readonly<Partial<Record<IssueCode, number>>>;

/** Characters of a cell's value that a report repeats. */
const MOST_VALUE = 80;

/**
 * Everything found in a folder. Memory stays flat: the first issues are kept, all are counted and passed on to the
 * listeners as they come.
 */
export class IssueLog {
  private readonly kept: Issue[] = [];
  private readonly byCode = new Map<IssueCode, number>();
  private errors = 0;

  /** @param mostKept issues kept for whoever asks; the rest are only counted and passed on */
  constructor(
    private readonly listeners: readonly IssueListener[] = [],
    private readonly mostKept = 1000,
  ) {}

  add(issue: Issue): void {
    const shown = issue.value === undefined ? issue : { ...issue, value: shortened(issue.value) };
    this.byCode.set(issue.code, (this.byCode.get(issue.code) ?? 0) + 1);
    this.errors += issueSeverity(issue.code) === 'ERROR' ? 1 : 0;
    if (this.kept.length < this.mostKept) {
      this.kept.push(shown);
    }
    this.listeners.forEach((listen) => {
      listen(shown);
    });
  }

  /** Number of ERRORs; the folder is clean when zero. */
  get errorCount(): number {
    return this.errors;
  }

  /** The first issues, in the order they were found. */
  get first(): readonly Issue[] {
    return this.kept;
  }

  get counts(): IssueCounts {
    return Object.fromEntries(this.byCode);
  }
}

function shortened(value: string): string {
  return value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)}…` : value;
}
