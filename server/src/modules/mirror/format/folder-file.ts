import type { CellKind, Column } from './column.js';

/** One file of the folder. */
export interface FolderFile<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  /** Must be in every folder; the others may be left out when there is nothing to say. */
  readonly mandatory: boolean;
  /** Columns that together tell rows apart; a file with none holds a single row. */
  readonly keyColumns: readonly string[];
  /** The file whose rows these are parts of: both come together, and a row's whole must be in the folder. */
  readonly partOf: { readonly file: string; readonly column: string } | undefined;
  readonly columns: Columns;
  /** What a row of the file is, in Polish and in English. */
  readonly pl: string;
  readonly en: string;
}

/** Describes a file; the columns' names and types are kept for whoever writes its rows. */
export function file<Columns extends Record<string, Column>>(
  name: string,
  about: {
    pl: string;
    en: string;
    key?: readonly (keyof Columns & string)[];
    mandatory?: boolean;
    partOf?: { file: string; column: keyof Columns & string };
  },
  columns: Columns,
): FolderFile<Columns> {
  return {
    name,
    mandatory: about.mandatory ?? false,
    keyColumns: about.key ?? ['key'],
    partOf: about.partOf,
    columns,
    pl: about.pl,
    en: about.en,
  };
}

/** What a cell of each kind is in the program: grosze as bigint, days and exact decimals as text. */
type CellValue<K extends CellKind> = K extends 'AMOUNT'
  ? bigint
  : K extends 'INTEGER'
    ? number
    : K extends 'BOOLEAN'
      ? boolean
      : string;

type ValueOf<C extends Column> = CellValue<C['kind']>;
type RequiredNames<Columns extends Record<string, Column>> = {
  [Name in keyof Columns]: Columns[Name] extends Column<CellKind, true> ? Name : never;
}[keyof Columns];

/** A row of a file: required columns present, the others absent, undefined or null when there is nothing to say. */
export type RowOf<F extends FolderFile> = {
  readonly [Name in RequiredNames<F['columns']>]: ValueOf<F['columns'][Name]>;
} & {
  readonly [Name in Exclude<keyof F['columns'], RequiredNames<F['columns']>>]?:
    ValueOf<F['columns'][Name]> | null | undefined;
};
