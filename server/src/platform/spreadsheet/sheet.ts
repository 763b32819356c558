/** What a column's cells are; decides how they are written, so that sums and sorting work in a spreadsheet. */
export type SheetColumn<Row> = {
  /** The column's heading. */
  readonly title: string;
  /** Characters, for the width of the column. */
  readonly width: number;
} & (
  | { readonly kind: 'TEXT'; readonly value: (row: Row) => string | null }
  /** A day `YYYY-MM-DD`. */
  | { readonly kind: 'DAY'; readonly value: (row: Row) => string | null }
  /** Grosze, written in złote; a total is added beneath where asked for. */
  | { readonly kind: 'MONEY'; readonly value: (row: Row) => bigint | null; readonly hasTotal?: boolean }
  /** An exact decimal with a point. */
  | { readonly kind: 'DECIMAL'; readonly value: (row: Row) => string | null }
);

/** A list to be opened in a spreadsheet: the same rows and sums as on the screen. */
export interface Sheet<Row> {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

/** What stands in the first column of the row of totals. */
export const TOTAL_LABEL = 'Razem';

/** The totals beneath the columns that have one, grosze; `undefined` when no column has. */
export function totalsOf<Row>(sheet: Sheet<Row>): readonly (bigint | null)[] | undefined {
  const totals = sheet.columns.map((column) =>
    column.kind === 'MONEY' && column.hasTotal === true
      ? sheet.rows.reduce((sum, row) => sum + (column.value(row) ?? 0n), 0n)
      : null,
  );
  return totals.some((total) => total !== null) ? totals : undefined;
}
