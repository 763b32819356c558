import fc from 'fast-check';
import { sumGrosze } from '../money/grosze.js';
import { addPeriods, billingPeriod } from '../time/billing-period.js';
import { localDate } from '../time/local-date.js';
import { settleAdvances } from './settle-media.js';
import {
  projectAdvances,
  runningPeriod,
  type AdvanceFacts,
  type AdvanceMonth,
  type AdvanceProjection,
} from './advance-check.js';

const FIRST = billingPeriod('2026-07');
const monthAt = (index: number, more: Partial<AdvanceMonth> = {}): AdvanceMonth => ({
  month: addPeriods(FIRST, index),
  use: null,
  price: '14.37',
  billed: null,
  ...more,
});

/** A year of uses whose middle half is 4.500–5.500 m³. */
const YEAR = [3_000n, 4_000n, 4_500n, 4_500n, 4_600n, 4_800n, 5_000n, 5_200n, 5_400n, 5_500n, 6_000n, 9_000n];

/** Four months read and charged, one charged and not read, one to come. */
const FACTS: AdvanceFacts = {
  months: [
    monthAt(0, { use: 5_000n, billed: 6_467n }),
    monthAt(1, { use: 4_800n, billed: 6_467n }),
    monthAt(2, { use: 5_400n, billed: 7_185n }),
    monthAt(3, { use: 5_642n, billed: 7_185n }),
    monthAt(4, { billed: 7_185n }),
    monthAt(5),
  ],
  judgedBy: YEAR,
  chargedQuantity: '5',
  difference: null,
};

function projected(facts: AdvanceFacts): AdvanceProjection {
  const outcome = projectAdvances(facts);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('projectAdvances', () => {
  it('adds what was read and what is usual, and sets it against what is charged', () => {
    const { months, skipped, usual, cost, advances, missing, shown, verdict } = projected(FACTS);
    expect([skipped, usual]).toEqual([2, { low: 4_500n, high: 5_500n }]);
    // 20,842 m³ read; 2 × 4,500 or 2 × 5,500 to come. Month by month: 71,85 + 68,98 + 77,60 + 81,08 = 299,51.
    expect(months.map((one) => one.cost.low)).toEqual([7_185n, 6_898n, 7_760n, 8_108n, 6_467n, 6_467n]);
    expect(months.map((one) => one.cost.high).slice(4)).toEqual([7_904n, 7_904n]);
    expect(cost).toEqual({ low: 42_885n, high: 45_759n });
    expect(months.map(({ advance, isBilled }) => [advance, isBilled]).at(-1)).toEqual([7_185n, false]);
    expect(advances).toBe(41_674n);
    expect(missing).toEqual({ low: 1_211n, high: 4_085n });
    expect([shown, verdict]).toEqual([{ low: 1_200n, high: 4_100n }, 'SHORT']);
  });

  it.each([
    ['6', 'ENOUGH', { low: -8_900n, high: -5_900n }],
    ['5.1', 'UNSURE', { low: -1_100n, high: 1_800n }],
  ] as const)('says of %s m³ a month that it is %s', (chargedQuantity, verdict, shown) => {
    const months = FACTS.months.map((month) => ({ ...month, billed: null }));
    expect(projected({ ...FACTS, months, chargedQuantity })).toMatchObject({ verdict, shown });
  });

  it('prices each month at its own price', () => {
    const months = [monthAt(0, { price: '10.00', use: 1_000n }), monthAt(1, { price: '20.00', use: 1_000n })];
    const { cost, advances } = projected({ ...FACTS, months, chargedQuantity: '1.5' });
    expect([cost.low, advances]).toEqual([3_000n, 4_500n]);
  });

  it('adds the share in the difference as of the last settlement, at the last price, to the higher end only', () => {
    const { difference, differenceCost, cost } = projected({
      ...FACTS,
      difference: { share: 978n, own: 28_754n },
    });
    // 31,842 m³ × 0,978 ÷ 28,754 = 1,083 m³, × 14,37 = 15,56 zł
    expect([difference, differenceCost]).toEqual([
      { low: 0n, high: 1_083n },
      { low: 0n, high: 1_556n },
    ]);
    expect(cost).toEqual({ low: 42_885n, high: 45_759n + 1_556n });
  });

  it.each([
    ['NO_PERIOD', { months: [] }],
    ['NO_PRICE', { months: [...FACTS.months, monthAt(6, { price: null })] }],
    ['NO_ADVANCE', { chargedQuantity: null }],
    ['TOO_FEW_MONTHS', { judgedBy: YEAR.slice(0, 5) }],
  ] as const)('says %s instead of guessing', (reason, more) => {
    expect(projectAdvances({ ...FACTS, ...more })).toEqual({ ok: false, reason });
  });

  const grosze = fc.bigInt({ min: 0n, max: 10n ** 6n });
  const uses = fc.bigInt({ min: 0n, max: 60_000n });
  const prices = fc
    .nat({ max: 9_999 })
    .map((units) => `${String(Math.floor(units / 100))}.${String(units % 100).padStart(2, '0')}`);
  const facts = fc.record({
    months: fc
      .array(fc.record({ use: fc.option(uses), price: prices, billed: fc.option(grosze) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((months) => months.map((month, index) => monthAt(index, month))),
    judgedBy: fc.array(uses, { minLength: 6, maxLength: 12 }),
    chargedQuantity: fc
      .nat({ max: 99 })
      .map((tenths) => `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`),
    difference: fc.option(
      fc.record({ share: fc.bigInt({ min: 0n, max: 3_000n }), own: fc.bigInt({ min: 0n, max: 90_000n }) }),
    ),
  });

  it('adds up to the grosz, and shows a range that holds the exact one and is hardly wider', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const one = projected(given);
        for (const end of ['low', 'high'] as const) {
          expect(one.cost[end]).toBe(
            sumGrosze(one.months.map(({ cost }) => cost[end])) + one.differenceCost[end],
          );
          expect(one.missing[end]).toBe(one.cost[end] - sumGrosze(one.months.map(({ advance }) => advance)));
          expect(one.shown[end] % 100n).toBe(0n);
        }
        expect(one.missing.low <= one.missing.high).toBe(true);
        expect(one.shown.low <= one.missing.low && one.missing.low - one.shown.low < 100n).toBe(true);
        expect(one.shown.high >= one.missing.high && one.shown.high - one.missing.high < 100n).toBe(true);
        expect(one.verdict === 'SHORT').toBe(one.shown.low > 0n);
        expect(one.verdict === 'ENOUGH').toBe(one.shown.high <= 0n);
      }),
    );
  });

  it('lies between the least and the most of the months it judges by, and is a point when nothing is left to guess', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { usual } = projected(given);
        const inside = given.judgedBy.filter((use) => use >= usual.low && use <= usual.high).length;
        expect(inside * 2).toBeGreaterThanOrEqual(given.judgedBy.length);
        const read = given.months.map((month) => ({ ...month, use: month.use ?? 1_234n }));
        const point = projected({ ...given, months: read, difference: null });
        const settled = settleAdvances(
          point.months.map(({ cost }) => cost.low),
          point.advances,
        );
        expect(point.missing).toEqual({ low: settled.result, high: settled.result });
      }),
    );
  });

  it('falls by just what is charged more', () => {
    fc.assert(
      fc.property(facts, grosze, (given, more) => {
        const before = projected(given);
        const [first, ...others] = before.months.map(({ advance }, index) => ({
          ...given.months[index]!,
          billed: advance,
        }));
        const after = projected({
          ...given,
          months: [{ ...first!, billed: first!.billed + more }, ...others],
        });
        expect(after.missing).toEqual({ low: before.missing.low - more, high: before.missing.high - more });
      }),
    );
  });
});

