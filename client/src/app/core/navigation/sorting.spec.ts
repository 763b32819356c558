import { nextSorting, sortingOf, sortingText, type Sorting } from './sorting';

const COLUMNS = { data: 'DAY', kwota: 'AMOUNT' } as const;
const USUAL: Sorting<'DAY' | 'AMOUNT'> = { column: 'DAY', isAscending: false };

describe('sortingOf', () => {
  it.each([
    { text: undefined, sorting: USUAL },
    { text: '', sorting: USUAL },
    { text: 'nieznana', sorting: USUAL },
    { text: 'constructor', sorting: USUAL },
    { text: 'kwota', sorting: { column: 'AMOUNT', isAscending: true } },
    { text: '-kwota', sorting: { column: 'AMOUNT', isAscending: false } },
    { text: 'data', sorting: { column: 'DAY', isAscending: true } },
  ])('reads $text', ({ text, sorting }) => {
    expect(sortingOf(text, COLUMNS, USUAL)).toEqual(sorting);
  });
});

describe('sortingText', () => {
  it('says nothing of the usual order and gives back what was read', () => {
    expect(sortingText(USUAL, COLUMNS, USUAL)).toBeUndefined();
    for (const text of ['kwota', '-kwota', 'data']) {
      expect(sortingText(sortingOf(text, COLUMNS, USUAL), COLUMNS, USUAL)).toBe(text);
    }
  });
});

describe('nextSorting', () => {
  it('turns the same column round and begins another one its own way', () => {
    expect(nextSorting(USUAL, 'DAY', 'descending')).toEqual({ column: 'DAY', isAscending: true });
    expect(nextSorting(USUAL, 'AMOUNT', 'descending')).toEqual({ column: 'AMOUNT', isAscending: false });
    expect(nextSorting(USUAL, 'AMOUNT', 'ascending')).toEqual({ column: 'AMOUNT', isAscending: true });
  });
});
