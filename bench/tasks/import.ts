import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { writeDemo } from '../../server/src/modules/mirror/demo/write-demo.js';
import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { dropDatabase, emptyDatabase, type EmptyDatabase } from '../data/empty-database.js';
import { copyIn, copyOut, tablesInOrder, type RowTable } from '../data/copy-rows.js';
import { keptFolder, PROJECT } from '../data/place.js';
import { demoMonths } from '../data/prepare.js';
import { withClient } from '../data/with-client.js';
import { residentBytes } from '../measure/processes.js';
import { spreadOf } from '../measure/statistics.js';
import { keepFigures } from '../report/figures.js';
import { keepResult } from '../report/results.js';

const ROUNDS = 3;
/** Units of the imported folder; as many months as the book has. */
const UNITS = 200;
const SAMPLE_EVERY_MS = 100;

interface ImportRound {
  readonly rows: number;
  readonly importSeconds: number;
  readonly copySeconds: number;
  /** Memory of the importing process: the most it held in the first and in the second half of its time. */
  readonly firstHalfBytes: number;
  readonly secondHalfBytes: number;
}

/**
 * The importer beside COPY: a folder of invented data goes into an empty database by `npm run import`; the rows
 * it made then go by COPY into another one with the same tables, keys, indexes and triggers, in one transaction.
 */
export async function compareImport(bench: Bench): Promise<void> {
  const folder = keptFolder(`import-${String(UNITS)}x${String(bench.options.months)}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    await writeDemo({ ...demoMonths(bench.options.months), units: UNITS, years: 1, seed: 2 }, folder);
  }
  const rows = keptFolder('import-rows');
  const rounds: ImportRound[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(rows, { recursive: true, force: true });
    mkdirSync(rows);
    rounds.push(await oneRound(bench, folder, rows));
  }
  keepResult('import', rounds);
  keepFigures({
    'import.vsCopy': spreadOf(rounds.map((round) => round.copySeconds / round.importSeconds)),
    'import.rowsPerSecond': spreadOf(rounds.map((round) => round.rows / round.importSeconds)),
    'import.peakMegabytes': spreadOf(
      rounds.map((round) => Math.max(round.firstHalfBytes, round.secondHalfBytes) / 1_048_576),
    ),
    'import.memorySecondHalf': spreadOf(rounds.map((round) => round.secondHalfBytes / round.firstHalfBytes)),
  });
}

async function oneRound(bench: Bench, folder: string, rowsFolder: string): Promise<ImportRound> {
  const imported = await emptyDatabase(bench.database, 'bench_import');
  const copied = await emptyDatabase(bench.database, 'bench_copy');
  try {
    await bench.admin.query('checkpoint');
    const { seconds: importSeconds, memory } = await runImport(imported, folder);
    const tables = await withClient(imported.adminUrl, async (source) => {
      const found = await tablesInOrder(source);
      for (const table of found) await copyOut(source, table, rowsFolder);
      return found;
    });
    await bench.admin.query('checkpoint');
    const { rows, copySeconds } = await withClient(copied.adminUrl, (target) =>
      copyAll(target, tables, rowsFolder),
    );
    const half = Math.floor(memory.length / 2);
    say(
      `import: ${String(rows)} rows in ${importSeconds.toFixed(1)} s, by COPY in ${copySeconds.toFixed(1)} s`,
    );
    return {
      rows,
      importSeconds,
      copySeconds,
      firstHalfBytes: Math.max(...memory.slice(0, half)),
      secondHalfBytes: Math.max(...memory.slice(half)),
    };
  } finally {
    await dropDatabase(bench.admin, imported);
    await dropDatabase(bench.admin, copied);
  }
}

async function runImport(
  database: EmptyDatabase,
  folder: string,
): Promise<{ readonly seconds: number; readonly memory: readonly number[] }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/server/src/modules/mirror/cli/import.js', folder], {
    cwd: PROJECT,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATABASE_URL: database.applicationUrl,
      SESSION_SECRET: 'x'.repeat(32),
      DATA_DIR: keptFolder('portal'),
    },
  });
  const memory: number[] = [];
  const watch = setInterval(() => {
    memory.push(residentBytes(child.pid ?? 0) ?? 0);
  }, SAMPLE_EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with code ${String(code)}`);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** All rows in one transaction. */
async function copyAll(
  target: Client,
  tables: readonly RowTable[],
  folder: string,
): Promise<{ readonly rows: number; readonly copySeconds: number }> {
  const began = performance.now();
  await target.query('begin');
  let rows = 0;
  for (const table of tables) rows += await copyIn(target, table, folder);
  await target.query('commit');
  return { rows, copySeconds: (performance.now() - began) / 1000 };
}
