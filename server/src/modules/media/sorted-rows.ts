import { compareNaturally } from '../../domain/text/natural-order.js';

/** What a row is sorted by: a text in the Polish order, a day, a whole number; null where there is nothing. */
export type SortValue = string | bigint | null;

/**
 * The rows sorted by a value; what has none comes last whichever way, and rows that are alike keep their order. For lists
 * that a unit's size bounds; longer ones are sorted where they are stored.
 */
export function sortedRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  isAscending: boolean,
): readonly Row[] {
  const way = isAscending ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return way * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** An order of the API as its column and its way: `PLACE_ASC` is by `PLACE`, ascending. */
export function orderParts<Column extends string>(
  order: `${Column}_${'ASC' | 'DESC'}`,
): { readonly column: Column; readonly isAscending: boolean } {
  const isAscending = order.endsWith('_ASC');
  return { column: order.slice(0, isAscending ? -'_ASC'.length : -'_DESC'.length) as Column, isAscending };
}

function compare(a: string | bigint, b: string | bigint): number {
  if (typeof a === 'string' && typeof b === 'string') return compareNaturally(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
