import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { allocate } from '../money/allocate.js';
import { parseMeterValue } from '../metering/meter-value.js';
import { explainSettlement, type StoredLine } from './explain-settlement.js';
import { costOfUse } from './settle-media.js';

const { cases } = readVectors('water_cases') as { cases: readonly { id: string; [name: string]: unknown }[] };
const line = (more: Partial<StoredLine>): StoredLine => ({
  kind: 'OTHER',
  quantity: null,
  rate: null,
  amount: 0n,
  fromValue: null,
  toValue: null,
  digits: 5,
  factor: null,
  shareOwn: null,
  shareAll: null,
  pool: null,
  poolAmount: null,
  ...more,
});
const NO_BUILDING = { mainMeter: null, unitsUse: null };

function vector(id: string): object {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

function read(text: string): bigint {
  const parsed = parseMeterValue(text);
  if (!parsed.ok) throw new Error(`„${text}” is no state`);
  return parsed.value;
}

/** W01 as it would be printed: three meters, water and sewage of all of them, heating of the hot one. */
function halfYear() {
  const w01 = vector('W01') as {
    meters: { kind: string; from: string; to: string }[];
    used_l: { water_total: number; hot: number };
    cost_gr: { water_sewage: number; total: number };
    advances_gr: number;
    result_gr: number;
  };
  const meters = w01.meters.map(({ from, to }) => {
    const [fromValue, toValue] = [read(from), read(to)];
    return line({ kind: 'METER', fromValue, toValue, quantity: toValue - fromValue });
  });
  const quantity = BigInt(w01.used_l.water_total);
  const amount = BigInt(w01.cost_gr.water_sewage);
  const price = line({ kind: 'PRICE', quantity, rate: '13.62', amount });
  const advance = line({ kind: 'ADVANCE', amount: -40_000n });
  const totals = { cost: amount, advances: 40_000n, result: amount - 40_000n };
  return { lines: [...meters, price, advance], totals };
}

describe('explainSettlement', () => {
  it('confirms a half-year: readings → use → price → cost − advances (W01)', () => {
    const { lines, totals } = halfYear();
    expect(explainSettlement(lines, totals, NO_BUILDING)).toEqual({
      lines: [true, true, true, true, null],
      isSummed: true,
      isUsePriced: true,
      isDifferenceShared: true,
      isResult: true,
      isConfirmed: true,
    });
  });

  it.each([
    ['a reading', 0, { toValue: 1n }, 'lines'],
    ['the use of a meter', 0, { quantity: 1n }, 'isUsePriced'],
    ['an amount', 3, { amount: 51_352n }, 'isSummed'],
    ['a price', 3, { rate: '13.63' }, 'lines'],
    ['an advance', 4, { amount: -39_999n }, 'isSummed'],
  ] as const)('does not when %s is another', (_, index, change, where) => {
    const { lines, totals } = halfYear();
    const changed = lines.map((one, at) => (at === index ? { ...one, ...change } : one));
    const explained = explainSettlement(changed, totals, NO_BUILDING);
    expect(explained.isConfirmed).toBe(false);
    expect(where === 'lines' ? explained.lines[index] : explained[where]).toBe(false);
  });

  it('does not when the result is not cost − advances', () => {
    const { lines, totals } = halfYear();
    const explained = explainSettlement(lines, { ...totals, result: totals.result + 1n }, NO_BUILDING);
    expect([explained.isResult, explained.isConfirmed]).toEqual([false, false]);
  });

  it('counts over the end of the dial (W07)', () => {
    const w07 = vector('W07') as { from: string; to: string; digits: number; used_l: number };
    const meter = line({
      kind: 'METER',
      fromValue: read(w07.from),
      toValue: read(w07.to),
      digits: w07.digits,
      quantity: BigInt(w07.used_l),
    });
    expect(explainSettlement([meter], { cost: 0n, advances: 0n, result: 0n }, NO_BUILDING).lines).toEqual([
      true,
    ]);
  });

  it('shares the difference of the main meter, to the thousandth (W04)', () => {
    const w04 = vector('W04') as {
      main_l: number;
      sum_l: number;
      difference_l: number;
      flats: { l: number }[];
    };
    const uses = w04.flats.map(({ l }) => BigInt(l));
    const shares = allocate(BigInt(w04.difference_l), uses);
    const building = { mainMeter: BigInt(w04.main_l), unitsUse: BigInt(w04.sum_l) };
    shares.forEach((quantity, index) => {
      const rate = '13.62';
      const amount = costOfUse(quantity, rate);
      const share = line({
        ...{ kind: 'DIFFERENCE', quantity, rate, amount, pool: BigInt(w04.difference_l) },
        shareOwn: decimalText(uses[index] ?? 0n),
        shareAll: decimalText(BigInt(w04.sum_l)),
      });
      const totals = { cost: amount, advances: 0n, result: amount };
      expect(explainSettlement([share], totals, building).isConfirmed).toBe(true);
      const other = { mainMeter: building.mainMeter + 1n, unitsUse: building.unitsUse };
      expect(explainSettlement([share], totals, other).isDifferenceShared).toBe(false);
    });
  });

  describe('of a bill that goes by allocators', () => {
    const allocator = (from: bigint, to: bigint, quantity: bigint): StoredLine =>
      line({ kind: 'METER', fromValue: from, toValue: to, factor: '0.85', quantity });
    const share = (shareOwn: string): StoredLine =>
      line({ kind: 'SHARE', amount: 25_000n, poolAmount: 100_000n, shareOwn, shareAll: '2975.000' });
    const totals = { cost: 25_000n, advances: 0n, result: 25_000n };
    // 500 and 375 units × 0,85 = 425 and 318,75; of 2975 that is a quarter.
    const lines = [
      allocator(1_000n, 501_000n, 425_000n),
      allocator(0n, 375_000n, 318_750n),
      share('743.750'),
    ];

    it('weighs what each counted, and finds it in the share', () => {
      const explained = explainSettlement(lines, totals, NO_BUILDING);
      expect([explained.lines, explained.isUsePriced, explained.isConfirmed]).toEqual([
        [true, true, true],
        true,
        true,
      ]);
    });

    it.each([
      ['a factor is another', [{ ...lines[0]!, factor: '0.86' }, lines[1]!, lines[2]!], 'lines'],
      ['a device is missing', [lines[0]!, lines[2]!], 'isUsePriced'],
      ['the share goes by something else', [lines[0]!, lines[1]!, share('743.751')], 'isUsePriced'],
    ] as const)('does not when %s', (_what, changed, where) => {
      const explained = explainSettlement([...changed], totals, NO_BUILDING);
      expect(explained.isConfirmed).toBe(false);
      expect(where === 'lines' ? explained.lines[0] : explained[where]).toBe(false);
    });
  });

  it('shares a heat bill, to the grosz (W10)', () => {
    const w10 = vector('W10') as {
      fixed_gr: number;
      flats: { area_cm2_of_m2_hundredths: number; fixed_gr: number }[];
    };
    const all = w10.flats.reduce((sum, flat) => sum + flat.area_cm2_of_m2_hundredths, 0);
    for (const flat of w10.flats) {
      const amount = BigInt(flat.fixed_gr);
      const share = line({
        ...{ kind: 'SHARE', amount, poolAmount: BigInt(w10.fixed_gr) },
        shareOwn: String(flat.area_cm2_of_m2_hundredths),
        shareAll: String(all),
      });
      const totals = { cost: amount, advances: 0n, result: amount };
      expect(explainSettlement([share], totals, NO_BUILDING).lines).toEqual([true]);
      const more = explainSettlement([{ ...share, amount: amount + 2n }], totals, NO_BUILDING);
      expect(more.lines).toEqual([false]);
    }
  });

  it('takes what allocate gives for a right share, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10_000_000n }),
        fc.array(fc.bigInt({ min: 0n, max: 100_000n }), { minLength: 1, maxLength: 12 }),
        (pool, weights) => {
          const sum = weights.reduce((total, one) => total + one, 0n);
          fc.pre(sum > 0n);
          allocate(pool, weights).forEach((amount, index) => {
            const share = line({
              ...{ kind: 'SHARE', amount, poolAmount: pool },
              shareOwn: String(weights[index]),
              shareAll: String(sum),
            });
            expect(
              explainSettlement([share], { cost: amount, advances: 0n, result: amount }, NO_BUILDING).lines,
            ).toEqual([true]);
          });
        },
      ),
    );
  });

  it('leaves alone what it cannot count', () => {
    const other = line({ amount: 500n });
    const bare = line({ kind: 'PRICE', amount: 700n });
    expect(
      explainSettlement([other, bare], { cost: 1_200n, advances: 0n, result: 1_200n }, NO_BUILDING),
    ).toMatchObject({ lines: [null, null], isConfirmed: true });
  });
});

function decimalText(thousandths: bigint): string {
  return `${String(thousandths / 1_000n)}.${String(thousandths % 1_000n).padStart(3, '0')}`;
}
