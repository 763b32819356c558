import type { Client } from 'pg';
import { migrate } from '../../server/src/platform/database/migrate.js';
import { databaseStatements, OWNER_ROLE } from '../../server/src/platform/database/roles.js';
import { addHistory } from './add-history.js';
import type { BenchDatabase } from './cluster.js';
import { withClient } from './with-client.js';

/** A database with a ledger of a size. */
export interface SizedBook {
  readonly millions: number;
  readonly database: BenchDatabase;
}

const MILLION = 1_000_000;

/**
 * Databases of the same PostgreSQL with the same accounts and ledgers of growing size, each made of the one before; kept
 * from run to run.
 */
export async function ledgerSizes(
  base: BenchDatabase,
  sizes: readonly number[],
  said: (text: string) => void,
): Promise<readonly SizedBook[]> {
  const books: SizedBook[] = [];
  let before = nameOf(base.adminUrl);
  for (const millions of sizes) {
    const name = `ledger_${String(millions)}m`;
    const database = renamed(base, name);
    await withClient(onMaintenance(base.adminUrl), async (admin) => {
      const found = await admin.query('select from pg_database where datname = $1', [name]);
      if (found.rowCount !== 0) return;
      said(`ledger of ${String(millions)} million entries…`);
      await admin.query(`drop database if exists ${name}_part (force)`);
      await admin.query(
        `create database ${name}_part owner ${OWNER_ROLE} template ${before} strategy file_copy`,
      );
      for (const statement of databaseStatements(`${name}_part`)) await admin.query(statement);
      await withClient(renamed(base, `${name}_part`).adminUrl, (client) => grow(client, millions * MILLION));
      await admin.query(`alter database ${name}_part rename to ${name}`);
      for (const statement of databaseStatements(name)) await admin.query(statement);
    });
    // One that was kept may be older than the newest migration.
    await migrate(database.ownerUrl);
    books.push({ millions, database });
    before = name;
  }
  return books;
}

/** Adds pairs of entries to every account until the ledger has so many. */
async function grow(client: Client, entries: number): Promise<void> {
  const { rows } = await client.query<{ entries: number; accounts: number; pairs: number }>(`
    select (select count(*)::int from ledger_entries) as entries,
           (select count(distinct account_id)::int from account_balances) as accounts,
           (select count(*)::int from ledger_entries where source_system = 'bench-history') as pairs`);
  const [{ entries: present, accounts, pairs } = { entries: 0, accounts: 1, pairs: 0 }] = rows;
  const there = Math.round(pairs / (2 * accounts));
  const missing = Math.round((entries - present) / (2 * accounts));
  if (missing > 0) await addHistory(client, { from: there + 1, to: there + missing });
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** The superuser's address on the database that nobody works in. */
function onMaintenance(adminUrl: string): string {
  return withName(adminUrl, 'postgres');
}

function renamed(database: BenchDatabase, name: string): BenchDatabase {
  return {
    ...database,
    applicationUrl: withName(database.applicationUrl, name),
    ownerUrl: withName(database.ownerUrl, name),
    adminUrl: withName(database.adminUrl, name),
  };
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
