import { localDate } from '../time/local-date.js';
import { inForceFrom } from './in-force-from.js';

describe('inForceFrom', () => {
  it.each([
    {
      case: 'paid after it was charged',
      debt: '2026-03-01',
      credit: '2026-03-10',
      effective: '2026-03-10',
      from: '2026-03-10',
    },
    {
      case: 'paid in advance',
      debt: '2026-03-01',
      credit: '2026-02-20',
      effective: '2026-03-01',
      from: '2026-03-01',
    },
    {
      case: 'kept until the debt is due',
      debt: '2026-03-01',
      credit: '2026-02-20',
      effective: '2026-03-15',
      from: '2026-03-15',
    },
    {
      case: 'booked late by the bank',
      debt: '2026-03-01',
      credit: '2026-03-12',
      effective: '2026-03-09',
      from: '2026-03-12',
    },
    {
      case: 'charged for a month long gone',
      debt: '2026-05-04',
      credit: '2026-03-10',
      effective: '2026-03-10',
      from: '2026-05-04',
    },
  ])('waits for the last of its days: $case', ({ debt, credit, effective, from }) => {
    const ends = { debtBookedOn: localDate(debt), creditBookedOn: localDate(credit) };
    expect(inForceFrom({ rule: 'OLDEST_DUE', effectiveOn: localDate(effective) }, ends)).toBe(from);
  });

  it('lets an entry and its reversal cover one another when both are booked', () => {
    const ends = { debtBookedOn: localDate('2026-03-01'), creditBookedOn: localDate('2026-04-02') };
    expect(inForceFrom({ rule: 'REVERSAL', effectiveOn: localDate('2026-06-01') }, ends)).toBe('2026-04-02');
  });
});
