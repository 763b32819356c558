import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  ... on OpenCaseSucceeded { case { number } } ... on OpenCaseRefused { code } } }`;
const CASES = `query ($id: ID!) { node(id: $id) {
  ... on Invoice { cases { number status } } ... on LedgerEntry { cases { number status } }
  ... on Reading { cases { number status } } ... on Settlement { cases { number status } } } }`;

/** Rows of each kind that shows its cases: money of the account L0147, media of L0200. */
const ROWS = `
  select 'inv_' || i.id as invoice, 'inl_' || l.id as line,
    'ent_' || e.id as entry, 'pay_' || e.payment_id as payment,
    (select 'ent_' || o.id from ledger_entries o where o.account_id = a.id and o.id <> e.id order by o.id limit 1) as other,
    (select 'rdg_' || r.id from readings r join accounts f on f.number = 'L0200' and f.unit_id = r.unit_id
       where r.taken_on between f.opened_on and f.closed_on order by r.id limit 1) as reading,
    (select 'set_' || s.id from media_settlements s join accounts f on f.number = 'L0200' and f.id = s.account_id
       order by s.id limit 1) as settlement
  from accounts a
  join lateral (select * from invoices i where i.account_id = a.id order by i.id limit 1) i on true
  join lateral (select * from invoice_lines l where l.invoice_id = i.id and l.version = i.version limit 1) l on true
  join lateral (select * from ledger_entries e where e.account_id = a.id and e.payment_id is not null order by e.id limit 1) e on true
  where a.number = 'L0147'`;

interface Rows {
  readonly invoice: string;
  readonly line: string;
  readonly entry: string;
  readonly payment: string;
  readonly other: string;
  readonly reading: string;
  readonly settlement: string;
}
interface Answer {
  readonly node: { readonly cases: readonly { readonly number: string; readonly status: string }[] };
}

let keys = 0;

describe('a row and the cases about it', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let former: HttpClient;
  let rows: Rows;

  beforeAll(async () => {
    portal = await openTestPortal({ CASES_PER_DAY: '40' }, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await signIn(PEOPLE.holder.login);
    former = await signIn(PEOPLE.formerHolder.login);
    [rows] = (await query(portal.database, ROWS)) as unknown as [Rows];
  });

  afterAll(async () => {
    await portal.close();
  });

  const signIn = (login: string) => new HttpClient(portal.url).signIn(login, PASSWORD);
  const casesOf = async (browser: HttpClient, id: string): Promise<readonly string[]> => {
    const { data, errors } = await browser.ask<Answer>(CASES, { id });
    expect(errors).toEqual([]);
    return data!.node.cases.map(({ number }) => number);
  };
  /** The person whose row it is. */
  const ownerOf = (id: string): HttpClient => (/^(rdg|set)_/.test(id) ? former : holder);
  const open = async (about: string, browser = ownerOf(about)): Promise<string> => {
    const { data, errors } = await browser.ask<{ openCase: { case?: { number: string } } }>(OPEN, {
      input: {
        account: browser === former ? 'L0200' : 'L0147',
        topic: 'OTHER',
        about,
        body: 'Proszę o wyjaśnienie.',
        idempotencyKey: `klucz-wiersza-${String(++keys)}`,
      },
    });
    expect(errors).toEqual([]);
    return data!.openCase.case!.number;
  };

  it.each(['invoice', 'entry', 'reading', 'settlement'] as const)(
    'shows them on its %s, newest first',
    async (kind) => {
      const owner = ownerOf(rows[kind]);
      expect(await casesOf(owner, rows[kind])).toEqual([]);
      const first = await open(rows[kind]);
      const second = await open(rows[kind]);
      expect(await casesOf(owner, rows[kind])).toEqual([second, first]);
    },
  );

  it('shows on a document what was asked of its line, and on an entry what was asked of its payment', async () => {
    const ofLine = await open(rows.line);
    expect((await casesOf(holder, rows.invoice))[0]).toBe(ofLine);
    const ofPayment = await open(rows.payment);
    expect((await casesOf(holder, rows.entry))[0]).toBe(ofPayment);
    expect(await casesOf(holder, rows.other)).toEqual([]);
  });

  it('shows nobody the cases of another holder of the same account', async () => {
    await open(rows.invoice);
    const coHolder = await signIn(PEOPLE.coHolder.login);
    for (const id of [rows.invoice, rows.entry]) {
      expect(await casesOf(coHolder, id)).toEqual([]);
    }
    const own = await open(rows.invoice, coHolder);
    expect(await casesOf(coHolder, rows.invoice)).toEqual([own]);
    expect(await casesOf(holder, rows.invoice)).not.toContain(own);
  });

  it('shows the newest five', async () => {
    const numbers: string[] = [];
    for (let count = 0; count < 6; count++) numbers.unshift(await open(rows.settlement));
    expect(await casesOf(former, rows.settlement)).toEqual(numbers.slice(0, 5));
  });

  it('reads the cases of a whole list at once', async () => {
    const { data, errors } = await former.ask<{
      account: { readings: { nodes: readonly { id: string; cases: readonly { number: string }[] }[] } };
    }>('{ account(number: "L0200") { readings(first: 25) { nodes { id cases { number } } } } }');
    expect(errors).toEqual([]);
    const found = data!.account.readings.nodes.filter(({ cases }) => cases.length > 0);
    expect(found.map(({ id }) => id)).toEqual([rows.reading]);
  });
});
