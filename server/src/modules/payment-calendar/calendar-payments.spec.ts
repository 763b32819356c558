import fc from 'fast-check';
import { sumGrosze } from '../../domain/money/grosze.js';
import { localDate } from '../../domain/time/local-date.js';
import { calendarPayments, monthFigures, remainingOf } from './calendar-payments.js';
import type { CalendarDebtRow, CalendarItemRow } from './calendar-payments.repository.js';

const TODAY = localDate('2026-11-18');

const debt = (rowId: string, payableOn: string, facts: Partial<CalendarDebtRow> = {}): CalendarDebtRow => ({
  rowId,
  accountRowId: '1',
  entryRowId: `e${rowId}`,
  entryKind: 'CHARGE',
  invoiceRowId: rowId,
  interestNoteRowId: null,
  documentNumber: `NAL/${rowId}`,
  period: '2026-11',
  dueOn: localDate(payableOn),
  payableOn: localDate(payableOn),
  amount: 100n,
  remaining: 100n,
  planRowId: null,
  ...facts,
});
const item = (position: number, payableOn: string, amount: bigint): CalendarItemRow => ({
  planRowId: 'p',
  planNumber: 'UR/1',
  position,
  dueOn: localDate(payableOn),
  payableOn: localDate(payableOn),
  amount,
});
const shown = (debts: readonly CalendarDebtRow[], items: readonly CalendarItemRow[] = []) =>
  calendarPayments(debts, items, TODAY).map((row) => [
    row.key,
    row.payableOn,
    row.state,
    row.amount,
    row.remaining,
  ]);

describe('calendarPayments', () => {
  it('tells overdue, today, coming and paid apart', () => {
    expect(
      shown([
        debt('1', '2026-11-17'),
        debt('2', '2026-11-18'),
        debt('3', '2026-11-19'),
        debt('4', '2026-11-17', { remaining: 0n }),
      ]),
    ).toEqual([
      ['inv1', '2026-11-17', 'OVERDUE', 100n, 100n],
      ['inv4', '2026-11-17', 'PAID', 100n, 0n],
      ['inv2', '2026-11-18', 'TODAY', 100n, 100n],
      ['inv3', '2026-11-19', 'COMING', 100n, 100n],
    ]);
  });

  it('shows debts of one document payable on one day as one row, of two days as two', () => {
    const part = (rowId: string, day: string, remaining: bigint): CalendarDebtRow =>
      debt(rowId, day, { invoiceRowId: '7', remaining });
    expect(
      shown([part('1', '2026-11-25', 40n), part('2', '2026-11-25', 0n), part('3', '2026-12-10', 100n)]),
    ).toEqual([
      ['inv7', '2026-11-25', 'COMING', 200n, 40n],
      ['inv7-2', '2026-12-10', 'COMING', 100n, 100n],
    ]);
  });

  it('shows an interest note as one row and a bare debt by itself', () => {
    const note = { invoiceRowId: null, interestNoteRowId: '5', documentNumber: 'NO/5' };
    const bare = { invoiceRowId: null, documentNumber: null };
    expect(
      shown([
        debt('1', '2026-11-20', note),
        debt('2', '2026-11-20', note),
        debt('3', '2026-11-20', bare),
        debt('4', '2026-11-20', bare),
      ]).map(([key]) => key),
    ).toEqual(['not5', 'rcv3', 'rcv4']);
  });

  it('shows instalments in place of the debts they cover, paid ones too', () => {
    const items = [item(1, '2026-10-12', 60n), item(2, '2026-11-10', 60n), item(3, '2026-12-10', 80n)];
    const debts = [
      debt('1', '2026-08-10', { planRowId: 'p', remaining: 0n }),
      debt('2', '2026-09-10', { planRowId: 'p', remaining: 90n }),
      debt('3', '2026-11-25'),
    ];
    expect(shown(debts, items)).toEqual([
      ['plnp-1', '2026-10-12', 'PAID', 60n, 0n],
      ['plnp-2', '2026-11-10', 'OVERDUE', 60n, 10n],
      ['inv3', '2026-11-25', 'COMING', 100n, 100n],
      ['plnp-3', '2026-12-10', 'COMING', 80n, 80n],
    ]);
  });

  it('shows the debts themselves when their plan has no instalments', () => {
    expect(shown([debt('1', '2026-08-10', { planRowId: 'p' })])).toEqual([
      ['inv1', '2026-08-10', 'OVERDUE', 100n, 100n],
    ]);
  });

  it('sums over all months to what remains of the debts, each month to its rows', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((offset) => {
      const at = new Date(Date.UTC(2026, 0, 1 + offset));
      return localDate(at.toISOString().slice(0, 10));
    });
    const one = fc.record({
      payableOn: day,
      amount: fc.bigInt({ min: 1n, max: 100_000n }),
      paid: fc.bigInt({ min: 0n, max: 100_000n }),
      document: fc.integer({ min: 1, max: 4 }),
      isSpread: fc.boolean(),
    });
    const agreed = fc.array(fc.tuple(day, fc.bigInt({ min: 1n, max: 50_000n })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), agreed, (ones, plan) => {
        const debts = ones.map(({ payableOn, amount, paid, document, isSpread }, index) =>
          debt(String(index), payableOn, {
            invoiceRowId: String(document),
            amount,
            remaining: paid > amount ? 0n : amount - paid,
            planRowId: isSpread ? 'p' : null,
          }),
        );
        const items = plan.map(([payableOn, amount], index) => item(index + 1, payableOn, amount));
        const payments = calendarPayments(debts, items, TODAY);
        expect(remainingOf(payments)).toBe(sumGrosze(debts.map((row) => row.remaining)));
        const months = monthFigures(payments);
        expect(sumGrosze(months.map((month) => month.remaining))).toBe(remainingOf(payments));
        expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
        for (const payment of payments) {
          expect(payment.remaining >= 0n && payment.remaining <= payment.amount).toBe(true);
        }
        expect(new Set(payments.map(({ key }) => key)).size).toBe(payments.length);
      }),
    );
  });
});
