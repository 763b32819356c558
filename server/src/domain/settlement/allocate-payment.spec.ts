import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { sumGrosze } from '../money/grosze.js';
import { addDays, localDate } from '../time/local-date.js';
import { allocatePayment, type Debt, type PaymentAgainstDebts } from './allocate-payment.js';
import { ALLOCATION_POLICIES, type AllocationPolicy } from './receivable.js';

interface VectorCase {
  id: string;
  note: string;
  policy: string;
  designate: string[] | null;
  payment_gr: number;
  payment_date: string;
  debts: { id: string; due: string; issued?: string; principal_gr: number; interest_gr: number }[];
  expected: {
    lines: { debt: string; part: string; gr: number }[];
    remaining: { id: string; principal_gr: number; interest_gr: number }[];
    overpayment_gr: number;
  };
}

const { cases } = readVectors('allocation_cases') as { cases: VectorCase[] };
const right = cases.filter((one) => !one.policy.endsWith('WRONG'));
const wrong = cases.filter((one) => one.policy.endsWith('WRONG'));

function paymentOf(
  vector: VectorCase,
  policy = vector.policy.toUpperCase() as AllocationPolicy,
): PaymentAgainstDebts {
  return {
    amount: BigInt(vector.payment_gr),
    paidOn: localDate(vector.payment_date),
    designated: vector.designate ?? undefined,
    policy,
    debts: vector.debts.map((debt) => ({
      id: debt.id,
      dueOn: localDate(debt.due),
      issuedOn: debt.issued === undefined ? undefined : localDate(debt.issued),
      principal: BigInt(debt.principal_gr),
      interest: BigInt(debt.interest_gr),
    })),
  };
}

function expectedOf({ expected }: VectorCase) {
  return {
    lines: expected.lines.map(({ debt, part, gr }) => ({
      debtId: debt,
      part: part.toUpperCase(),
      amount: BigInt(gr),
    })),
    remaining: expected.remaining.map(({ id, principal_gr, interest_gr }) => ({
      id,
      principal: BigInt(principal_gr),
      interest: BigInt(interest_gr),
    })),
    overpayment: BigInt(expected.overpayment_gr),
  };
}

const START = localDate('2026-01-01');
const debtLists: fc.Arbitrary<Debt[]> = fc
  .array(
    fc.record({
      days: fc.nat({ max: 60 }),
      principal: fc.bigInt({ min: 0n, max: 5_000n }),
      interest: fc.bigInt({ min: 0n, max: 300n }),
    }),
    { maxLength: 8 },
  )
  .map((debts) =>
    debts.map(({ days, principal, interest }, index) => ({
      id: `NAL/${String(index)}`,
      dueOn: addDays(START, days),
      principal,
      interest,
    })),
  );

describe('allocatePayment', () => {
  it.each(right)('$id: $note', (vector) => {
    expect(allocatePayment(paymentOf(vector))).toEqual(expectedOf(vector));
  });

  it.each(wrong)('$id: $note is given by no policy', (vector) => {
    for (const policy of ALLOCATION_POLICIES) {
      expect(allocatePayment(paymentOf(vector, policy)).lines).not.toEqual(expectedOf(vector).lines);
    }
  });

  it('goes on with the order of law after what the payer named', () => {
    const debts = ['a', 'b', 'c'].map((id, index) => ({
      id,
      dueOn: addDays(START, index),
      principal: 10n,
      interest: 1n,
    }));
    const { lines } = allocatePayment({
      amount: 30n,
      paidOn: addDays(START, 30),
      debts,
      designated: ['c', 'nobody knows', 'b'],
      policy: 'PER_DEBT_INTEREST_FIRST',
    });
    expect(lines.map(({ debtId, part, amount }) => `${debtId} ${part} ${String(amount)}`)).toEqual([
      'c INTEREST 1',
      'c PRINCIPAL 10',
      'b INTEREST 1',
      'b PRINCIPAL 10',
      'a INTEREST 1',
      'a PRINCIPAL 7',
    ]);
  });

  it('loses nothing, exceeds no debt, leaves money over only when all is paid, and is the same every time', () => {
    fc.assert(
      fc.property(
        debtLists,
        fc.bigInt({ min: 0n, max: 20_000n }),
        fc.constantFrom(...ALLOCATION_POLICIES),
        fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
        fc.nat({ max: 60 }),
        (debts, amount, policy, named, days) => {
          const designated = named.map((index) => `NAL/${String(index)}`);
          const payment = { amount, paidOn: addDays(START, days), debts, designated, policy };
          const result = allocatePayment(payment);
          const covered = sumGrosze(result.lines.map((line) => line.amount));
          expect(covered + result.overpayment).toBe(amount);
          result.remaining.forEach((left, index) => {
            const of = (part: string): bigint =>
              sumGrosze(
                result.lines.flatMap((one) =>
                  one.debtId === left.id && one.part === part ? [one.amount] : [],
                ),
              );
            expect(left.principal).toBe((debts[index]?.principal ?? 0n) - of('PRINCIPAL'));
            expect(left.interest).toBe((debts[index]?.interest ?? 0n) - of('INTEREST'));
            expect(left.principal >= 0n && left.interest >= 0n).toBe(true);
          });
          const leftOver = sumGrosze(result.remaining.map((left) => left.principal + left.interest));
          expect(leftOver === 0n || result.overpayment === 0n).toBe(true);
          expect(allocatePayment(payment)).toEqual(result);
        },
      ),
    );
  });
});
