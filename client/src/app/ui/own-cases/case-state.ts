import type { IconName } from '../icon/icon-names';
import type { Tone } from '../tag/tag';

/** Where a case stands, as the server names it. */
export type CaseState = 'NEW' | 'IN_PROGRESS' | 'WAITING_FOR_YOU' | 'CLOSED';

/** A state as its tag shows it. */
export interface CaseStateWording {
  readonly tone: Tone;
  readonly icon: IconName;
  /** Text key of `CASE_TEXTS`. */
  readonly word: string;
}

const WORDINGS: Readonly<Record<CaseState, CaseStateWording>> = {
  NEW: { tone: 'info', icon: 'add_circle', word: 'cases.status.new' },
  IN_PROGRESS: { tone: 'neutral', icon: 'schedule', word: 'cases.status.inProgress' },
  WAITING_FOR_YOU: { tone: 'due', icon: 'mail', word: 'cases.status.waiting' },
  CLOSED: { tone: 'neutral', icon: 'check_circle', word: 'cases.status.closed' },
};

/** The tag of a case. */
export function caseStateWording(state: CaseState): CaseStateWording {
  return WORDINGS[state];
}
