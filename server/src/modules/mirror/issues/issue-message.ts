import type { IssueFacts, Severity } from './issue.js';

/** One code's severity and sentence. */
export interface IssueMessage {
  readonly severity: Severity;
  /** What is wrong and what to do about it, for the person who made the export. */
  readonly say: (facts: IssueFacts) => string;
}

export const error = (say: IssueMessage['say'] | string): IssueMessage => ({
  severity: 'ERROR',
  say: typeof say === 'string' ? () => say : say,
});
export const warning = (say: IssueMessage['say'] | string): IssueMessage => ({
  ...error(say),
  severity: 'WARNING',
});
export const information = (say: IssueMessage['say'] | string): IssueMessage => ({
  ...error(say),
  severity: 'INFORMATION',
});
