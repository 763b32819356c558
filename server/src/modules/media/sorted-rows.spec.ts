import { orderParts, sortedRows, type SortValue } from './sorted-rows.js';

const sort = (values: readonly SortValue[], isAscending: boolean) =>
  sortedRows(
    values.map((value, index) => ({ value, index })),
    ({ value }) => value,
    isAscending,
  );

describe('sortedRows', () => {
  it('puts texts in the Polish order, numbers in them by their value', () => {
    const values = ['ZW-10', 'łazienka', 'kuchnia', 'ZW-2', 'maj'];
    expect(sort(values, true).map(({ value }) => value)).toEqual([
      'kuchnia',
      'łazienka',
      'maj',
      'ZW-2',
      'ZW-10',
    ]);
  });

  it.each([
    [true, [-1n, 2n, 10n, null]],
    [false, [10n, 2n, -1n, null]],
  ])('keeps what has no value last, ascending %s', (isAscending, expected) => {
    expect(sort([2n, null, 10n, -1n], isAscending).map(({ value }) => value)).toEqual(expected);
  });

  it.each([true, false])('keeps the order of rows that are alike, ascending %s', (isAscending) => {
    const rows = sort(['a', null, 'a', null, 'a'], isAscending);
    expect(rows.map(({ index }) => index)).toEqual([0, 2, 4, 1, 3]);
  });
});

describe('orderParts', () => {
  it.each([
    ['LAST_VALUE_ASC', 'LAST_VALUE', true],
    ['PLACE_DESC', 'PLACE', false],
  ] as const)('reads %s', (order, column, isAscending) => {
    expect(orderParts(order)).toEqual({ column, isAscending });
  });
});
