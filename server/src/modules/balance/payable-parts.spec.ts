import fc from 'fast-check';
import { localDate } from '../../domain/time/local-date.js';
import type { DebtRow, InstalmentRow } from './balance.repository.js';
import { payableParts } from './payable-parts.js';

const debt = (remaining: number, payableOn: string, planRowId: string | null = null): DebtRow => ({
  fundRowId: '1',
  part: 'PRINCIPAL',
  payableOn: localDate(payableOn),
  remaining: String(remaining),
  documentNumber: `NAL ${payableOn}`,
  invoiceRowId: '9',
  period: null,
  planRowId,
});
const item = (position: number, payableOn: string, amount: number): InstalmentRow => ({
  planRowId: 'p',
  planNumber: 'UR/1',
  position,
  payableOn: localDate(payableOn),
  amount: String(amount),
});
const shown = (debts: readonly DebtRow[], items: readonly InstalmentRow[]) =>
  payableParts(debts, items).map((part) => [part.payableOn, Number(part.amount), part.documentNumber]);

describe('payableParts', () => {
  it('gives debts without a plan as they are, the earliest first', () => {
    expect(shown([debt(300, '2026-03-10'), debt(100, '2026-01-12')], [])).toEqual([
      ['2026-01-12', 100, 'NAL 2026-01-12'],
      ['2026-03-10', 300, 'NAL 2026-03-10'],
    ]);
  });

  it('fills instalments in turn with what was paid of the debts they stand for', () => {
    const items = [item(1, '2026-05-11', 100), item(2, '2026-06-10', 100), item(3, '2026-07-10', 100)];
    expect(shown([debt(180, '2026-01-12', 'p')], items)).toEqual([
      ['2026-06-10', 80, 'UR/1'],
      ['2026-07-10', 100, 'UR/1'],
    ]);
  });

  it('splits an instalment over the debts it covers, the earlier one first', () => {
    const debts = [debt(60, '2026-01-12', 'p'), { ...debt(140, '2026-02-10', 'p'), fundRowId: '2' }];
    const items = [item(1, '2026-05-11', 100), item(2, '2026-06-10', 100)];
    expect(payableParts(debts, items).map((part) => [part.payableOn, part.amount, part.fundRowId])).toEqual([
      ['2026-05-11', 60n, '1'],
      ['2026-05-11', 40n, '2'],
      ['2026-06-10', 100n, '2'],
    ]);
  });

  it('leaves what the plan does not hold to its last day', () => {
    const items = [item(1, '2026-05-11', 100), item(2, '2026-06-10', 100)];
    expect(shown([debt(250, '2026-01-12', 'p')], items)).toEqual([
      ['2026-05-11', 100, 'UR/1'],
      ['2026-06-10', 150, 'UR/1'],
    ]);
  });

  it('always sums to the debts, in every fund', () => {
    const amount = fc.integer({ min: 1, max: 500 });
    const debts = fc.array(fc.record({ amount, inPlan: fc.boolean(), fund: fc.constantFrom('1', '2') }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(debts, fc.array(amount, { maxLength: 5 }), (wanted, agreed) => {
        const rows = wanted.map((one, index) => ({
          ...debt(one.amount, `2026-01-${String(index + 10)}`, one.inPlan ? 'p' : null),
          fundRowId: one.fund,
        }));
        const items = agreed.map((sum, index) => item(index + 1, `2026-0${String(index + 2)}-10`, sum));
        const parts = payableParts(rows, items);
        for (const fund of ['1', '2']) {
          const owed = rows
            .filter((row) => row.fundRowId === fund)
            .reduce((sum, row) => sum + BigInt(row.remaining), 0n);
          expect(
            parts.filter((part) => part.fundRowId === fund).reduce((sum, part) => sum + part.amount, 0n),
          ).toBe(owed);
        }
        expect(parts.every((part) => part.amount > 0n)).toBe(true);
      }),
    );
  });
});
