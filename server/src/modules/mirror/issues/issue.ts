import type { IssueCode } from './issue-messages.js';

/** ERROR: the row cannot enter the book; WARNING: it can, but somebody should look; INFORMATION: worth knowing. */
export type Severity = 'ERROR' | 'WARNING' | 'INFORMATION';

/** Words and numbers that a message quotes. */
export type IssueFacts = Readonly<Record<string, string | number>>;

/** One thing found in the folder, pointing at the place where it can be put right. */
export interface Issue {
  readonly code: IssueCode;
  /** Name of the file in the folder. */
  readonly file: string;
  /** Line in the file, 1 = the header; absent when the whole file or folder is meant. */
  readonly line?: number;
  readonly column?: string;
  /** The cell as it stands in the file, cut to a readable length. */
  readonly value?: string;
  readonly facts?: IssueFacts;
}
