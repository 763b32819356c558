/** How a cell is written in the file; each kind has one reader (see ../cells) and one way of writing it out. */
export type CellKind =
  /** The source's own key of a row: opaque, at most 100 characters. */
  | 'KEY'
  /** A column of another file (or of the book) that must exist. */
  | 'REFERENCE'
  /** One line of text. */
  | 'TEXT'
  /** A unit of measure; `m2` and `m3` are read as `m²` and `m³`, which Windows-1250 does not have. */
  | 'MEASURE_UNIT'
  /** Text with line breaks. */
  | 'LONG_TEXT'
  /** A day: `2026-11-01` or `01.11.2026`. */
  | 'DAY'
  /** A month: `2026-11`, `11.2026` or its first day. */
  | 'MONTH'
  /** An instant with its offset: `2026-11-01T02:00:00+01:00`; without one it is read in the cooperative's zone. */
  | 'INSTANT'
  /** Hour and minute: `08:00`. */
  | 'TIME'
  /** Złoty with at most two decimals in the file, whole grosze in the program. */
  | 'AMOUNT'
  /** An exact decimal number, kept as text. */
  | 'DECIMAL'
  | 'INTEGER'
  /** tak/nie, 1/0, true/false. */
  | 'BOOLEAN'
  /** One of a closed list of codes. */
  | 'CODE'
  /** Days of the week, 1 = Monday: `1-5`, `1,3,5`. */
  | 'WEEKDAYS'
  | 'NRB'
  | 'NIP'
  | 'POSTAL_CODE'
  | 'EMAIL'
  /** A path below the folder's `files/`. */
  | 'PATH';

/** A closed list: English codes of the book, each with the Polish words an accounting system may use instead. */
export type CodeList = Readonly<Record<string, readonly string[]>>;

/** One column of a file, as the importer reads it and the documentation prints it. */
export interface Column<K extends CellKind = CellKind, Required extends boolean = boolean> {
  readonly kind: K;
  /** An empty cell is an error. */
  readonly required: Required;
  /** Longest text, in characters. */
  readonly maxLength: number;
  /** Decimal places kept; DECIMAL only. */
  readonly scale: number;
  /** Least value; INTEGER, DECIMAL (whole) and AMOUNT (grosze) only. */
  readonly min: number | undefined;
  /** Greatest value; INTEGER and DECIMAL (whole) only. */
  readonly max: number | undefined;
  /** CODE only. */
  readonly codes: CodeList | undefined;
  /** REFERENCE only: the file and its column that is pointed at. */
  readonly refersTo: { readonly file: string; readonly column: string } | undefined;
  /** The column's meaning for the accounting system's people, in Polish. */
  readonly pl: string;
  /** The same in English. */
  readonly en: string;
}

type Details = Partial<Omit<Column, 'kind' | 'required' | 'pl' | 'en'>>;

function column<K extends CellKind>(
  kind: K,
  pl: string,
  en: string,
  details: Details = {},
): Column<K, false> {
  return {
    kind,
    required: false,
    maxLength: 200,
    scale: 0,
    min: undefined,
    max: undefined,
    codes: undefined,
    refersTo: undefined,
    pl,
    en,
    ...details,
  };
}

/** The same column, with an empty cell refused. */
export function required<K extends CellKind>(optional: Column<K, false>): Column<K, true> {
  return { ...optional, required: true };
}

/** The source's own key of the row. */
export const key = (pl: string, en: string) => required(column('KEY', pl, en, { maxLength: 100 }));

/** A key (or another column) of a row in another file, or in the book already. */
export const reference = (file: string, pl: string, en: string, target = 'key') =>
  column('REFERENCE', pl, en, { maxLength: 100, refersTo: { file, column: target } });

export const text = (maxLength: number, pl: string, en: string) => column('TEXT', pl, en, { maxLength });
export const longText = (maxLength: number, pl: string, en: string) =>
  column('LONG_TEXT', pl, en, { maxLength });
export const measureUnit = (pl: string, en: string) => column('MEASURE_UNIT', pl, en, { maxLength: 20 });
export const day = (pl: string, en: string) => column('DAY', pl, en, { maxLength: 10 });
export const month = (pl: string, en: string) => column('MONTH', pl, en, { maxLength: 10 });
export const instant = (pl: string, en: string) => column('INSTANT', pl, en, { maxLength: 40 });
export const time = (pl: string, en: string) => column('TIME', pl, en, { maxLength: 5 });
export const flag = (pl: string, en: string) => column('BOOLEAN', pl, en, { maxLength: 8 });
export const weekdays = (pl: string, en: string) => column('WEEKDAYS', pl, en, { maxLength: 20 });
export const nrb = (pl: string, en: string) => column('NRB', pl, en, { maxLength: 40 });
export const nip = (pl: string, en: string) => column('NIP', pl, en, { maxLength: 20 });
export const postalCode = (pl: string, en: string) => column('POSTAL_CODE', pl, en, { maxLength: 6 });
export const email = (pl: string, en: string) => column('EMAIL', pl, en, { maxLength: 254 });
export const path = (pl: string, en: string) => column('PATH', pl, en, { maxLength: 200 });

/** Złoty in the file; `min` in grosze, none = any sign. */
export const amount = (pl: string, en: string, min?: number) =>
  column('AMOUNT', pl, en, { maxLength: 40, min });
export const decimal = (scale: number, pl: string, en: string, min?: number, max?: number) =>
  column('DECIMAL', pl, en, { maxLength: 40, scale, min, max });
export const integer = (min: number, max: number, pl: string, en: string) =>
  column('INTEGER', pl, en, { maxLength: 12, min, max });
export const code = (codes: CodeList, pl: string, en: string) =>
  column('CODE', pl, en, { maxLength: 60, codes });
