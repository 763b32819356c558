import type { IssueFacts } from '../issues/issue.js';
import type { IssueCode } from '../issues/issue-messages.js';

/** Why a cell cannot be taken as it stands. */
export class CellProblem {
  constructor(
    readonly code: IssueCode,
    readonly facts: IssueFacts = {},
  ) {}
}

/**
 * Turns the text of a cell into the text PostgreSQL takes for the column's type, or says why it cannot.
 * Never called with an empty text.
 */
export type CellReader = (text: string) => string | CellProblem;
