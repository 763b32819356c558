/**
 * Divides whole numbers and rounds to the nearest whole number; exactly half goes away from zero,
 * so a correction of −x rounds to the mirror of the charge of x („zaokrąglenie matematyczne”).
 *
 * @throws RangeError when the denominator is zero
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) {
    throw new RangeError('divideHalfUp: the denominator is zero');
  }
  const isNegative = numerator < 0n !== denominator < 0n;
  const size = magnitude(numerator);
  const divisor = magnitude(denominator);
  const rounded = (2n * size + divisor) / (2n * divisor);
  return isNegative ? -rounded : rounded;
}

/** The number without its sign. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
