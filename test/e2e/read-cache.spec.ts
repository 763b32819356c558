import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { FormBook } from '../../server/src/platform/read/form-book.js';
import { ReadFront } from '../../server/src/platform/read/read-front.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { type PortalBeside, openPortalBeside } from '../support/portal-beside.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

/** Every kind of write that an answer could show, made past the guards as only the owner can, each changing what is shown. */
const WRITES: readonly (readonly [table: string, sql: string])[] = [
  ['accounts', `update accounts set title_kind = 'TENANT' where number = 'L0147'`],
  ['units', `update units set code = 'U147-X' where code = 'U147'`],
  ['buildings', `update buildings set city = 'Wymyślin'`],
  ['charge_parameters', `update charge_parameters set value = value + 1`],
  ['meters', `update meters set serial = serial || 'X'`],
  ['readings', `update readings set value_thousandths = value_thousandths + 1000`],
  ['invoices', `update invoices set ksef_number = 'K', period = period where kind = 'CHARGE'`],
  ['receivables', `update receivables set allocated_grosze = 0 where allocated_grosze < amount_grosze`],
  ['ledger_entries', `update ledger_entries set title = title || ' X'`],
  ['ledger_positions', `update ledger_positions set balance_after_grosze = balance_after_grosze + 1`],
  ['invoice_lines', `update invoice_lines set component_name = component_name || ' X'`],
];

const ALL = `query ($account: String!) { account(number: $account) { titleKind unit { code address { city }
  meters { serial readings(first: 3) { nodes { value } } } } parameters { value }
  invoices(first: 50) { nodes { number remaining ksefNumber lines { net component } } }
  ledger(first: 50) { nodes { title balanceAfter } } } }`;

describe('an answer that is kept', () => {
  let portal: TestPortal;
  let plain: PortalBeside;
  let front: ReadFront;
  let holder: HttpClient;
  let usual: HttpClient;
  let owner: Client;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
      await query(
        database,
        `with meter as (
           insert into meters (unit_id, serial, medium, unit_of_measure, installed_on, is_remote, source_system, source_key)
           select id, 'ZW-147', 'COLD_WATER', 'm³', '2020-01-01', true, 'TEST', 'ZW-147' from units where code = 'U147'
           returning id, unit_id)
         insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, is_quarantined,
                               source_system, source_key)
         select id, unit_id, '2026-10-31', 12000, 'RADIO', 'ACTUAL', false, 'TEST', 'ZW-147 2026-10-31' from meter`,
      );
    });
    plain = await openPortalBeside(portal, { READ_PATH: 'resolvers' });
    front = portal.app.get(ReadFront, { strict: false });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    usual = new HttpClient(plain.url);
    usual.putCookie('ebok', holder.cookie('ebok') ?? '');
    owner = new Client({ connectionString: portal.database.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await plain.close();
    await portal.close();
  });

  const ask = (client = holder, account = 'L0147') => client.ask(ALL, { account });
  /** How many answers came from the cache while something was done. */
  const fromCache = async (work: () => Promise<unknown>): Promise<number> => {
    const before = front.tally.fromCache;
    await work();
    return front.tally.fromCache - before;
  };
  const asOwner = async (sql: string): Promise<void> => {
    await owner.query('begin');
    await owner.query(`set local ebok.data_migration = 'on'`);
    await owner.query(sql);
    await owner.query('commit');
  };

  it('is given again while nothing changes', async () => {
    const first = await ask();
    expect(await fromCache(async () => expect((await ask()).data).toEqual(first.data))).toBe(1);
  });

  it.each(WRITES)('is not given once %s changed', async (_, sql) => {
    const before = await ask();
    await asOwner(sql);
    let after = before;
    expect(
      await fromCache(async () => {
        after = await ask();
      }),
    ).toBe(0);
    expect(after.data).not.toEqual(before.data);
    expect(after.data).toEqual((await ask(usual)).data);
  });

  it('is not given while a change is under way, nor after it was taken back, other than it was', async () => {
    const before = await ask();
    await owner.query('begin');
    await owner.query(`update units set code = 'U147-Y' where code = 'U147-X'`);
    expect((await ask()).data).toEqual(before.data);
    await owner.query('rollback');
    expect((await ask()).data).toEqual(before.data);
  });

  it('is noted once per transaction, and also when a part of it was taken back', async () => {
    const version = async (): Promise<number> =>
      Number((await owner.query<{ version: string }>('select version from data_version')).rows[0]?.version);
    const before = await version();
    await owner.query('begin');
    await owner.query('savepoint s');
    await owner.query(`update units set floor = 1`);
    await owner.query('rollback to savepoint s');
    await owner.query(`update units set floor = 2`);
    await owner.query(`update buildings set city = city`);
    await owner.query('commit');
    expect(await version()).toBe(before + 1);
    expect((await owner.query('select from data_changes')).rowCount).toBe(0);
  });

  it('is not given to another person, on another day, or to one who was signed out', async () => {
    await ask();
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    expect((await ask(stranger)).data).toEqual({ account: null });
    const invoices = `query ($account: String!) { account(number: $account) { invoices(first: 50) { nodes { status overdueDays } } } }`;
    const today = await holder.ask(invoices, { account: 'L0147' });
    portal.clock.advance(20 * 60_000);
    await holder.ask(invoices, { account: 'L0147' });
    await owner.query(`update sessions set expires_at = 'infinity', absolute_expires_at = 'infinity'`);
    portal.clock.advance(20 * 24 * 3_600_000);
    expect((await holder.ask(invoices, { account: 'L0147' })).data).not.toEqual(today.data);
    await owner.query('delete from sessions');
    const out = await ask();
    expect(out.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('follows every table that a form reads', async () => {
    const forms = portal.app.get(FormBook, { strict: false });
    const written = JSON.stringify(forms.all(), (_, value: unknown) =>
      value instanceof Map ? [...value] : typeof value === 'function' ? String(value) : value,
    );
    const { rows } = await owner.query<{ name: string; noted: boolean }>(
      `select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'note_data_change') as noted
         from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const read = rows.filter(({ name }) =>
      new RegExp(`\\b(from|join) \\(?${name}\\b|"from":"\\(?${name} `).test(written),
    );
    expect(read.length).toBeGreaterThan(10);
    // The text of lines is written together with the lines.
    expect(read.filter(({ noted, name }) => !noted && name !== 'invoice_line_texts')).toEqual([]);
  });
});

describe('the lines that are kept as text', () => {
  it('are what the overview asks for', async () => {
    const { LINE_TEXT_FIELDS } = await import('../../server/src/modules/invoices/line-text.js');
    const overview = await readFile('bench/overview.graphql', 'utf8');
    const asked = /lines \{([^}]*)\}/.exec(overview)?.[1]?.trim().split(/\s+/);
    expect(asked).toEqual(LINE_TEXT_FIELDS);
  });
});
