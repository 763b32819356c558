import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeFolder } from '../fixtures/mirror/large-folder.js';
import { spawnImport } from '../fixtures/mirror/spawned-import.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(300_000);

/** 100 000 entries. */
const SIZE = { accounts: 2_000, months: 25, entriesOnly: true };
const ENTRIES = 100_000;

/** JavaScript heap the import gets: a third of what the rows of the folder would take there. */
const HEAP_MEGABYTES = 96;
/** All memory of the process: Node itself, the compiler of the tests, the heap, buffers of files and network. */
const MOST_RESIDENT_MEGABYTES = 512;

describe('an import of 100 000 entries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ebok-mirror-'));
  let database: TestDatabase;

  beforeAll(async () => {
    writeLargeFolder(folder, SIZE);
    database = await createMigratedDatabase();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  it(`fits into ${String(HEAP_MEGABYTES)} MB of heap and ${String(MOST_RESIDENT_MEGABYTES)} MB in all`, async () => {
    const { lines, exitCode } = await spawnImport(database.applicationUrl, folder, {
      heapMegabytes: HEAP_MEGABYTES,
    });
    expect({ exitCode, lines }).toMatchObject({ exitCode: 0 });
    expect(lines).toEqual(expect.arrayContaining(['outcome COMMITTED', `entries ${String(ENTRIES)}`]));
    const resident = Number(lines.find((line) => line.startsWith('rss '))?.slice(4));
    expect(resident / 1024 / 1024).toBeLessThan(MOST_RESIDENT_MEGABYTES);
  });
});
