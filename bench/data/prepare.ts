import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { addPeriods, periodOf } from '../../server/src/domain/time/billing-period.js';
import { localDate } from '../../server/src/domain/time/local-date.js';
import { writeDemo } from '../../server/src/modules/mirror/demo/write-demo.js';
import { importFolder } from '../../server/src/modules/mirror/import-folder.js';
import { hashPassword } from '../../server/src/platform/auth/password/password-hash.js';
import { SystemClock } from '../../server/src/platform/clock/clock.js';
import { startCluster, type BenchDatabase } from './cluster.js';
import { copyAccounts } from './copy-accounts.js';
import { keptFolder } from './place.js';
import { makeUsers, PASSWORD } from './residents.js';

/** Units that the importer reads itself; a larger book is made of copies of them. */
const IMPORTED_UNITS = 500;

/** How large the invented cooperative is. */
export interface BookSize {
  readonly accounts: number;
  readonly months: number;
}

/** Folder of a book below `.bench`. */
export function bookName(size: BookSize): string {
  return `book-${String(size.accounts)}x${String(size.months)}`;
}

/** The invented cooperative of a size: the one kept from an earlier run, else made now. */
export async function prepareBook(size: BookSize, said: (text: string) => void): Promise<BenchDatabase> {
  const name = bookName(size);
  const folder = keptFolder(name);
  const finished = join(folder, 'finished');
  if (!existsSync(finished)) {
    said(`przygotowuję książkę: ${String(size.accounts)} kont × ${String(size.months)} miesięcy…`);
    rmSync(folder, { recursive: true, force: true });
    keptFolder(name);
  }
  const database = await startCluster(folder);
  if (existsSync(finished)) return database;
  try {
    await fill(database, size, folder, said);
    writeFileSync(finished, '');
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function fill(
  database: BenchDatabase,
  size: BookSize,
  folder: string,
  said: (text: string) => void,
): Promise<void> {
  const units = Math.max(40, Math.min(size.accounts, IMPORTED_UNITS));
  const source = join(folder, 'folder');
  await writeDemo({ ...demoMonths(size.months), units, years: 1, seed: 1 }, source);
  said(`import ${String(units)} lokali…`);
  const report = await importFolder(database.applicationUrl, source);
  if (report.outcome !== 'COMMITTED') throw new Error(`prepareBook: the import ended as ${report.outcome}`);
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ accounts: number }>(
      'select count(*)::int as accounts from accounts',
    );
    const imported = rows[0]?.accounts ?? 1;
    await copyAccounts(admin, Math.ceil(size.accounts / imported) - 1, said);
    await makeUsers(admin, await hashPassword(PASSWORD));
    said('vacuum analyze…');
    await admin.query('vacuum (analyze, freeze)');
    await admin.query('checkpoint');
  } finally {
    await admin.end();
  }
}

/** So many months of history, the last one being the month before this. */
export function demoMonths(months: number) {
  const until = addPeriods(periodOf(localDate(new SystemClock().today())), -1);
  return { until, from: addPeriods(until, 1 - months) };
}
