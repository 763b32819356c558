import { readFileSync } from 'node:fs';
import type { Bench } from '../bench.js';
import { POOL_SIZE } from '../servers/portal.js';

const COUNTED = ['accounts', 'invoices', 'invoice_lines', 'ledger_entries', 'payments', 'readings'] as const;

/** What the figures were measured on: versions, rows, settings of PostgreSQL. */
export async function setUpFacts(bench: Bench): Promise<readonly (readonly [string, string])[]> {
  const { rows } = await bench.admin.query<{ version: string; size: string }>(
    `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  const counts = await bench.admin.query<{ name: string; rows: number }>(
    `select relname as name, reltuples::int as rows from pg_class where relname = any($1) order by relname`,
    [COUNTED],
  );
  const [{ version, size } = { version: '', size: '' }] = rows;
  return [
    ['PostgreSQL', version],
    ['PostGraphile', versionOf('postgraphile')],
    ['graphql', versionOf('graphql')],
    ['size of the database', size],
    ...counts.rows.map(({ name, rows: count }) => [`rows of ${name}`, count.toLocaleString('en')] as const),
    ['connections of each server', String(POOL_SIZE)],
    [
      'settings of PostgreSQL',
      Object.entries(bench.database.options)
        .map(([name, value]) => `${name}=${value}`)
        .join(', '),
    ],
  ];
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
