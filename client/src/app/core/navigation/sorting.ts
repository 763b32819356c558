import { meaningOf, wordFor, type AddressWords } from './address-words';

/** The order of a list: by which column, and which way. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly isAscending: boolean;
}

/** Reads the order from the address: `kwota` smallest first, `-kwota` largest first; anything else is `otherwise`. */
export function sortingOf<Column extends string>(
  text: string | undefined,
  columns: AddressWords<Column>,
  otherwise: Sorting<Column>,
): Sorting<Column> {
  const column = meaningOf(columns, text?.replace(/^-/, ''));
  return column === undefined ? otherwise : { column, isAscending: !text?.startsWith('-') };
}

/** The order as the address says it; undefined for the usual one, which needs no saying. */
export function sortingText<Column extends string>(
  sorting: Sorting<Column>,
  columns: AddressWords<Column>,
  usual: Sorting<Column>,
): string | undefined {
  if (sorting.column === usual.column && sorting.isAscending === usual.isAscending) return undefined;
  const name = wordFor(columns, sorting.column);
  return name === undefined ? undefined : `${sorting.isAscending ? '' : '-'}${name}`;
}

/** How a table is ordered by a column, as `aria-sort` says it; undefined when by another one. */
export function orderOfColumn<Column extends string>(
  { column: sorted, isAscending }: Sorting<Column>,
  column: Column,
): 'ascending' | 'descending' | undefined {
  if (sorted !== column) return undefined;
  return isAscending ? 'ascending' : 'descending';
}

/** After a press on a column's heading: the same column turns round, another one begins with `first`. */
export function nextSorting<Column extends string>(
  now: Sorting<Column>,
  column: Column,
  first: 'ascending' | 'descending',
): Sorting<Column> {
  const isAscending = now.column === column ? !now.isAscending : first === 'ascending';
  return { column, isAscending };
}
