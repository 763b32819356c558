import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../server/src/platform/database/embedded/process-lock.js';
import type { SpawnedPortal } from '../support/spawned-portal.js';
import { spawnPortal } from '../support/spawned-portal.js';
import { createMigratedDatabase } from '../support/test-database.js';
import { until } from '../support/until.js';

const SECRET = 'only-for-tests-only-for-tests-only';

/** Number of the database's own process, as it wrote it down. */
function postgresOf(folder: string): number {
  return Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('the portal as a process', () => {
  const folders: string[] = [];
  /** Made by the first start, found by the others. */
  const folder = newFolder();
  let started: SpawnedPortal[];

  beforeEach(() => {
    started = [];
  });

  afterEach(async () => {
    for (const portal of started) portal.process.kill('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
  });

  afterAll(() => {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  });

  function newFolder(): string {
    const made = mkdtempSync(join(tmpdir(), 'ebok-start-'));
    chmodSync(made, 0o755);
    folders.push(made);
    return made;
  }

  const spawn = (environment: Readonly<Record<string, string>> = {}): SpawnedPortal => {
    const portal = spawnPortal({ DATA_DIR: folder, ...environment });
    started.push(portal);
    return portal;
  };

  describe('from its first start to its end', () => {
    let portal: SpawnedPortal;
    let address: string;
    const isReady = async (): Promise<boolean> => (await fetch(`${address}/health/ready`)).ok;

    beforeAll(async () => {
      portal = spawnPortal({ DATA_DIR: folder, DRAIN_SECONDS: '4', LOG_LEVEL: 'info' });
      await portal.waitFor('gotowe');
      [address = ''] = /http:\/\/localhost:\d+/.exec(portal.said()) ?? [];
    });

    afterAll(async () => {
      portal.process.kill('SIGTERM');
      await portal.ended;
    });

    it('answers once it says „gotowe”', async () => {
      await until('it is ready', isReady);
      expect(isAlive(postgresOf(folder))).toBe(true);
    });

    it('logs a request by its number and path, never by what stood behind the question mark', async () => {
      const response = await fetch(`${address}/files/nothing.pdf?token=secret-of-a-link`);
      const id = String(response.headers.get('x-request-id'));
      await portal.waitFor(id);
      const [line] = portal
        .said()
        .split('\n')
        .filter((text) => text.includes(id));
      expect(JSON.parse(String(line))).toMatchObject({
        requestId: id,
        req: { path: '/files/nothing.pdf' },
        res: { status: 404 },
      });
      expect(portal.said()).not.toContain('secret-of-a-link');
    });

    it('lets no second process start the same database', async () => {
      const second = spawn();
      expect(await second.ended).toBe(1);
      expect(second.said()).toMatch(/^Baza w folderze .* jest już uruchomiona przez inny proces \(\d+\)/);
      expect(isAlive(postgresOf(folder))).toBe(true);
    });

    it('first says that it wants no more requests, answers those that come all the same, then ends and leaves no database behind', async () => {
      const postgres = postgresOf(folder);
      portal.process.kill('SIGTERM');
      await until('it says that it is not ready', async () => !(await isReady()));
      expect((await fetch(`${address}/health/live`)).status).toBe(200);
      expect(await portal.ended).toBe(0);
      expect(isAlive(postgres)).toBe(false);
    });
  });

  it('stops just as cleanly when it is told to while it is still starting', async () => {
    const empty = newFolder();
    const portal = spawn({ DATA_DIR: empty });
    await until('it starts its database', () => existsSync(join(empty, 'portal.pid')));
    portal.process.kill('SIGINT');
    expect(await portal.ended).toBe(0);
    expect(existsSync(join(empty, 'pg', 'postmaster.pid'))).toBe(false);
  });

  it('starts again after kill -9 and clears away the database that was left running', async () => {
    const killed = spawn();
    await killed.waitFor('gotowe');
    const orphan = postgresOf(folder);
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(isAlive(orphan)).toBe(true);

    const portal = spawn();
    await portal.waitFor('gotowe');
    expect(isAlive(orphan)).toBe(false);
  });

  it('names every wrong setting in one line each and starts nothing', async () => {
    const empty = newFolder();
    const portal = spawn({ DATA_DIR: empty, PORT: 'abc', ROLE: 'boss' });
    expect(await portal.ended).toBe(1);
    expect(portal.said().trim().split('\n')).toEqual([
      'ROLE: oczekiwana jedna z wartości: web, worker, all',
      'PORT: oczekiwana liczba całkowita od 0 do 65535',
    ]);
    expect(existsSync(join(empty, 'pg'))).toBe(false);
  });

  it('says that its port is taken, and stops its database', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const portal = spawn({ PORT: String((other.address() as AddressInfo).port) });
      expect(await portal.ended).toBe(1);
      expect(portal.said()).toContain('PORT: ten port jest zajęty');
      expect(existsSync(join(folder, 'pg', 'postmaster.pid'))).toBe(false);
    } finally {
      other.close();
    }
  });

  it('refuses to work as the owner of the tables', async () => {
    const database = await createMigratedDatabase();
    try {
      const portal = spawn({ DATABASE_URL: database.ownerUrl, SESSION_SECRET: SECRET });
      expect(await portal.ended).toBe(1);
      expect(portal.said()).toContain(
        'DATABASE_URL: rola aplikacji ma za duże prawa: jest właścicielem bazy',
      );
    } finally {
      await database.drop();
    }
  });

  it('works on a database of one’s own, without the owner’s address when nothing is to be migrated', async () => {
    const database = await createMigratedDatabase();
    try {
      const empty = newFolder();
      const portal = spawn({
        DATA_DIR: empty,
        DATABASE_URL: database.applicationUrl,
        SESSION_SECRET: SECRET,
      });
      await portal.waitFor('gotowe');
      expect(existsSync(join(empty, 'pg'))).toBe(false);
      portal.process.kill('SIGTERM');
      expect(await portal.ended).toBe(0);
    } finally {
      await database.drop();
    }
  });
});
