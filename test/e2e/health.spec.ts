import { Client } from 'pg';
import { Readiness } from '../../server/src/platform/health/readiness.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';
import { until } from '../support/until.js';

interface Health {
  readonly status: string;
  readonly details: Readonly<Record<string, { status: string }>>;
}

describe('health', () => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await openTestPortal();
  });

  afterEach(async () => {
    await portal.close();
  });

  const ready = async (): Promise<{ status: number; health: Health }> => {
    const response = await fetch(`${portal.url}/health/ready`);
    return { status: response.status, health: (await response.json()) as Health };
  };

  const asOwner = async (sql: string): Promise<void> => {
    const owner = new Client({ connectionString: portal.database.ownerUrl });
    await owner.connect();
    await owner.query(sql);
    await owner.end();
  };

  it('is ready on a migrated database', async () => {
    await until('it is ready', async () => (await ready()).status === 200);
    const { health } = await ready();
    expect(Object.keys(health.details)).toEqual(['process', 'database', 'migrations', 'queue']);
  });

  it('is not ready while a migration waits, and lives all the same', async () => {
    await asOwner('delete from migrations where id = (select max(id) from migrations)');
    const { status, health } = await ready();
    expect(status).toBe(503);
    expect(health.details['migrations']?.status).toBe('down');
    expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
  });

  it('is not ready without the queue', async () => {
    await asOwner('drop schema graphile_worker cascade');
    expect((await ready()).health.details['queue']?.status).toBe('down');
  });

  it('is not ready once it is told to end', async () => {
    portal.app.get(Readiness).end();
    const { status, health } = await ready();
    expect(status).toBe(503);
    expect(health.details['process']?.status).toBe('down');
  });
});
