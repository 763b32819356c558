import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import type { BookedEntry } from '../fixtures/book-rows.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const ENTRY = 'id bookedOn kind amount debit credit balanceAfter title documentNumber fund { code }';
const LEDGER = `query ($number: String!, $first: Int!, $after: String, $filter: LedgerFilter, $orderBy: LedgerOrder!) {
  account(number: $number) { ledger(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { ${ENTRY} } ${PAGE_FIELDS}
    summary { from to opening debits credits closing filteredDebits filteredCredits } } } }`;

interface Entry {
  readonly id: string;
  readonly bookedOn: string;
  readonly kind: string;
  readonly amount: number;
  readonly debit: number;
  readonly credit: number;
  readonly balanceAfter: number;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly fund: { readonly code: string };
}

interface LedgerAnswer {
  readonly account: {
    readonly ledger: PageOf<Entry> & { readonly summary: Record<string, number | string | null> };
  };
}

const ORDERS = ['BOOKED_ON', 'AMOUNT', 'KIND', 'DOCUMENT'].flatMap((name) => [`${name}_DESC`, `${name}_ASC`]);

describe('ledger', () => {
  let portal: TestPortal;
  let all: readonly BookedEntry[] = [];
  let mine: readonly BookedEntry[] = [];
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      all = await fillResidentsBook(database);
    });
    mine = [...all]
      .filter((entry) => entry.account === 'L0147')
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const sum = (entries: readonly BookedEntry[], sign: 1 | -1 | 0 = 0): number =>
    Number(
      entries.reduce(
        (total, { amount }) => total + (sign === 0 || amount > 0n === sign > 0 ? amount : 0n),
        0n,
      ),
    );
  const pageOf = (data: never): PageOf<Entry> => (data as LedgerAnswer).account.ledger;
  const read = (variables: object): Promise<Entry[]> =>
    everyPage(holder, LEDGER, { number: 'L0147', first: 7, orderBy: 'BOOKED_ON_ASC', ...variables }, pageOf);
  const first = async (variables: object): Promise<LedgerAnswer['account']['ledger']> => {
    const answer = await holder.ask<LedgerAnswer>(LEDGER, {
      number: 'L0147',
      first: 5,
      orderBy: 'BOOKED_ON_DESC',
      ...variables,
    });
    expect(answer.errors).toEqual([]);
    return answer.data!.account.ledger;
  };

  it('shows every entry in the book’s order with the balance after it', async () => {
    const entries = await read({});
    let owed = 0;
    const expected = mine.map((entry) => {
      owed += Number(entry.amount);
      return [
        entry.on,
        entry.kind,
        Number(entry.amount),
        owed,
        entry.title,
        entry.documentNumber,
        entry.fund,
      ];
    });
    expect(
      entries.map((e) => [
        e.bookedOn,
        e.kind,
        e.amount,
        e.balanceAfter,
        e.title,
        e.documentNumber,
        e.fund.code,
      ]),
    ).toEqual(expected);
    for (const entry of entries) {
      expect([entry.debit - entry.credit, Math.min(entry.debit, entry.credit)]).toEqual([entry.amount, 0]);
    }
  });

  it.each(ORDERS)(
    'pages through each entry once in the order %s, the balance staying chronological',
    async (orderBy) => {
      const chronological = new Map((await read({})).map((entry) => [entry.id, entry.balanceAfter]));
      const entries = await read({ orderBy });
      expect(entries).toHaveLength(mine.length);
      expect(new Map(entries.map((entry) => [entry.id, entry.balanceAfter]))).toEqual(
        new Map(entries.map((entry) => [entry.id, chronological.get(entry.id)])),
      );
      const keys = entries.map((entry) => keyOf(orderBy, entry));
      const sorted = [...keys].sort((a, b) => (orderBy.endsWith('_ASC') ? 1 : -1) * compare(a, b));
      expect(keys).toEqual(sorted);
    },
  );

  it('opens and closes the span with all its entries, while the filtered sums follow every filter', async () => {
    const filter = { from: '2026-02-01', to: '2026-06-30', kind: ['PAYMENT', 'REVERSAL'] };
    const { summary, totalCount } = await first({ filter });
    const span = mine.filter((entry) => entry.on >= filter.from && entry.on <= filter.to);
    const filtered = span.filter((entry) => filter.kind.includes(entry.kind));
    expect(totalCount).toBe(filtered.length);
    expect(summary).toEqual({
      from: filter.from,
      to: filter.to,
      opening: sum(mine.filter((entry) => entry.on < filter.from)),
      debits: sum(span, 1),
      credits: -sum(span, -1),
      closing: sum(mine.filter((entry) => entry.on <= filter.to)),
      filteredDebits: sum(filtered, 1),
      filteredCredits: -sum(filtered, -1),
    });
  });

  it.each([
    [{ fund: 'REM' }, (e: BookedEntry) => e.fund === 'REM'],
    [{ amountFrom: 26_000, amountTo: 38_550 }, (e: BookedEntry) => size(e) >= 26_000 && size(e) <= 38_550],
    [{ text: 'OPLATY ponow' }, (e: BookedEntry) => e.title.includes('opłaty ponow')],
    [{ text: 'nal/2026/0' }, (e: BookedEntry) => (e.documentNumber ?? e.title).includes('NAL/2026/0')],
    [{ text: '%' }, () => false],
    [{ from: '2026-11-01' }, (e: BookedEntry) => e.on >= '2026-11-01'],
    [{ to: '2025-01-01', kind: ['OPENING_BALANCE'] }, (e: BookedEntry) => e.kind === 'OPENING_BALANCE'],
    [{ fund: 'NONE' }, () => false],
  ])('narrows to %j', async (filter, passes) => {
    const expected = mine.filter(passes).map((entry) => [entry.on, Number(entry.amount), entry.title]);
    expect((await read({ filter })).map((entry) => [entry.bookedOn, entry.amount, entry.title])).toEqual(
      expected,
    );
    expect((await first({ filter })).totalCount).toBe(expected.length);
  });

  it('shows a former holder the settlement booked after he left, and nothing of who came next', async () => {
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    const { data } = await former.ask<
      Record<string, { ledger: { nodes: Record<string, unknown>[] } } | null>
    >(`{
      mine: account(number: "L0200") { ledger { nodes { bookedOn amount source { __typename ... on Invoice { number kind } } } } }
      next: account(number: "L0201") { ledger { nodes { bookedOn } } } }`);
    expect(data!['next']).toBeNull();
    expect(data!['mine']!.ledger.nodes).toEqual([
      {
        bookedOn: '2026-08-20',
        amount: 4_500,
        source: { __typename: 'Invoice', number: 'ROZ/2026/1/0200', kind: 'SETTLEMENT' },
      },
      { bookedOn: '2026-06-09', amount: -30_000, source: { __typename: 'Payment' } },
      {
        bookedOn: '2026-06-01',
        amount: 30_000,
        source: { __typename: 'Invoice', number: 'NAL/2026/06/0200', kind: 'CHARGE' },
      },
    ]);
  });

  it('answers null for rows of the neighbour, by every id, as for absent ones', async () => {
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const { data } = await holder.ask<{
      account: {
        ledger: { nodes: { id: string }[] };
        payments: { nodes: { id: string }[] };
        receivables: { id: string }[];
      };
    }>(
      '{ account(number: "L0147") { ledger(first: 3) { nodes { id } } payments(first: 3) { nodes { id } } receivables { id } } }',
    );
    const { ledger, payments, receivables } = data!.account;
    const ids = [...ledger.nodes, ...payments.nodes, ...receivables].map(({ id }) => id);
    for (const id of [...ids, 'ent_999999', 'pay_0', 'pay_99999999999999999999', 'nonsense', '']) {
      const answer = await stranger.ask('query ($id: ID!) { node(id: $id) { id } payment(id: $id) { id } }', {
        id,
      });
      expect([answer.errors, answer.data]).toEqual([[], { node: null, payment: null }]);
    }
    const own = await holder.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: ids[0] });
    expect(own.data).toEqual({ node: { __typename: 'LedgerEntry', id: ids[0] } });
  });

  it.each([
    ['a cursor of another order', { after: cursor(['AMOUNT_ASC', '1', '2026-01-01', '1']) }],
    ['a cursor with a day that is none', { after: cursor(['BOOKED_ON_DESC', '2026-02-30', '1']) }],
    ['a cursor with an id that is none', { after: cursor(['BOOKED_ON_DESC', '2026-02-28', '1; drop']) }],
    ['a cursor that is nonsense', { after: 'nonsense' }],
    ['a span that ends before it begins', { filter: { from: '2026-02-02', to: '2026-02-01' } }],
    ['a page of none', { first: 0 }],
    ['a page that is too long', { first: 101 }],
  ])('refuses %s', async (_, variables) => {
    const answer = await holder.ask(LEDGER, {
      number: 'L0147',
      first: 5,
      orderBy: 'BOOKED_ON_DESC',
      ...variables,
    });
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('names the statement of a span and refuses a span that runs backwards', async () => {
    const ask = (from: string, to: string) =>
      holder.ask(
        'query ($from: Date!, $to: Date!) { account(number: "L0147") { id statement(from: $from, to: $to) { url fileName mediaType } } }',
        { from, to },
      );
    const { data } = await ask('2026-01-01', '2026-11-18');
    const { id, statement } = (data as { account: { id: string; statement: object } }).account;
    expect(statement).toEqual({
      url: `/files/accounts/${id}/statement.pdf?from=2026-01-01&to=2026-11-18`,
      fileName: 'wyciag-L0147-2026-01-01-2026-11-18.pdf',
      mediaType: 'application/pdf',
    });
    expect((await ask('2026-01-02', '2026-01-01')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

const POLISH_NAMES: Readonly<Record<string, string>> = {
  OPENING_BALANCE: 'Bilans otwarcia',
  CHARGE: 'Naliczenie',
  CHARGE_CORRECTION: 'Korekta naliczenia',
  PAYMENT: 'Wpłata',
  INTEREST_NOTE: 'Odsetki',
  REVERSAL: 'Storno',
};

function keyOf(orderBy: string, entry: Entry): number | string {
  if (orderBy.startsWith('AMOUNT')) return entry.amount;
  if (orderBy.startsWith('KIND')) return POLISH_NAMES[entry.kind] ?? '';
  return orderBy.startsWith('DOCUMENT') ? (entry.documentNumber ?? '') : entry.bookedOn;
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function size(entry: BookedEntry): number {
  return Math.abs(Number(entry.amount));
}

function cursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
