import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { compareNaturally } from './natural-order.js';

interface Sorting {
  input: string[];
  sorted: string[];
}

const { flats, collation } = readVectors('locale_cases') as { flats: Sorting; collation: Sorting };

describe('compareNaturally', () => {
  it('orders flats by their numbers', () => {
    expect([...flats.input].sort(compareNaturally)).toEqual(flats.sorted);
  });

  it('orders names as the Polish alphabet does', () => {
    expect([...collation.input].sort(compareNaturally)).toEqual(collation.sorted);
  });

  it('sorts any list to the same one, however it was mixed', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.stringMatching(/^[0-9]{1,3}[aA]?\/[0-9]{1,3}$/))
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, mixed]) => {
          expect([...mixed].sort(compareNaturally)).toEqual([...list].sort(compareNaturally));
        },
      ),
    );
  });
});
