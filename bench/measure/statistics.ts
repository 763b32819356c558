/** A measured value: its middle over the rounds, and the smallest and the largest of them. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle of the values; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = valueAt(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (valueAt(sorted, middle - 1) + upper) / 2;
}

/** @throws RangeError when there is nothing to describe */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/**
 * How many times larger the first is than the second, round by round: both of a round saw the same machine, so their
 * ratio is steadier than either value.
 */
export function ratiosOf(first: readonly number[], second: readonly number[]): Spread {
  if (first.length !== second.length) throw new RangeError('ratiosOf: rounds do not match');
  return spreadOf(first.map((value, round) => value / valueAt(second, round)));
}

/** The value that so large a share of the values does not exceed (nearest rank); `sorted` ascending. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.ceil(share * sorted.length);
  return valueAt(sorted, Math.max(0, rank - 1));
}

/** The values in ascending order, as numbers. */
export function ascending(values: Iterable<number>): Float64Array {
  return Float64Array.from(values).sort();
}

function valueAt(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError('statistics: no values');
  return value;
}
