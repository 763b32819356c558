import { magnitude } from './rounding.js';

/**
 * Splits a total between parts in proportion to their weights, to the last unit, losing nothing.
 * Left-over units go to the largest remainders; on a tie, to the earlier part.
 *
 * @param total   grosze, or any whole smallest unit (litres); negative for a refund
 * @param weights one non-negative integer per part, e.g. floor area in cm²
 * @returns       units per part, in the order of `weights`; the parts sum to `total`
 * @throws RangeError when a weight is negative or none is above zero
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('allocate: weights must be non-negative and not all zero');
  }
  const sign = total < 0n ? -1n : 1n;
  const size = magnitude(total);
  const parts = weights.map((weight, index) => ({
    index,
    share: (size * weight) / whole,
    rest: (size * weight) % whole,
  }));
  const leftover = Number(size - parts.reduce((sum, part) => sum + part.share, 0n));
  const favoured = new Set([...parts].sort(byLargestRest).slice(0, leftover));
  return parts.map((part) => sign * (part.share + (favoured.has(part) ? 1n : 0n)));
}

function byLargestRest(a: { rest: bigint; index: number }, b: { rest: bigint; index: number }): number {
  return a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1;
}

/**
 * Splits a total between spans of time in proportion to their days, to the last unit (largest remainder):
 * a month's charge between two holders, or a half-year's litres round a change of price.
 *
 * @param days whole days of each span; zero for an empty one
 * @throws RangeError when there is no day at all, or a number of days is negative
 */
export function splitByDays(total: bigint, days: readonly number[]): bigint[] {
  return allocate(total, days.map(BigInt));
}
