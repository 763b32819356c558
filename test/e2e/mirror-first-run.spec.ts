import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoLogin, DemoRole } from '../../server/src/modules/mirror/demo/demo-logins.js';
import { importDemoOnFirstRun } from '../../server/src/modules/mirror/demo/first-run.js';
import { Settings } from '../../server/src/platform/config/settings.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';
import { query } from '../support/test-database.js';

/** The smallest cooperative that holds every case. */
const SIZE = { DEMO_UNITS: '40', DEMO_YEARS: '2' };

type Logins = Readonly<Record<DemoRole, DemoLogin>>;

interface Accounts {
  readonly viewer: {
    readonly accounts: {
      readonly nodes: readonly {
        readonly closedOn: string | null;
        readonly access: { readonly isFormer: boolean };
        readonly unit: { readonly kind: string };
        readonly nextPayment: { readonly amount: number } | null;
      }[];
    };
  };
}

const ACCOUNTS = `{ viewer { accounts { nodes { closedOn access { isFormer } unit { kind } nextPayment { amount } } } } }`;

describe('the first run', () => {
  let portal: TestPortal;
  let lines: readonly string[];
  let logins: Logins;

  const file = (): string => join(portal.settings.DATA_DIR, 'demo-logins.json');
  const read = (): Logins => JSON.parse(readFileSync(file(), 'utf8')) as Logins;
  const signIn = async (role: DemoRole): Promise<{ client: HttpClient; state: string | undefined }> => {
    const client = new HttpClient(portal.url);
    const { session } = await client.login(logins[role].login, logins[role].password);
    return { client, state: session?.state };
  };
  const accountsOf = async (role: DemoRole): Promise<Accounts['viewer']['accounts']['nodes']> => {
    const { client } = await signIn(role);
    const { data } = await client.ask<Accounts>(ACCOUNTS);
    return data?.viewer.accounts.nodes ?? [];
  };

  beforeAll(async () => {
    portal = await openTestPortal(SIZE);
    lines = await importDemoOnFirstRun(portal.settings);
    logins = read();
  });
  afterAll(() => portal.close());

  it('invents as many units and years as the settings say', async () => {
    const [found] = await query(
      portal.database,
      `select (select count(*)::int from units) as units, min(period) as first, max(period) as last from invoices`,
    );
    expect(found).toEqual({ units: 40, first: '2024-07-01', last: '2026-11-01' });
  });

  it('writes the logins where only the owner reads them, and says them', () => {
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    for (const { login, password } of Object.values(logins)) {
      expect(lines.join('\n')).toContain(login);
      expect(lines.join('\n')).toContain(password);
    }
  });

  it.each(['resident', 'residentTwoUnits', 'formerHolder', 'clerk'] as const)(
    'lets the %s sign in at once',
    async (role) => {
      expect((await signIn(role)).state).toBe('ACTIVE');
    },
  );

  it('hands the new holder a starting password that must be changed', async () => {
    expect((await signIn('newHolder')).state).toBe('MUST_CHANGE_PASSWORD');
  });

  it('gives the resident one flat with something to pay', async () => {
    const accounts = await accountsOf('resident');
    expect(accounts).toMatchObject([{ closedOn: null, unit: { kind: 'FLAT' } }]);
    expect(accounts[0]?.nextPayment?.amount).toBeGreaterThan(0);
  });

  it('gives somebody a flat and a garage', async () => {
    const kinds = (await accountsOf('residentTwoUnits')).map(({ unit }) => unit.kind);
    expect(kinds.sort()).toEqual(['FLAT', 'GARAGE']);
  });

  it('lets the former holder see the closed account', async () => {
    const [account] = await accountsOf('formerHolder');
    expect(account).toMatchObject({ access: { isFormer: true } });
    expect(account?.closedOn).toEqual(expect.any(String));
  });

  it('does nothing the second time but say the logins again, until their file is put away', async () => {
    const before = await query(portal.database, 'select count(*) from imports');
    expect(await importDemoOnFirstRun(portal.settings)).toEqual(lines);
    expect(await query(portal.database, 'select count(*) from imports')).toEqual(before);
    const kept = readFileSync(file());
    rmSync(file());
    expect(await importDemoOnFirstRun(portal.settings)).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });
});

describe('where the demo has no business', () => {
  it('leaves an empty database empty in production', async () => {
    const portal = await openTestPortal();
    const settings = Object.assign(new Settings(), portal.settings, { NODE_ENV: 'production' as const });
    expect(await importDemoOnFirstRun(settings)).toEqual([]);
    expect(await query(portal.database, 'select from accounts')).toEqual([]);
    await portal.close();
  });

  it('refuses a history for which it has no prices, and names the settings', async () => {
    const portal = await openTestPortal({ ...SIZE, DEMO_UNTIL: '2041-01' });
    await expect(importDemoOnFirstRun(portal.settings)).rejects.toMatchObject({
      lines: ['DEMO_YEARS, DEMO_UNTIL: Historia musi się mieścić między 2017-01 a 2040-12.'],
    });
    await portal.close();
  });

  it('adds nothing to a book of another source', async () => {
    const portal = await openTestPortal();
    await query(
      portal.database,
      `insert into imports (source_system, format_version, mode, exported_at, folder_hash, rows, state, started_at, finished_at)
       values ('FK', 1, 'MIRROR', now(), '\\x00', '{}', 'COMMITTED', now(), now())`,
    );
    expect(await importDemoOnFirstRun(portal.settings)).toEqual([]);
    expect(await query(portal.database, 'select from users')).toEqual([]);
    await portal.close();
  });
});
