import fc from 'fast-check';
import { sumGrosze } from '../money/grosze.js';
import { fillInstalments } from './fill-instalments.js';

describe('fillInstalments', () => {
  it.each([
    { agreed: [100n, 100n, 50n], remaining: 250n, left: [100n, 100n, 50n] },
    { agreed: [100n, 100n, 50n], remaining: 180n, left: [30n, 100n, 50n] },
    { agreed: [100n, 100n, 50n], remaining: 50n, left: [0n, 0n, 50n] },
    { agreed: [100n, 100n, 50n], remaining: 0n, left: [0n, 0n, 0n] },
    { agreed: [100n, 50n], remaining: 151n, left: [100n, 51n] },
    { agreed: [], remaining: 0n, left: [] },
  ])('leaves $left of $agreed when $remaining remains', ({ agreed, remaining, left }) => {
    expect(fillInstalments(agreed, remaining)).toEqual(left);
  });

  it('loses nothing, and pays no instalment before the ones that come earlier', () => {
    const amount = fc.bigInt({ min: 1n, max: 10_000n });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 12 }),
        fc.bigInt({ min: 0n, max: 200_000n }),
        (agreed, remaining) => {
          const left = fillInstalments(agreed, remaining);
          expect(sumGrosze(left)).toBe(remaining);
          const firstOpen = left.findIndex((one) => one > 0n);
          if (firstOpen >= 0) expect(left.slice(firstOpen + 1, -1)).toEqual(agreed.slice(firstOpen + 1, -1));
        },
      ),
    );
  });
});
