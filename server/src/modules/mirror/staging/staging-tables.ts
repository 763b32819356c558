import type { ClientBase } from 'pg';
import { fileFormat, LOADING_ORDER, type FileName } from '../format.js';
import type { CellKind } from '../format/column.js';

const SQL_TYPES: Readonly<Partial<Record<CellKind, string>>> = {
  DAY: 'date',
  MONTH: 'date',
  INSTANT: 'timestamptz',
  AMOUNT: 'bigint',
  DECIMAL: 'numeric',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
};

/** Name of the temporary table that holds a file's rows. */
export function stagingTable(name: FileName): string {
  return `mirror_${name.replace('.csv', '')}`;
}

/** A column's name as SQL; several of the format's names are words of the language. */
export function quoted(column: string): string {
  return `"${column}"`;
}

/** Columns whose values are remembered of a row that is left out: by them others depend on it, or it on others. */
export function linkingColumns(name: FileName): readonly string[] {
  const references = LOADING_ORDER.flatMap((file) => Object.values(fileFormat(file).columns));
  const targets = references.flatMap(({ refersTo }) => (refersTo?.file === name ? [refersTo.column] : []));
  const own = Object.entries(fileFormat(name).columns).flatMap(([column, { refersTo }]) =>
    refersTo ? [column] : [],
  );
  const key = 'key' in fileFormat(name).columns ? ['key'] : [];
  return [...new Set([...key, ...targets, ...own])];
}

/**
 * Makes the temporary tables of an import in the current transaction; its end removes them, whatever that end is.
 *
 * One per file: `line` (in the file, from 1), `row_hash`, and the format's columns, empty cells null. Beside them
 * `mirror_issues` (what the rules found, with the file and line to leave out) and `mirror_left_values` (keys of rows
 * left out and what they pointed at, so that a row depending on one is told from a row pointing nowhere), and
 * `mirror_left_accounts` (accounts left out whole, because an entry of theirs was).
 */
export async function createMirrorStaging(client: ClientBase): Promise<void> {
  for (const name of LOADING_ORDER) {
    const columns = Object.entries(fileFormat(name).columns).map(
      ([column, { kind }]) => `${quoted(column)} ${SQL_TYPES[kind] ?? 'text'}`,
    );
    await client.query(`
      create temporary table ${stagingTable(name)} (
        line integer not null,
        row_hash bytea not null,
        ${columns.join(',\n        ')}
      ) on commit drop`);
  }
  await client.query(`
    create temporary table mirror_issues (
      file text not null,
      line integer,
      "column" text,
      value text,
      code text not null,
      facts jsonb not null default '{}',
      cause_file text,
      cause_column text
    ) on commit drop;
    create temporary table mirror_left_values (
      file text not null,
      "column" text not null,
      value text not null
    ) on commit drop;
    create index on mirror_left_values (file, "column", value);
    create temporary table mirror_left_accounts (
      line integer not null,
      key text not null,
      number text not null
    ) on commit drop;
  `);
}
