import { Client } from 'pg';
import type { TcpProxy } from '../support/tcp-proxy.js';
import { openTcpProxy } from '../support/tcp-proxy.js';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

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

  const readyAgain = async (): Promise<boolean> => {
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await readyStatus()) === 200) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };

  it('survives every connection being cut, the queue’s own included', async () => {
    expect(await readyStatus()).toBe(200);
    const admin = new Client({ connectionString: portal.database.adminUrl });
    await admin.connect();
    const cut = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await admin.end();
    expect(cut.rowCount).toBeGreaterThan(1);
    expect(await readyAgain()).toBe(true);
  });

  it('says within two seconds that it is not ready when the network is dead, and recovers with it', async () => {
    expect(await readyStatus()).toBe(200);
    proxy.goSilent();
    const began = performance.now();
    expect(await readyStatus()).toBe(503);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
    proxy.recover();
    expect(await readyAgain()).toBe(true);
  }, 20_000);
});
