import { localDate } from '../../domain/time/local-date.js';
import type { BalanceRow, DebtRow } from './balance.repository.js';
import { nextPayment, onlyDocument } from './next-payment.js';

const TODAY = localDate('2026-11-18');
const debt = (
  documentNumber: string,
  payableOn: string,
  remaining: number,
  more: Partial<DebtRow> = {},
): DebtRow => ({
  fundRowId: '1',
  part: 'PRINCIPAL',
  payableOn: localDate(payableOn),
  remaining: String(remaining),
  documentNumber,
  invoiceRowId: '9',
  period: '2026-11',
  planRowId: null,
  ...more,
});
const ask = (debts: readonly DebtRow[], free: Readonly<Record<string, number>> = {}) => {
  const freeCredits = Object.entries(free).map(([fundRowId, amount]) => ({
    fundRowId,
    free: String(amount),
  }));
  const row = { accountRowId: '7', debts, freeCredits, instalments: [] } as unknown as BalanceRow;
  return nextPayment(row, TODAY);
};
const shown = (payment: ReturnType<typeof ask>) =>
  payment && [
    payment.amount,
    payment.dueOn,
    payment.days,
    payment.rows.map((row) => [row.kind, row.documentNumber, row.amount]),
  ];

describe('nextPayment', () => {
  it('takes the nearest day only, with everything past due and noted interest', () => {
    const debts = [
      debt('A', '2026-10-12', 100),
      debt('N', '2026-10-30', 7, { part: 'INTEREST' }),
      debt('B', '2026-11-25', 300),
      debt('C', '2026-11-25', 20),
      debt('D', '2026-12-10', 500),
    ];
    expect(shown(ask(debts))).toEqual([
      427n,
      '2026-11-25',
      7,
      [
        ['CHARGE', 'B', 300n],
        ['CHARGE', 'C', 20n],
        ['OVERDUE', 'A', 100n],
        ['INTEREST', 'N', 7n],
      ],
    ]);
  });

  it('counts what is payable today as not yet late', () => {
    expect(shown(ask([debt('A', '2026-11-18', 100)]))).toEqual([
      100n,
      '2026-11-18',
      0,
      [['CHARGE', 'A', 100n]],
    ]);
  });

  it('tells how long the earliest debt has been late when nothing else waits', () => {
    expect(shown(ask([debt('A', '2026-11-10', 100)]))).toEqual([
      100n,
      '2026-11-10',
      -8,
      [['OVERDUE', 'A', 100n]],
    ]);
  });

  it('takes off the free credit of the same fund, and is nothing when that covers all', () => {
    const debts = [debt('A', '2026-11-25', 300), debt('B', '2026-11-25', 50, { fundRowId: '2' })];
    expect(ask(debts, { 1: 120 })?.rows.at(-1)).toMatchObject({ kind: 'CREDIT', amount: -120n });
    expect(ask(debts, { 1: 900 })?.amount).toBe(50n);
    expect(ask(debts, { 1: 300, 2: 50 })).toBeUndefined();
  });

  it('is nothing without debts', () => {
    expect(ask([], { 1: 10 })).toBeUndefined();
  });

  it('names the document in the transfer only when there is one', () => {
    const one = ask([debt('A', '2026-11-25', 300)], { 1: 100 });
    const two = ask([debt('A', '2026-11-25', 300), debt('B', '2026-11-10', 1)]);
    expect([one && onlyDocument(one), two && onlyDocument(two)]).toEqual(['A', undefined]);
  });
});
