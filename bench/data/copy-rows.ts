import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const LARGE_PIECES = { highWaterMark: 1 << 20 };

/** A table with the columns that can be written. */
export interface RowTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What the database writes by itself when the others are filled. */
const FILLED_BY_TRIGGERS = ['invoice_line_texts', 'data_version', 'data_changes'];

const TABLES = `
  select c.relname as name,
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    array(select distinct f.confrelid::regclass::text from pg_constraint f
           where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as after
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
  order by c.relname`;

type FoundTable = RowTable & { readonly after: readonly string[] };

/** The tables that hold rows, each after those that its foreign keys point at. */
export async function tablesInOrder(client: Client): Promise<readonly RowTable[]> {
  const { rows } = await client.query<FoundTable>(TABLES, [['migrations', ...FILLED_BY_TRIGGERS]]);
  const left = new Map(rows.map((table) => [table.name, table]));
  const ordered: RowTable[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find((table) => !table.after.some((name) => left.has(name)));
    if (!next) throw new Error(`tablesInOrder: ${[...left.keys()].join(', ')} point at one another`);
    left.delete(next.name);
    const found = await client.query(`select from ${next.name} limit 1`);
    if (found.rowCount) ordered.push(next);
  }
  return ordered;
}

/** Writes the rows of a table to a file of the folder. */
export async function copyOut(client: Client, table: RowTable, folder: string): Promise<void> {
  const rows = client.query(
    copyTo(`copy ${table.name} (${table.columns.join(', ')}) to stdout (format binary)`),
  );
  await pipeline(rows, createWriteStream(join(folder, table.name)));
}

/** Reads them back into a table of the same shape; how many they were. */
export async function copyIn(client: Client, table: RowTable, folder: string): Promise<number> {
  const rows = client.query(
    copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin (format binary)`),
  );
  await pipeline(createReadStream(join(folder, table.name), LARGE_PIECES), rows);
  return rows.rowCount;
}
