import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { payableOn } from '../time/business-day.js';
import { addDays, localDate } from '../time/local-date.js';
import {
  areRatesStale,
  INTEREST_DENOMINATOR,
  interestText,
  lateInterest,
  rateOn,
  type InterestRate,
} from './interest.js';

interface VectorCase {
  id: string;
  principal_gr: number;
  due: string;
  effective_due: string;
  until: string;
  days: number;
  principal_payments?: { date: string; gr: number }[];
  segments: { from: string; to: string; days: number; bp: number; principal_gr: number; exact_gr: string }[];
  exact_gr: string;
  expected_gr: number;
}

const table = readVectors('interest_rates') as { rates: { from: string; bp: number }[] };
const rates: InterestRate[] = table.rates.map(({ from, bp }) => ({ from: localDate(from), basisPoints: bp }));
const { cases } = readVectors('interest_cases') as { cases: VectorCase[] };

/** `47250/73` of the vectors, in the denominator used here. */
function numeratorOf(fraction: string): bigint {
  const [numerator = '0', denominator = '1'] = fraction.split('/');
  return (BigInt(numerator) * INTEREST_DENOMINATOR) / BigInt(denominator);
}

function interestOf(vector: VectorCase) {
  const payments = (vector.principal_payments ?? []).map(({ date, gr }) => ({
    on: localDate(date),
    amount: BigInt(gr),
  }));
  const debt = {
    principal: BigInt(vector.principal_gr),
    payableOn: payableOn(localDate(vector.due)),
    payments,
  };
  return lateInterest(debt, rates, localDate(vector.until));
}

describe('lateInterest', () => {
  it.each(cases)('of $id is $expected_gr gr, exact and by segments', (vector) => {
    const interest = interestOf(vector);
    expect(payableOn(localDate(vector.due))).toBe(vector.effective_due);
    expect(interest.amount).toBe(BigInt(vector.expected_gr));
    expect(interest.days).toBe(vector.days);
    expect(interest.numerator).toBe(numeratorOf(vector.exact_gr));
    expect(interest.segments).toEqual(
      vector.segments.map((segment) => ({
        from: segment.from,
        to: segment.to,
        days: segment.days,
        basisPoints: segment.bp,
        principal: BigInt(segment.principal_gr),
        numerator: numeratorOf(segment.exact_gr),
      })),
    );
  });

  const debt = { principal: 100_000n, payableOn: localDate('2025-01-10') };

  it('is nothing up to the last day in time, and begins the day after', () => {
    expect(lateInterest(debt, rates, debt.payableOn)).toEqual({
      amount: 0n,
      days: 0,
      segments: [],
      numerator: 0n,
    });
    expect(lateInterest(debt, rates, addDays(debt.payableOn, 1)).days).toBe(1);
  });

  it('stops when the principal is paid off, counting the day of the payment', () => {
    const payments = [{ on: localDate('2025-01-20'), amount: 120_000n }];
    expect(lateInterest({ ...debt, payments }, rates, localDate('2026-01-01'))).toMatchObject({
      days: 10,
      amount: 308n,
    });
  });

  it('bears nothing on what was paid in time', () => {
    const payments = [{ on: localDate('2025-01-10'), amount: 100_000n }];
    expect(lateInterest({ ...debt, payments }, rates, localDate('2026-01-01')).amount).toBe(0n);
  });

  it('adds payments of one day together', () => {
    const [on, later] = [localDate('2025-01-20'), localDate('2025-02-20')];
    const twice = lateInterest(
      {
        ...debt,
        payments: [
          { on, amount: 1n },
          { on, amount: 2n },
        ],
      },
      rates,
      later,
    );
    expect(twice).toEqual(lateInterest({ ...debt, payments: [{ on, amount: 3n }] }, rates, later));
  });

  it('refuses a delay before the first rate', () => {
    const old = { principal: 1n, payableOn: localDate('2015-06-10') };
    expect(() => lateInterest(old, rates, localDate('2016-06-10'))).toThrow(RangeError);
  });

  it('has the sum of its days as its numerator, whatever is paid when', () => {
    const payment = fc.record({
      on: fc.nat({ max: 900 }).map((days) => addDays(localDate('2024-01-01'), days)),
      amount: fc.bigInt({ min: 1n, max: 60_000n }),
    });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 5 }), fc.nat({ max: 800 }), (payments, delay) => {
        const late = { principal: 100_000n, payableOn: localDate('2024-03-11'), payments };
        let expected = 0n;
        for (let day = 1; day <= delay; day += 1) {
          const date = addDays(late.payableOn, day);
          const paidBefore = payments
            .filter(({ on }) => on < date)
            .reduce((sum, { amount }) => sum + amount, 0n);
          const left = paidBefore < late.principal ? late.principal - paidBefore : 0n;
          expected += left * BigInt(rateOn(rates, date).basisPoints);
        }
        expect(lateInterest(late, rates, addDays(late.payableOn, delay)).numerator).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rateOn', () => {
  it('takes the newest rate that has begun', () => {
    expect(rateOn(rates, localDate('2026-03-04')).basisPoints).toBe(950);
    expect(rateOn(rates, localDate('2026-03-05')).basisPoints).toBe(925);
    expect(rateOn([...rates].reverse(), localDate('2026-11-01')).basisPoints).toBe(925);
  });
});

describe('areRatesStale', () => {
  it('warns after 45 days', () => {
    expect(areRatesStale(localDate('2026-10-08'), localDate('2026-11-22'))).toBe(false);
    expect(areRatesStale(localDate('2026-10-08'), localDate('2026-11-23'))).toBe(true);
  });
});

describe('interestText', () => {
  it('shows a segment to four digits', () => {
    expect(interestText(numeratorOf('47250/73'))).toBe('6.4726');
    expect(interestText(0n)).toBe('0.0000');
  });
});
