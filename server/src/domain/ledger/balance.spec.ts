import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { addDays, localDate, type LocalDate } from '../time/local-date.js';
import {
  amountOwed,
  amountOwedOn,
  balanceEquation,
  balanceSide,
  credit,
  creditOf,
  debit,
  debitOf,
  runningBalances,
  shownBalance,
  type BookedEntry,
} from './balance.js';

interface VectorEntry {
  date: string;
  side: 'Wn' | 'Ma';
  gr: number;
  running_wn_minus_ma_gr: number;
  resident_saldo_gr: number;
  label: string;
}

const vector = readVectors('ledger_case') as { entries: VectorEntry[]; closing_wn_minus_ma_gr: number };
const ledger: BookedEntry[] = vector.entries.map(({ date, side, gr }) => ({
  bookedOn: localDate(date),
  amount: side === 'Wn' ? debit(BigInt(gr)) : credit(BigInt(gr)),
}));
const POLISH_SIDES = { UNDERPAYMENT: 'niedopłata', OVERPAYMENT: 'nadpłata', SETTLED: 'konto rozliczone' };

const START = localDate('2026-01-01');
const books = fc.array(
  fc.record({
    amount: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
    bookedOn: fc.nat({ max: 365 }).map((days) => addDays(START, days)),
  }),
);
const someDay = fc.nat({ max: 365 }).map((days): LocalDate => addDays(START, days));

describe('the worked ledger', () => {
  it('runs to the balance after each entry, with its sign and its word', () => {
    const running = runningBalances(ledger);
    expect(running).toEqual(vector.entries.map((entry) => BigInt(entry.running_wn_minus_ma_gr)));
    expect(running.map(shownBalance)).toEqual(vector.entries.map((entry) => BigInt(entry.resident_saldo_gr)));
    expect(running.map((owed) => POLISH_SIDES[balanceSide(owed)])).toEqual(
      vector.entries.map((one) => one.label),
    );
    expect(amountOwed(ledger)).toBe(BigInt(vector.closing_wn_minus_ma_gr));
  });

  it('answers what was owed on a day, that day’s entries counted', () => {
    expect(amountOwedOn(ledger, localDate('2026-01-18'))).toBe(94940n);
    expect(amountOwedOn(ledger, localDate('2026-01-19'))).toBe(0n);
    expect(amountOwedOn(ledger, localDate('2025-12-31'))).toBe(0n);
  });

  it('gives the equation of a span', () => {
    expect(balanceEquation(ledger, { from: localDate('2026-02-01'), to: localDate('2026-02-28') })).toEqual({
      opening: 0n,
      debits: 82390n,
      credits: 101500n,
      closing: -19110n,
    });
  });
});

describe('the sign rule', () => {
  it('makes debits positive and credits negative, whatever sign the size was given with', () => {
    expect([debit(5n), debit(-5n), credit(5n), credit(-5n)]).toEqual([5n, 5n, -5n, -5n]);
  });

  it('shows an amount in one column only', () => {
    expect([debitOf(7n), creditOf(7n), debitOf(-7n), creditOf(-7n)]).toEqual([7n, 0n, 0n, 7n]);
  });
});

describe('balances of any book', () => {
  it('close where the entries sum, in any order', () => {
    fc.assert(
      fc.property(books, fc.bigInt(), (book, opening) => {
        expect(runningBalances(book, opening).at(-1) ?? opening).toBe(opening + amountOwed(book));
        expect(amountOwed([...book].reverse())).toBe(amountOwed(book));
      }),
    );
  });

  it('carry over: a span opens where the one before it closed', () => {
    fc.assert(
      fc.property(books, someDay, someDay, (book, from, to) => {
        const equation = balanceEquation(book, { from, to });
        expect(equation.opening).toBe(amountOwedOn(book, addDays(from, -1)));
        expect(equation.closing).toBe(equation.opening + equation.debits - equation.credits);
        if (from <= to) {
          expect(equation.closing).toBe(amountOwedOn(book, to));
        }
      }),
    );
  });
});
