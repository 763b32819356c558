import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpClient } from '../support/http-client.js';
import { type SpawnedPortal, spawnPortal } from '../support/spawned-portal.js';
import { type TestDatabase, createMigratedDatabase, query } from '../support/test-database.js';

interface Line {
  readonly msg: string;
  readonly requestId?: string;
  readonly err: {
    readonly type: string;
    readonly message: string;
    readonly code: string;
    readonly frames: string;
  };
}

describe('the log of what failed', () => {
  let database: TestDatabase;
  let folder: string;
  let portal: SpawnedPortal;
  let client: HttpClient;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ebok-log-'));
    database = await createMigratedDatabase();
    portal = spawnPortal({
      DATA_DIR: folder,
      DATABASE_URL: database.applicationUrl,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only',
    });
    await portal.waitFor('gotowe');
    client = new HttpClient(String(/http:\/\/localhost:\d+/.exec(portal.said())?.[0]));
    await query(database, 'alter table users rename to lost_users');
    await query(database, 'alter table cooperative_settings rename to lost_settings');
  });

  afterAll(async () => {
    portal.process.kill('SIGTERM');
    await portal.ended;
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const line = async (message: string): Promise<Line> => {
    await portal.waitFor(`"msg":"${message}"`);
    const text = portal
      .said()
      .split('\n')
      .find((each) => each.includes(`"msg":"${message}"`));
    return JSON.parse(String(text)) as Line;
  };

  it('says what and where of an operation, under the number that the caller was told', async () => {
    const { errors } = await client.ask(
      'mutation { login(input: { identifier: "Z-TAJNE", password: "b" }) { __typename } }',
    );
    expect(errors[0]?.extensions.code).toBe('INTERNAL');
    const { requestId, err } = await line('operation failed');
    expect(requestId).toBe(errors[0]?.extensions.requestId);
    expect(err).toMatchObject({ type: 'QueryFailedError', message: 'database error', code: '42P01' });
    expect(err.frames).toContain('users.repository');
    expect(portal.said()).not.toContain('Z-TAJNE');
  });

  it('says it of a file', async () => {
    expect((await client.send('/files/application-form.pdf')).status).toBe(500);
    expect((await line('request failed')).err).toMatchObject({ code: '42P01' });
  });

  it('says it of a job', async () => {
    await query(database, `select graphile_worker.add_job('access.send-password-reset', '{"key":"L0147"}')`);
    expect((await line('job failed')).err).toMatchObject({ type: 'QueryFailedError', code: '42P01' });
  });
});
