import fc from 'fast-check';
import { addDays, localDate } from '../time/local-date.js';
import { isDayOff } from '../time/business-day.js';
import {
  answerBy,
  awaitsOffice,
  CASE_STATES,
  nextCaseState,
  REOPEN_DAYS,
  reopenUntil,
  type CaseEvent,
} from './case-state.js';

const day = localDate('2026-11-18');
const reopened = (after: number): CaseEvent => ({
  kind: 'RESIDENT_REOPENED',
  today: addDays(day, after),
  closedOn: day,
});

describe('nextCaseState', () => {
  it.each([
    ['NEW', { kind: 'RESIDENT_WROTE' }, 'NEW'],
    ['IN_PROGRESS', { kind: 'RESIDENT_WROTE' }, 'IN_PROGRESS'],
    ['WAITING_FOR_YOU', { kind: 'RESIDENT_WROTE' }, 'IN_PROGRESS'],
    ['CLOSED', { kind: 'RESIDENT_WROTE' }, 'CASE_CLOSED'],
    ['NEW', { kind: 'OFFICE_ANSWERED' }, 'WAITING_FOR_YOU'],
    ['WAITING_FOR_YOU', { kind: 'OFFICE_ANSWERED' }, 'WAITING_FOR_YOU'],
    ['CLOSED', { kind: 'OFFICE_ANSWERED' }, 'CASE_CLOSED'],
    ['NEW', { kind: 'RESIDENT_CLOSED' }, 'CLOSED'],
    ['CLOSED', { kind: 'RESIDENT_CLOSED' }, 'CASE_ALREADY_CLOSED'],
    ['CLOSED', reopened(0), 'IN_PROGRESS'],
    ['CLOSED', reopened(REOPEN_DAYS), 'IN_PROGRESS'],
    ['CLOSED', reopened(REOPEN_DAYS + 1), 'CASE_REOPEN_TOO_LATE'],
    ['IN_PROGRESS', reopened(0), 'CASE_NOT_CLOSED'],
    ['NEW', { kind: 'OFFICE_SET', state: 'IN_PROGRESS' }, 'IN_PROGRESS'],
    ['CLOSED', { kind: 'OFFICE_SET', state: 'IN_PROGRESS' }, 'IN_PROGRESS'],
    ['IN_PROGRESS', { kind: 'OFFICE_SET', state: 'IN_PROGRESS' }, 'CASE_STATE_SAME'],
  ] as const)('takes %s with %j to %s', (state, event, expected) => {
    const next = nextCaseState(state, event);
    expect(next.ok ? next.value : next.reason).toBe(expected);
  });

  it('never leaves a closed case open by a mere message', () => {
    const messages = fc.array(fc.constantFrom('RESIDENT_WROTE' as const, 'OFFICE_ANSWERED' as const));
    fc.assert(
      fc.property(messages, (kinds) => {
        const last = kinds.reduce<(typeof CASE_STATES)[number]>((state, kind) => {
          const next = nextCaseState(state, { kind });
          return next.ok ? next.value : state;
        }, 'CLOSED');
        expect(last).toBe('CLOSED');
      }),
    );
  });
});

describe('answerBy', () => {
  it.each([
    ['2026-11-18', 14, '2026-12-02'],
    ['2026-10-28', 14, '2026-11-12'],
    ['2026-12-10', 14, '2026-12-28'],
  ])('of %s and %d days is %s', (written, days, expected) => {
    expect(answerBy(localDate(written), days)).toBe(expected);
  });

  it('passes over the cooperative’s own days off', () => {
    expect(answerBy(localDate('2026-11-18'), 14, new Set(['2026-12-02']))).toBe('2026-12-03');
  });

  it('is always a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 60 }), (after, days) => {
        expect(isDayOff(answerBy(addDays(day, after), days))).toBe(false);
      }),
    );
  });
});

it('says until when a case may be opened again, and who owes an answer', () => {
  expect(reopenUntil(day)).toBe('2027-02-16');
  expect(CASE_STATES.filter(awaitsOffice)).toEqual(['NEW', 'IN_PROGRESS']);
});
