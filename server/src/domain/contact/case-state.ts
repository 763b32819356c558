import { accepted, refused, type Outcome } from '../outcome.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { payableOn } from '../time/business-day.js';

/** Where a case stands: Nowa, W toku, Czeka na Ciebie, Zamknięta. */
export const CASE_STATES = ['NEW', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'CLOSED'] as const;

/** One of `CASE_STATES`. */
export type CaseState = (typeof CASE_STATES)[number];

/** What happens to a case. The office may also put it where it wants it; only a closed one can be opened again. */
export type CaseEvent =
  | { readonly kind: 'RESIDENT_WROTE' }
  | { readonly kind: 'RESIDENT_CLOSED' }
  | { readonly kind: 'RESIDENT_REOPENED'; readonly today: LocalDate; readonly closedOn: LocalDate }
  | { readonly kind: 'OFFICE_ANSWERED' }
  | { readonly kind: 'OFFICE_SET'; readonly state: CaseState };

/** Why something cannot happen to a case. */
export type CaseRefusal =
  'CASE_CLOSED' | 'CASE_ALREADY_CLOSED' | 'CASE_NOT_CLOSED' | 'CASE_REOPEN_TOO_LATE' | 'CASE_STATE_SAME';

/** Days after closing on which its author may still open a case again; later he writes a new one. */
export const REOPEN_DAYS = 90;

/**
 * Where a case stands after an event, or why the event cannot happen:
 *
 * - the author's message hands a waiting case back to the office; a new one stays new, for nobody has looked at it yet;
 * - an answer of the office always waits for the author;
 * - a closed case takes no message: it is opened again first, which its author may do for `REOPEN_DAYS` days.
 */
export function nextCaseState(state: CaseState, event: CaseEvent): Outcome<CaseState, CaseRefusal> {
  switch (event.kind) {
    case 'RESIDENT_WROTE':
      if (state === 'CLOSED') return refused('CASE_CLOSED');
      return accepted(state === 'WAITING_FOR_YOU' ? 'IN_PROGRESS' : state);
    case 'OFFICE_ANSWERED':
      return state === 'CLOSED' ? refused('CASE_CLOSED') : accepted('WAITING_FOR_YOU');
    case 'RESIDENT_CLOSED':
      return state === 'CLOSED' ? refused('CASE_ALREADY_CLOSED') : accepted('CLOSED');
    case 'RESIDENT_REOPENED':
      if (state !== 'CLOSED') return refused('CASE_NOT_CLOSED');
      return event.today <= reopenUntil(event.closedOn)
        ? accepted('IN_PROGRESS')
        : refused('CASE_REOPEN_TOO_LATE');
    case 'OFFICE_SET':
      return event.state === state ? refused('CASE_STATE_SAME') : accepted(event.state);
  }
}

/** The last day on which the author may open a case again. */
export function reopenUntil(closedOn: LocalDate): LocalDate {
  return addDays(closedOn, REOPEN_DAYS);
}

/**
 * The day by which the office answers a message: so many days after it, or the next working day.
 *
 * @param extraDaysOff the cooperative's own days off, `YYYY-MM-DD`
 */
export function answerBy(writtenOn: LocalDate, days: number, extraDaysOff?: ReadonlySet<string>): LocalDate {
  return payableOn(addDays(writtenOn, days), extraDaysOff);
}

/** Whether the office owes an answer while a case stands there. */
export function awaitsOffice(state: CaseState): boolean {
  return state === 'NEW' || state === 'IN_PROGRESS';
}
