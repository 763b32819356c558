import type { LedgerRow } from './ledger-store';
import { monthGroups } from './month-groups';

const row = (id: string, bookedOn: string, balanceAfter: number): LedgerRow =>
  ({ id, bookedOn, balanceAfter }) as LedgerRow;

const NEWEST_FIRST = [
  row('d', '2026-11-03', 400),
  row('c', '2026-11-01', 300),
  row('b', '2026-10-31', 200),
  row('a', '2025-10-01', 100),
];

describe('monthGroups', () => {
  it('groups by month and names the balance after the last entry of each', () => {
    expect(monthGroups(NEWEST_FIRST, false, true)).toMatchObject([
      { month: '2026-11', closing: 400, rows: [{ id: 'd' }, { id: 'c' }] },
      { month: '2026-10', closing: 200 },
      { month: '2025-10', closing: 100 },
    ]);
  });

  it('finds the last entry at the other end when the oldest come first', () => {
    expect(monthGroups([...NEWEST_FIRST].reverse(), true, true)).toMatchObject([
      { month: '2025-10', closing: 100 },
      { month: '2026-10', closing: 200 },
      { month: '2026-11', closing: 400 },
    ]);
  });

  it('names no balance when entries may be missing', () => {
    expect(monthGroups(NEWEST_FIRST, false, false).map(({ closing }) => closing)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
