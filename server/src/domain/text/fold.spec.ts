import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { foldForSearch } from './fold.js';

const { search_fold } = readVectors('locale_cases') as { search_fold: [string, string][] };

describe('foldForSearch', () => {
  it.each(search_fold)('folds %s to %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('takes spaces of any kind for one', () => {
    expect(foldForSearch('  os.\u00a0Źródlane \t15/23 ')).toBe('os. zrodlane 15/23');
  });

  it('folds what is folded to itself, and capitals as small letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 /.ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]{0,40}$/), (text) => {
        const folded = foldForSearch(text);
        expect(folded).toMatch(/^[a-z0-9/.]*( [a-z0-9/.]+)*$/);
        expect(foldForSearch(folded)).toBe(folded);
        expect(foldForSearch(text.toUpperCase())).toBe(folded);
      }),
    );
  });
});