describe('runningPeriod', () => {
  const span = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });
  const period = (settled: readonly (readonly [string, string])[], titleFrom: string, today: string) =>
    runningPeriod(
      settled.map(([from, to]) => span(from, to)),
      localDate(titleFrom),
      localDate(today),
    );

  it.each([
    [
      'the half-year after the settled one',
      [['2026-01-01', '2026-06-30']],
      '2026-11-26',
      '2026-07',
      '2026-12',
    ],
    ['on its last day still the same', [['2026-01-01', '2026-06-30']], '2026-12-31', '2026-07', '2026-12'],
    [
      'the next but one when one waits to be settled',
      [['2026-01-01', '2026-06-30']],
      '2027-01-01',
      '2027-01',
      '2027-06',
    ],
    ['a year', [['2024-07-01', '2025-06-30']], '2026-02-10', '2025-07', '2026-06'],
    ['over the end of February', [['2027-09-01', '2028-02-29']], '2028-03-01', '2028-03', '2028-08'],
  ] as const)('is %s', (_name, settled, today, low, high) => {
    expect(period(settled, '2020-05-17', today)).toEqual({ low, high });
  });

  it('is not told by a settlement that began with the title, nor by one that ended within a month', () => {
    expect(period([['2026-03-01', '2026-06-30']], '2026-03-01', '2026-11-26')).toBeUndefined();
    expect(period([['2026-03-15', '2026-06-30']], '2026-03-15', '2026-11-26')).toBeUndefined();
    expect(period([['2026-01-01', '2026-06-15']], '2020-05-17', '2026-11-26')).toBeUndefined();
    expect(period([], '2020-05-17', '2026-11-26')).toBeUndefined();
  });

  it('looks at the last whole one, and takes a half-year that began with the title for whole', () => {
    const settled = [
      ['2026-07-01', '2026-07-15'],
      ['2026-01-01', '2026-06-30'],
    ] as const;
    expect(period(settled, '2026-01-01', '2026-08-01')).toEqual({ low: '2026-07', high: '2026-12' });
  });
});
