import { spanOf } from './ledger-span';

const NOTHING = { from: undefined, to: undefined };

describe('spanOf', () => {
  it.each([
    { choice: 'YEAR', today: '2026-11-22', span: { from: '2026-01-01', to: undefined } },
    { choice: 'TWELVE_MONTHS', today: '2026-11-22', span: { from: '2025-11-23', to: undefined } },
    { choice: 'TWELVE_MONTHS', today: '2026-12-31', span: { from: '2026-01-01', to: undefined } },
    { choice: 'TWELVE_MONTHS', today: '2028-02-29', span: { from: '2027-03-01', to: undefined } },
    { choice: 'ALL', today: '2026-11-22', span: NOTHING },
  ] as const)('$choice on $today', ({ choice, today, span }) => {
    expect(spanOf(choice, today, NOTHING)).toEqual(span);
  });

  it('takes the days of the address, earlier first', () => {
    expect(spanOf('OWN', '2026-11-22', { from: '2026-05-02', to: '2026-01-31' })).toEqual({
      from: '2026-01-31',
      to: '2026-05-02',
    });
    expect(spanOf('OWN', '2026-11-22', { from: undefined, to: '2026-01-31' })).toEqual({
      from: undefined,
      to: '2026-01-31',
    });
  });
});
