import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { allocate, splitByDays } from './allocate.js';
import { sumGrosze } from './grosze.js';
import { magnitude } from './rounding.js';

const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0n));
const totals = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });

describe('allocate', () => {
  it.each([
    { total: 100n, weights: [1n, 1n, 1n], parts: [34n, 33n, 33n] },
    { total: -100n, weights: [1n, 1n, 1n], parts: [-34n, -33n, -33n] },
    { total: 7n, weights: [5n, 0n], parts: [7n, 0n] },
    { total: 0n, weights: [3n, 4n], parts: [0n, 0n] },
    { total: 1n, weights: [1n, 1n], parts: [1n, 0n] },
  ])('splits $total by $weights', ({ total, weights, parts }) => {
    expect(allocate(total, weights)).toEqual(parts);
  });

  it('refuses weights that are negative or all zero', () => {
    expect(() => allocate(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError);
  });

  it('loses nothing and gives every part its share, rounded one way or the other', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const parts = allocate(total, weights);
        const whole = sumGrosze(weights);
        expect(sumGrosze(parts)).toBe(total);
        parts.forEach((part, index) => {
          expect(magnitude(part * whole - total * (weights[index] ?? 0n)) < whole).toBe(true);
        });
      }),
    );
  });

  it('gives no more to a smaller weight, and mirrors when the sign turns', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const parts = allocate(magnitude(total), weights);
        const byWeight = weights.map((weight, index) => ({ weight, part: parts[index] ?? 0n }));
        for (const a of byWeight) {
          expect(byWeight.every((b) => a.weight <= b.weight || a.part >= b.part)).toBe(true);
        }
        expect(allocate(-magnitude(total), weights)).toEqual(parts.map((part) => -part));
      }),
      { numRuns: 50 },
    );
  });
});

describe('splitByDays', () => {
  it('splits the litres of case W03 round the change of price', () => {
    const { cases } = readVectors('water_cases') as {
      cases: { id: string; used_l?: number; days?: number[]; split_l?: number[] }[];
    };
    const w03 = cases.find((one) => one.id === 'W03');
    expect(splitByDays(BigInt(w03?.used_l ?? 0), w03?.days ?? [])).toEqual(w03?.split_l?.map(BigInt));
  });

  it('gives an empty span nothing', () => {
    expect(splitByDays(31n, [31, 0])).toEqual([31n, 0n]);
  });
});
