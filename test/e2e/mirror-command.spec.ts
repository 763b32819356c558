import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { exportedOn, writeRows } from '../fixtures/mirror/folder-rows.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { setCell } from '../fixtures/mirror/spoil.js';
import { runBuilt, type Ended } from '../support/built-server.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

describe('npm run import', () => {
  let database: TestDatabase;
  let home: string;
  let folder: string;

  beforeEach(async () => {
    database = await createMigratedDatabase();
    home = mkdtempSync(join(tmpdir(), 'ebok-command-'));
    folder = join(home, 'export');
    writeRows(folder, smallCooperative());
  });
  afterEach(async () => {
    rmSync(home, { recursive: true });
    await database.drop();
  });

  /** Runs the command as its person would, without a terminal. */
  function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return runBuilt('modules/mirror/cli/import', words, {
      NODE_ENV: 'test',
      DATABASE_URL: database.applicationUrl,
      DATA_DIR: home,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only',
      ...environment,
    });
  }

  it('ends with 0 when the folder was imported, and when nothing changed', async () => {
    const first = await run([folder]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toContain('Zaksięgowano zapisów: 20');
    expect(first.output).toMatch(/Wczytano\. Salda wszystkich kont zgadzają się z plikiem\.\n$/);
    expect(first.errors).toContain('Czytam pliki…\n');
    const second = await run([folder]);
    expect(second).toMatchObject({ code: 0 });
    expect(second.output).toContain('Nic się nie zmieniło');
  });

  it('ends with 1 when the data are wrong, and lists every error in a file', async () => {
    setCell(folder, 'units.csv', 3, 'floor', '=2+3');
    const { code, output } = await run([folder]);
    const list = join(home, 'bledy-importu.csv');
    expect(code).toBe(1);
    expect(output).toContain('BŁĄD units.csv, wiersz 3, kolumna floor („=2+3”)');
    expect(output).toContain(`Pełna lista: ${list}`);
    expect(readFileSync(list, 'utf8')).toContain(`"units.csv";"3";"floor";"'=2+3";"MIRROR-INTEGER-INVALID"`);
  });

  it('takes the options', async () => {
    setCell(folder, 'announcements.csv', 2, 'published_at', '?');
    const list = join(home, 'inne.csv');
    const dry = await run([folder, '--dry-run', '--skip-bad-rows', '--errors', list]);
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.output).toContain('Sprawdzono (--dry-run)');
    expect(existsSync(list)).toBe(true);
    const real = await run([folder, '--skip-bad-rows']);
    expect(real.output).toContain('Wczytano.');
  });

  it('ends with 2 when it was typed wrongly, before it touches anything', async () => {
    const { code, output } = await run(['--force', folder]);
    expect(code).toBe(2);
    expect(output).toContain('npm run import -- FOLDER');
  });

  it('ends with 3 when the database does not answer', async () => {
    const { code, errors } = await run([folder], {
      DATABASE_URL: 'postgresql://ebok_app:x@127.0.0.1:1/ebok',
    });
    expect(code).toBe(3);
    expect(errors).toContain('DATABASE_URL');
  });

  it('ends with 3 and says who is at it when another import runs', async () => {
    const other = new Client({
      connectionString: database.applicationUrl,
      application_name: 'import FK nocny',
    });
    await other.connect();
    await other.query('begin; select pg_advisory_xact_lock(7203115)');
    try {
      const { code, output } = await run([folder]);
      expect(code).toBe(3);
      expect(output).toMatch(/Trwa już inny import: import FK nocny \(od \d\d:\d\d:\d\d\)\./);
    } finally {
      await other.end();
    }
  });

  it('follows a newer folder', async () => {
    await run([folder]);
    const rows = smallCooperative();
    rows['persons.csv']?.push({ key: 'P4', given_name: 'Zofia', family_name: 'Nowa' });
    writeRows(folder, rows, exportedOn('2026-04-02'));
    expect((await run([folder])).output).toMatch(/^persons\.csv +4 +1 +0 +3 +0 +0$/m);
  });
});
