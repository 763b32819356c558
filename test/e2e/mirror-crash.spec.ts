import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { importFolder } from '../../server/src/modules/mirror/import-folder.js';
import { filledTables, queryBook, readBook } from '../fixtures/mirror/book-state.js';
import { writeLargeFolder } from '../fixtures/mirror/large-folder.js';
import { spawnImport } from '../fixtures/mirror/spawned-import.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

/** 3 000 entries: long enough for a kill to land in the middle of every phase. */
const SIZE = { accounts: 150, months: 10 };
const ENTRIES = 3_000;

const KILLS = [
  ['phase SURVEY', 0],
  ['phase READ', 0],
  ['phase READ', 60],
  ['phase READ', 120],
  ['phase CHECK', 0],
  ['phase CHECK', 100],
  ['phase CHECK', 200],
  ['phase LOAD', 0],
  ['phase LOAD', 60],
  ['phase LOAD', 150],
  ['phase LOAD', 300],
  ['phase POST', 0],
  ['phase POST', 80],
  ['phase POST', 160],
  ['phase POST', 250],
  ['phase POST', 400],
  ['phase POST', 600],
  ['phase PROVE', 0],
  ['phase COMMIT', 0],
  ['phase COMMIT', 3],
] as const;

describe('an import whose process is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ebok-mirror-'));
  /** Kept from kill to kill while nothing was written: each later one proves that an import works after a killed one. */
  let database: TestDatabase | undefined;

  beforeAll(() => {
    writeLargeFolder(folder, SIZE);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    database ??= await createMigratedDatabase();
  });
  afterAll(() => database?.drop());

  it.each(KILLS)('leaves all or nothing: SIGKILL at „%s” + %i ms', async (line, milliseconds) => {
    const { applicationUrl, adminUrl } = given(database);
    const killed = await spawnImport(applicationUrl, folder, { killAfter: { line, milliseconds } });
    expect(killed.lines).toContain(line);
    await connectionsEnd(adminUrl);
    const entries = (await readBook(adminUrl)).get('ledger_entries')?.size;
    if (entries === 0) {
      expect(filledTables(await readBook(adminUrl))).toEqual([]);
      return;
    }
    expect(entries).toBe(ENTRIES);
    expect((await importFolder(applicationUrl, folder)).outcome).toBe('UNCHANGED');
    await database?.drop();
    database = undefined;
  });

  it('really is killed on the way, and the next import works', async () => {
    const { applicationUrl, adminUrl } = given(database);
    const killed = await spawnImport(applicationUrl, folder, {
      killAfter: { line: 'phase POST', milliseconds: 0 },
    });
    expect(killed).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    await connectionsEnd(adminUrl);
    expect(filledTables(await readBook(adminUrl))).toEqual([]);
    const next = await importFolder(applicationUrl, folder);
    expect(next).toMatchObject({ outcome: 'COMMITTED', entriesPosted: ENTRIES });
  });
});

function given(database: TestDatabase | undefined): TestDatabase {
  if (!database) {
    throw new Error('no database');
  }
  return database;
}

/** The server notices a vanished client at its next word to it; then the transaction is taken back. */
async function connectionsEnd(adminUrl: string): Promise<void> {
  const [found] = await queryBook<{ count: number }>(
    adminUrl,
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name like 'import %'`,
  );
  if (found?.count !== 0) {
    await delay(50);
    await connectionsEnd(adminUrl);
  }
}
