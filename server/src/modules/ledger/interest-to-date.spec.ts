import { localDate } from '../../domain/time/local-date.js';
import type { LateDebtRow, RateRow } from './interest.repository.js';
import { interestToDate } from './interest-to-date.js';

const TODAY = localDate('2026-03-31');
const rates: readonly RateRow[] = [
  { from: localDate('2025-05-08'), basisPoints: 1_075, verifiedOn: localDate('2025-06-01') },
  { from: localDate('2025-07-03'), basisPoints: 1_050, verifiedOn: null },
  { from: localDate('2025-09-04'), basisPoints: 1_025, verifiedOn: null },
  { from: localDate('2025-10-09'), basisPoints: 1_000, verifiedOn: null },
  { from: localDate('2025-11-06'), basisPoints: 975, verifiedOn: null },
  { from: localDate('2025-12-04'), basisPoints: 950, verifiedOn: localDate('2025-12-20') },
  { from: localDate('2026-03-05'), basisPoints: 925, verifiedOn: localDate('2026-03-20') },
  { from: localDate('2026-06-01'), basisPoints: 1, verifiedOn: localDate('2026-06-01') },
];
const debt = (more: Partial<LateDebtRow> = {}): LateDebtRow => ({
  receivableRowId: '1',
  documentNumber: 'NAL/2025/05/0147',
  amount: 68_512n,
  payableOn: localDate('2025-05-12'),
  notedTo: null,
  agreedOn: null,
  ...more,
});

describe('interestToDate', () => {
  it('adds exact parts and rounds once (DOMAIN case I03: 685,12 zł over 323 days is 60,74 zł)', () => {
    const { total, debts, rows, rateVerifiedOn } = interestToDate([debt()], [], rates, TODAY);
    expect([total, debts.map(({ amount }) => amount)]).toEqual([6_074n, [6_074n]]);
    expect(rows.reduce((sum, row) => sum + row.days, 0)).toBe(323);
    expect(rows[0]).toMatchObject({ from: '2025-05-13', to: '2025-07-02', days: 51, basisPoints: 1_075 });
    expect(rows[0]?.amountExact).toBe('10.290877808');
    expect(rateVerifiedOn).toBe('2026-03-20');
  });

  it('lowers the principal from the day after a payment', () => {
    const paid = [{ receivableRowId: '1', on: localDate('2026-03-10'), amount: 8_512n }];
    const { rows } = interestToDate([debt({ payableOn: localDate('2026-03-06') })], paid, rates, TODAY);
    expect(rows.map((row) => [row.principal, row.from, row.to])).toEqual([
      [68_512n, '2026-03-07', '2026-03-10'],
      [60_000n, '2026-03-11', '2026-03-31'],
    ]);
  });

  it('counts no day twice that a note covered, and none after instalments were agreed', () => {
    const noted = interestToDate([debt({ notedTo: localDate('2026-03-21') })], [], rates, TODAY);
    expect(noted.rows.map(({ from, to }) => [from, to])).toEqual([['2026-03-22', '2026-03-31']]);
    const agreed = interestToDate(
      [debt({ payableOn: localDate('2026-03-10'), agreedOn: localDate('2026-03-15') })],
      [],
      rates,
      TODAY,
    );
    expect(agreed.rows.map(({ from, to }) => [from, to])).toEqual([['2026-03-11', '2026-03-15']]);
    expect(interestToDate([debt({ agreedOn: localDate('2025-05-12') })], [], rates, TODAY).debts).toEqual([]);
  });

  it('begins with the first known rate, and computes nothing without a table', () => {
    const old = debt({ payableOn: localDate('2020-01-10') });
    expect(interestToDate([old], [], rates, TODAY).rows[0]?.from).toBe('2025-05-08');
    expect(interestToDate([old], [], [], TODAY)).toEqual({
      on: TODAY,
      latest: '2027-03-31',
      total: 0n,
      principal: 68_512n,
      together: 68_512n,
      debts: [],
      rows: [],
      ratePeriods: [],
      rateVerifiedOn: null,
    });
  });

  it('goes on to a day to come, with rates that are announced and then with the last known one', () => {
    const on = localDate('2026-06-30');
    const late = debt({ payableOn: localDate('2026-03-30') });
    const { latest, total, principal, ratePeriods, rows } = interestToDate([late], [], rates, on, TODAY);
    // 685,12 zł × 62 days of 9,25% and 30 days of 0,01%.
    expect(ratePeriods).toEqual([
      { from: '2026-03-31', to: '2026-05-31', basisPoints: 925 },
      { from: '2026-06-01', to: '2026-06-30', basisPoints: 1 },
    ]);
    expect([latest, total, principal]).toEqual(['2027-03-31', 1_077n, 68_512n]);
    expect(rows.map(({ days }) => days)).toEqual([62, 30]);
    const tomorrow = interestToDate([late], [], rates, localDate('2026-04-01'), TODAY);
    expect(tomorrow.rows.map(({ days }) => days)).toEqual([2]);
  });

  it('asks for what is unpaid now, and for nothing that is paid by instalments', () => {
    const planned = debt({ receivableRowId: '2', amount: 5_000n, agreedOn: localDate('2025-06-01') });
    const paid = [{ receivableRowId: '1', on: localDate('2026-03-10'), amount: 8_512n }];
    const { principal, debts } = interestToDate([debt(), planned], paid, rates, TODAY);
    expect(debts).toHaveLength(2);
    expect(principal).toBe(60_000n);
  });
});
