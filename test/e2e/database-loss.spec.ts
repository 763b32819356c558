import { Client } from 'pg';
import { ReadLane } from '../../server/src/platform/read/read-lane.js';
import type { TcpProxy } from '../support/tcp-proxy.js';
import { openTcpProxy } from '../support/tcp-proxy.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';
import { until } from '../support/until.js';

/** After which the driver ends its wait for an answer. */
const GIVEN_UP_MS = 6_000;

describe('the portal without its database', () => {
  let proxy: TcpProxy;
  let portal: TestPortal;

  beforeEach(async () => {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    proxy = await openTcpProxy(Number(url.port));
    portal = await openTestPortal({ ROLE: 'all' }, undefined, (given) => {
      const through = new URL(given);
      through.port = String(proxy.port);
      return through.href;
    });
  });

  afterEach(async () => {
    await portal.close();
    await proxy.close();
  });

  const readyStatus = async (): Promise<number> => (await fetch(`${portal.url}/health/ready`)).status;

  const readyAgain = (): Promise<void> =>
    until('the portal is ready again', async () => (await readyStatus()) === 200);

  it('survives every connection being cut, the queue’s own included', async () => {
    await readyAgain();
    const admin = new Client({ connectionString: portal.database.adminUrl });
    await admin.connect();
    const cut = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await admin.end();
    expect(cut.rowCount).toBeGreaterThan(1);
    await readyAgain();
  });

  it('says that it is not ready when the network is dead, long before a query is given up, and recovers', async () => {
    await readyAgain();
    proxy.goSilent();
    const began = performance.now();
    expect(await readyStatus()).toBe(503);
    expect(performance.now() - began).toBeLessThan(GIVEN_UP_MS);
    expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
    proxy.recover();
    await readyAgain();
  });

  it('gives up what the lane of short reads waits for on a dead network, and then reads again', async () => {
    await readyAgain();
    const lane = portal.app.get(ReadLane, { strict: false });
    const one = (): Promise<unknown> => lane.rows('DATA', '', `select '1'`, []);
    proxy.goSilent();
    await expect(one()).rejects.toMatchObject({ code: 'RATE_LIMITED', facts: { status: 503 } });
    proxy.recover();
    await until('the lane reads again', () => one().then(Boolean, () => false));
  });
});
