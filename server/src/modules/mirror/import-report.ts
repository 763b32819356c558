import type { FileName } from './format.js';
import type { IssueCounts } from './issues/issue-log.js';
import type { Issue } from './issues/issue.js';
import type { FileCounts } from './loading/load-counts.js';

/** How an import ended. */
export type ImportOutcome =
  /** Written to the book. */
  | 'COMMITTED'
  /** Everything in the folder is in the book already. */
  | 'UNCHANGED'
  /** A dry run: it would have been written. */
  | 'CHECKED'
  /** Errors in the data; nothing was written. */
  | 'REFUSED';

/** What an import found and did. */
export interface ImportReport {
  readonly outcome: ImportOutcome;
  readonly folder: string;
  readonly sourceSystem: string | undefined;
  /** Row id in `imports`; only when written. */
  readonly importId: string | undefined;
  /** Per file of the folder, in the order of loading. Zeros for what a refused import did not write. */
  readonly files: ReadonlyMap<FileName, FileCounts>;
  /** Entries posted, the reversals of changed ones among them. */
  readonly entriesPosted: number;
  /** Reversals among them. */
  readonly entriesReversed: number;
  readonly errorCount: number;
  readonly issueCounts: IssueCounts;
  /** The first issues; all of them went to the listener. */
  readonly issues: readonly Issue[];
  /** Milliseconds each phase took, in order. */
  readonly phases: ReadonlyMap<string, number>;
}
