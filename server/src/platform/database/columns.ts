import { ID_PREFIXES, type IdKind } from '../graphql/relay/global-id.js';

/**
 * Where each field of an object comes from: the field's name and its SQL expression. One such map per type is the
 * single place that joins the API's names to the tables'.
 */
export type Columns<Row> = { readonly [Field in keyof Row]-?: string };

/** The select list of a map of columns. */
export function selectList(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([field, expression]) => `${expression} as "${field}"`)
    .join(', ');
}

/** The SQL expression of an object's global id. */
export function globalIdSql(kind: IdKind, rowIdColumn: string): string {
  return `'${ID_PREFIXES[kind]}_' || ${rowIdColumn}`;
}

/** A text without case and Polish marks, for searching in what few rows an account has; fold both sides with it. */
export function foldedSql(expression: string): string {
  return `translate(lower(${expression}), 'ąćęłńóśźż', 'acelnoszz')`;
}
