import { meaningOf, wordFor } from './address-words';

const KINDS = { naliczenie: 'CHARGE', korekta: 'CORRECTION' } as const;

describe('words of the address', () => {
  it.each([
    { word: 'korekta', value: 'CORRECTION' },
    { word: undefined, value: undefined },
    { word: 'toString', value: undefined },
    { word: 'KOREKTA', value: undefined },
  ])('$word means $value', ({ word, value }) => {
    expect(meaningOf(KINDS, word)).toBe(value);
  });

  it('are found again by their meaning', () => {
    expect(wordFor(KINDS, 'CHARGE')).toBe('naliczenie');
  });
});
