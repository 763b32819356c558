import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { sumGrosze } from '../money/grosze.js';
import {
  costOfUse,
  flatRateUse,
  mainMeterDifference,
  priceByDays,
  resultingRate,
  settleAdvances,
  shareBill,
  shareHeatBill,
  weighedUse,
} from './settle-media.js';

interface HeatFlat {
  area_cm2_of_m2_hundredths: number;
  units: number;
  factor: string;
  fixed_gr: number;
  variable_gr: number;
  total_gr: number;
}

interface Vectors {
  W01: {
    used_l: { hot: number; water_total: number };
    cost_gr: { water_sewage: number; heating: number; total: number };
    advances_gr: number;
    result_gr: number;
  };
  W02: { used_l: number; cost_gr: number };
  W03: { used_l: number; days: [number, number]; split_l: number[]; cost_gr: number[]; total_gr: number };
  W04: {
    main_l: number;
    flats: { l: number }[];
    difference_l: number;
    difference_pct_hundredths: number;
    invoice_gr: number;
    resulting_rate_gr_per_m3_exact: string;
    shares_gr: number[];
  };
  W05: { persons: number; months: number; norm_l: number; used_l: number; cost_gr: number };
  W07: { used_l: number; cost_gr: number };
  W10: { bill_gr: number; fixed_gr: number; variable_gr: number; flats: HeatFlat[]; sum_gr: number };
}

const { cases } = readVectors('water_cases') as { cases: { id: keyof Vectors }[] };
const vectors = Object.fromEntries(cases.map((one) => [one.id, one])) as unknown as Vectors;
const WATER = '13.62';
const HEATING = '32.00';

/** `17/20` of the vectors as the exact decimal it is. */
function factorOf(fraction: string): string {
  const [numerator = '', denominator = '1'] = fraction.split('/');
  return (Number(numerator) / Number(denominator)).toString();
}

describe('costOfUse', () => {
  it.each([vectors.W02, vectors.W05, vectors.W07])('of $used_l l is $cost_gr gr', ({ used_l, cost_gr }) => {
    expect(costOfUse(BigInt(used_l), WATER)).toBe(BigInt(cost_gr));
  });

  it('rounds half a grosz up, and takes back what it charged', () => {
    expect(costOfUse(500n, '0.01')).toBe(1n);
    expect(costOfUse(-500n, '0.01')).toBe(-1n);
    expect(costOfUse(1n, '12.3456')).toBe(1n);
  });
});

describe('weighedUse', () => {
  it.each([
    { use: 1_000n, factor: '1', weighed: 1_000n },
    { use: 1_000n, factor: '0.85', weighed: 850n },
    { use: 10n, factor: '0.85', weighed: 9n },
    { use: 333n, factor: '1.2345', weighed: 411n },
    { use: 0n, factor: '0.85', weighed: 0n },
  ])('is $weighed for $use × $factor', ({ use, factor, weighed }) => {
    expect(weighedUse(use, factor)).toBe(weighed);
  });
});

describe('settleAdvances', () => {
  it('finds what W01 has still to pay, as a debit', () => {
    const { used_l, cost_gr, advances_gr, result_gr } = vectors.W01;
    const costs = [costOfUse(BigInt(used_l.water_total), WATER), costOfUse(BigInt(used_l.hot), HEATING)];
    expect(costs).toEqual([BigInt(cost_gr.water_sewage), BigInt(cost_gr.heating)]);
    expect(settleAdvances(costs, BigInt(advances_gr))).toEqual({
      cost: BigInt(cost_gr.total),
      advances: BigInt(advances_gr),
      result: BigInt(-result_gr),
      side: 'UNDERPAYMENT',
    });
  });

  it('gives back what was paid over', () => {
    expect(settleAdvances([100n, 20n], 150n)).toMatchObject({ result: -30n, side: 'OVERPAYMENT' });
    expect(settleAdvances([], 0n)).toMatchObject({ result: 0n, side: 'SETTLED' });
  });
});

describe('priceByDays', () => {
  it('splits the litres of W03 round the change of price', () => {
    const { used_l, days, split_l, cost_gr, total_gr } = vectors.W03;
    const parts = priceByDays(BigInt(used_l), [
      { days: days[0], price: '13.62' },
      { days: days[1], price: '14.20' },
    ]);
    expect(parts.map((part) => part.use)).toEqual(split_l.map(BigInt));
    expect(parts.map((part) => part.cost)).toEqual(cost_gr.map(BigInt));
    expect(sumGrosze(parts.map((part) => part.cost))).toBe(BigInt(total_gr));
  });

  it('loses no litre', () => {
    const prices = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 200 }), price: fc.constantFrom('1', '14.2055') }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 7n }), prices, (use, spans) => {
        expect(sumGrosze(priceByDays(use, spans).map((part) => part.use))).toBe(use);
      }),
    );
  });
});

describe('flatRateUse', () => {
  it('is the norm per person and month (W05)', () => {
    const { persons, months, norm_l, used_l } = vectors.W05;
    expect(flatRateUse(BigInt(norm_l), persons, months)).toBe(BigInt(used_l));
  });
});

describe('a supplier’s bill (W04)', () => {
  const {
    main_l,
    flats,
    difference_l,
    difference_pct_hundredths,
    invoice_gr,
    resulting_rate_gr_per_m3_exact,
    shares_gr,
  } = vectors.W04;
  const uses = flats.map((flat) => BigInt(flat.l));

  it('is shared by what was used, to the grosz', () => {
    expect(shareBill(BigInt(invoice_gr), uses)).toEqual(shares_gr.map(BigInt));
  });

  it('has a resulting rate', () => {
    const [numerator = '', denominator = ''] = resulting_rate_gr_per_m3_exact.split('/');
    const rate = resultingRate(BigInt(invoice_gr), uses);
    expect(rate.numerator * BigInt(denominator)).toBe(BigInt(numerator) * rate.denominator);
  });

  it('has a difference between the main meter and the flats', () => {
    expect(mainMeterDifference(BigInt(main_l), uses)).toEqual({
      difference: BigInt(difference_l),
      basisPoints: BigInt(difference_pct_hundredths),
    });
    expect(mainMeterDifference(0n, [])).toEqual({ difference: 0n, basisPoints: 0n });
  });
});

describe('shareHeatBill', () => {
  const { bill_gr, flats, sum_gr } = vectors.W10;
  const heated = flats.map((flat) => ({
    area: BigInt(flat.area_cm2_of_m2_hundredths),
    units: BigInt(flat.units),
    factor: factorOf(flat.factor),
  }));

  it('shares W10 by area and by corrected units', () => {
    const shares = shareHeatBill(BigInt(bill_gr), 40, heated);
    expect(shares).toEqual(
      flats.map((flat) => ({
        fixed: BigInt(flat.fixed_gr),
        variable: BigInt(flat.variable_gr),
        total: BigInt(flat.total_gr),
      })),
    );
    expect(sumGrosze(shares.map((share) => share.total))).toBe(BigInt(sum_gr));
  });

  it('needs units only where a part depends on them', () => {
    const cold = heated.map((flat) => ({ ...flat, units: 0n }));
    expect(sumGrosze(shareHeatBill(1001n, 100, cold).map((share) => share.total))).toBe(1001n);
    expect(() => shareHeatBill(1001n, 40, cold)).toThrow(RangeError);
  });

  it('adds up to the bill', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.nat({ max: 100 }), (bill, percent) => {
        expect(sumGrosze(shareHeatBill(bill, percent, heated).map((share) => share.total))).toBe(bill);
      }),
    );
  });
});
