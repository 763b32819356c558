import fc from 'fast-check';
import { divideHalfUp, magnitude } from './rounding.js';

describe('divideHalfUp', () => {
  it.each([
    { numerator: 5n, denominator: 2n, rounded: 3n },
    { numerator: -5n, denominator: 2n, rounded: -3n },
    { numerator: 5n, denominator: -2n, rounded: -3n },
    { numerator: 4n, denominator: 3n, rounded: 1n },
    { numerator: 207n, denominator: 2n, rounded: 104n },
    { numerator: 1n, denominator: 3n, rounded: 0n },
    { numerator: 0n, denominator: 7n, rounded: 0n },
  ])('rounds $numerator / $denominator to $rounded', ({ numerator, denominator, rounded }) => {
    expect(divideHalfUp(numerator, denominator)).toBe(rounded);
  });

  it('refuses to divide by zero', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
  });

  it('is never further than half from the exact quotient, and mirrors when the sign turns', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        const rounded = divideHalfUp(numerator, denominator);
        expect(magnitude(2n * (rounded * denominator - numerator)) <= denominator).toBe(true);
        expect(divideHalfUp(-numerator, denominator)).toBe(-rounded);
      }),
    );
  });
});
