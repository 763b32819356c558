import { jest } from '@jest/globals';
import { Client } from 'pg';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { TEST_BEGINS_AT, openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const HEAD = `id number topic status openedAt lastAnswerAt closedAt answerBy reopenUntil aboutId
  snapshot { version kind title takenAt data lines { label value } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) {
  ... on OpenCaseSucceeded { case { ${HEAD} } } ... on OpenCaseRefused { code message path retryAfterSeconds } } }`;
const REPLY = `mutation ($input: ReplyToCaseInput!) { answer: replyToCase(input: $input) {
  ... on ReplyToCaseSucceeded { case { ${HEAD} } } ... on ReplyToCaseRefused { code path } } }`;
const CLOSE = `mutation ($input: CloseCaseInput!) { answer: closeCase(input: $input) {
  ... on CloseCaseSucceeded { case { ${HEAD} } } ... on CloseCaseRefused { code } } }`;
const REOPEN = `mutation ($input: ReopenCaseInput!) { answer: reopenCase(input: $input) {
  ... on ReopenCaseSucceeded { case { ${HEAD} } } ... on ReopenCaseRefused { code } } }`;
const LIST = `query ($account: String!, $first: Int!, $after: String, $filter: CaseFilter, $orderBy: CaseOrder!) {
  account(number: $account) { cases(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { id number topic status } ${PAGE_FIELDS} } } }`;
const THREAD = `query ($id: ID!, $first: Int = 25) { case(id: $id) { ${HEAD} account { number } about { id }
  messages(first: $first) { totalCount nodes { author body at } } } }`;

interface Case {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly answerBy: string | null;
  readonly reopenUntil: string | null;
  readonly aboutId: string | null;
  readonly snapshot: {
    readonly title: string;
    readonly data: string;
    readonly lines: readonly { readonly label: string; readonly value: string }[];
  } | null;
}
interface Answer {
  readonly case?: Case;
  readonly code?: string;
  readonly path?: readonly string[] | null;
  readonly retryAfterSeconds?: number | null;
}

let keys = 0;
const message = (body = 'Proszę o wyjaśnienie.') => ({
  body,
  idempotencyKey: `klucz-testu-${String(++keys)}`,
});

describe('cases', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let former: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ CASES_PER_DAY: '40' }, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  afterEach(() => {
    portal.clock.set(new Date(TEST_BEGINS_AT));
  });

  const change = async (browser: HttpClient, mutation: string, input: object): Promise<Answer> => {
    const { data, errors } = await browser.ask<{ answer: Answer }>(mutation, { input });
    expect(errors).toEqual([]);
    return data!.answer;
  };
  const open = (browser: HttpClient, input: object = {}): Promise<Answer> =>
    change(browser, OPEN, { account: 'L0147', topic: 'OTHER', ...message(), ...input });
  const opened = async (browser: HttpClient, input: object = {}): Promise<Case> => {
    const answer = await open(browser, input);
    if (!answer.case) throw new Error(`not opened: ${JSON.stringify(answer)}`);
    return answer.case;
  };
  const rowId = async (sql: string): Promise<string> => {
    const [row] = await query(portal.database, sql);
    return String(row!['id']);
  };
  const asOffice = (number: string, body: string) =>
    query(
      portal.database,
      `with answered as (
         insert into case_messages (case_id, account_id, author_kind, body, at, client_key)
         select id, account_id, 'OFFICE', '${body}', '${portal.clock.now().toISOString()}', 'biuro-' || random()
           from contact_cases where number = '${number}' returning case_id)
       update contact_cases set state = 'WAITING_FOR_YOU', last_answer_at = '${portal.clock.now().toISOString()}',
              answer_by = null from answered where id = case_id`,
    );

  it('are numbered by the year and say by when the office answers', async () => {
    const first = await opened(holder);
    const second = await opened(holder, { topic: 'REPAIR' });
    expect(first).toMatchObject({ status: 'NEW', answerBy: '2026-12-02', reopenUntil: null, snapshot: null });
    expect(first.number).toMatch(/^Z\/2026\/\d{4}$/);
    expect(Number(second.number.slice(-4))).toBe(Number(first.number.slice(-4)) + 1);
  });

  it('are opened once however often the same message is sent, also at the same time', async () => {
    const input = message('Trzy razy to samo');
    const answers = await Promise.all([1, 2, 3].map(() => open(holder, input)));
    expect(new Set(answers.map((answer) => answer.case?.id)).size).toBe(1);
    const account = await rowId(`select id from accounts where number = 'L0147'`);
    for (const other of [{ body: 'Co innego' }, { topic: 'REPAIR' }, { about: `acc_${account}` }]) {
      expect(await open(holder, { ...input, ...other })).toMatchObject({ code: 'IDEMPOTENCY_KEY_USED' });
    }
    const [count] = await query(
      portal.database,
      `select count(*)::int as count from case_messages where body = 'Trzy razy to samo'`,
    );
    expect(count).toEqual({ count: 1 });
  });

  it.each([
    ['an account of another', { account: 'L0148' }, 'ACCOUNT_NOT_FOUND'],
    ['an absent account', { account: 'L9999' }, 'ACCOUNT_NOT_FOUND'],
    ['nothing but space', { body: '  \n ' }, 'MESSAGE_EMPTY'],
    ['too long a text', { body: 'a'.repeat(4001) }, 'MESSAGE_TOO_LONG'],
    ['a row that is none', { about: 'inv_999999' }, 'CASE_SUBJECT_NOT_FOUND'],
    ['a person as the row', { about: 'usr_1' }, 'CASE_SUBJECT_NOT_FOUND'],
    ['a file that was never uploaded', { attachments: ['upl_999999'] }, 'ATTACHMENT_NOT_FOUND'],
    ['six files', { attachments: [1, 2, 3, 4, 5, 6].map((n) => `upl_${String(n)}`) }, 'ATTACHMENTS_TOO_MANY'],
    ['a key that is none', { idempotencyKey: 'x' }, 'IDEMPOTENCY_KEY_INVALID'],
  ])('are refused with %s, and nothing stays', async (_, input, code) => {
    const [before] = await query(portal.database, 'select count(*)::int as count from contact_cases');
    expect(await open(holder, input)).toMatchObject({ code });
    expect(await query(portal.database, 'select count(*)::int as count from contact_cases')).toEqual([
      before,
    ]);
  });

  it('take a picture of every kind of row that stays as it was when the row changes', async () => {
    const rows: readonly (readonly [string, string, RegExp])[] = [
      [
        'inv',
        `select id from invoices where account_id = (select id from accounts where number = 'L0147') order by id limit 1`,
        /NAL/,
      ],
      [
        'inl',
        `select min(l.id) as id from invoice_lines l join accounts a on a.id = l.account_id where a.number = 'L0147'`,
        /pozycja dokumentu/,
      ],
      [
        'ent',
        `select min(e.id) as id from ledger_entries e join accounts a on a.id = e.account_id where a.number = 'L0147'`,
        /\d{2}\.\d{2}\.\d{4}/,
      ],
      [
        'pay',
        `select min(p.id) as id from payments p join accounts a on a.id = p.account_id where a.number = 'L0147'`,
        /^Wpłata/,
      ],
      ['acc', `select id from accounts where number = 'L0147'`, /^Saldo konta L0147 na dzień 18\.11\.2026/],
    ];
    for (const [prefix, sql, title] of rows) {
      const about = `${prefix}_${await rowId(sql)}`;
      const made = await opened(holder, { about });
      expect(made.aboutId).toBe(about);
      expect(made.snapshot?.title).toMatch(title);
      expect(made.snapshot?.lines.length).toBeGreaterThan(1);
    }
    const about = `inv_${await rowId(rows[0]![1])}`;
    const before = await opened(holder, { about });
    await query(
      portal.database,
      `update invoices set note = 'zmieniona', due_on = due_on + 7, payable_on = payable_on + 7 where id = ${about.slice(4)}`,
    );
    const { data } = await holder.ask<{ case: Case }>(THREAD, { id: before.id });
    expect(data!.case.snapshot).toEqual(before.snapshot);
    const now = await holder.ask<{ caseSubject: { snapshot: Case['snapshot'] } }>(
      'query ($id: ID!) { caseSubject(about: $id) { account topic snapshot { title data lines { label value } } } }',
      { id: about },
    );
    expect(now.data!.caseSubject.snapshot!.data).not.toBe(before.snapshot!.data);
  });

  it('take a picture of what belongs to a unit, for the days of one’s own title', async () => {
    const meter = await rowId(`select id from meters where serial = 'ZW-STARY'`);
    const successors = await rowId(`select id from meters where serial = 'ZW-NOWY'`);
    const settlement = await rowId(
      `select min(s.id) as id from media_settlements s join accounts a on a.id = s.account_id where a.number = 'L0200'`,
    );
    const made = await opened(former, { account: 'L0200', about: `mtr_${meter}` });
    expect(made.snapshot?.title).toContain('ZW-STARY');
    expect((await opened(former, { account: 'L0200', about: `set_${settlement}` })).snapshot?.title).toMatch(
      /^Rozliczenie/,
    );
    expect(await open(former, { account: 'L0200', about: `mtr_${successors}` })).toMatchObject({
      code: 'CASE_SUBJECT_NOT_FOUND',
    });
    expect(await open(holder, { about: `mtr_${meter}` })).toMatchObject({ code: 'CASE_SUBJECT_NOT_FOUND' });
  });

  it('keep their pictures against the portal itself', async () => {
    await opened(holder, { about: `acc_${await rowId(`select id from accounts where number = 'L0147'`)}` });
    const application = new Client({ connectionString: portal.database.applicationUrl });
    await application.connect();
    const change = (sql: string) => application.query(sql);
    await expect(change(`update contact_cases set snapshot = '{}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(change(`update case_messages set body = ''`)).rejects.toMatchObject({ code: '42501' });
    await expect(query(portal.database, `update contact_cases set snapshot = '{}'`)).rejects.toMatchObject({
      code: '23001',
    });
    await application.end();
  });

  it('go back and forth between their author and the office until they are closed', async () => {
    const { id, number } = await opened(holder);
    await asOffice(number, 'Prosimy o numer licznika.');
    const waiting = await holder.ask<{ case: Case }>(THREAD, { id });
    expect(waiting.data!.case).toMatchObject({ status: 'WAITING_FOR_YOU', answerBy: null });
    const reply = { id, ...message('Numer ZW-1') };
    expect((await change(holder, REPLY, reply)).case).toMatchObject({
      status: 'IN_PROGRESS',
      answerBy: '2026-12-02',
    });
    expect((await change(holder, REPLY, reply)).case).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await change(holder, REPLY, { ...reply, body: 'inna' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_USED',
    });
    const { data } = await holder.ask<{ case: { messages: object } }>(THREAD, { id });
    expect(data!.case.messages).toMatchObject({
      totalCount: 3,
      nodes: [
        { author: 'RESIDENT' },
        { author: 'OFFICE', body: 'Prosimy o numer licznika.' },
        { body: 'Numer ZW-1' },
      ],
    });
    expect((await change(holder, CLOSE, { id })).case).toMatchObject({
      status: 'CLOSED',
      answerBy: null,
      reopenUntil: '2027-02-16',
    });
    expect(await change(holder, CLOSE, { id })).toEqual({ code: 'CASE_ALREADY_CLOSED' });
    expect(await change(holder, REPLY, { id, ...message() })).toMatchObject({ code: 'CASE_CLOSED' });
  });

  it('take 300 messages, and then send their author to a new one', async () => {
    const { id, number } = await opened(holder);
    await query(
      portal.database,
      `insert into case_messages (case_id, account_id, author_kind, body, at, client_key)
       select k.id, k.account_id, 'OFFICE', 'Odpowiedź ' || n, k.opened_at + n * interval '1 second', 'wiele-' || n
         from contact_cases k, generate_series(1, 298) n where k.number = '${number}'`,
    );
    const last = message('Ostatnia.');
    expect((await change(holder, REPLY, { id, ...last })).case?.number).toBe(number);
    expect(await change(holder, REPLY, { id, ...message() })).toMatchObject({ code: 'CASE_FULL' });
    // The same message once more is the one that was taken.
    expect((await change(holder, REPLY, { id, ...last })).case?.number).toBe(number);
  });

  it('can be opened again for 90 days', async () => {
    const { id } = await opened(holder);
    expect(await change(holder, REOPEN, { id })).toEqual({ code: 'CASE_NOT_CLOSED' });
    await change(holder, CLOSE, { id });
    portal.clock.set(new Date('2027-02-16T12:00:00Z'));
    const later = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    expect((await change(later, REOPEN, { id })).case).toMatchObject({
      status: 'IN_PROGRESS',
      closedAt: null,
    });
    await change(later, CLOSE, { id });
    portal.clock.set(new Date('2027-05-18T12:00:00Z'));
    const tooLate = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    expect(await change(tooLate, REOPEN, { id })).toEqual({ code: 'CASE_REOPEN_TOO_LATE' });
  });

  it('are seen by their author only: not by a co-holder, a neighbour or an employee', async () => {
    const { id } = await opened(holder);
    for (const who of [PEOPLE.coHolder, PEOPLE.proxy, PEOPLE.stranger]) {
      const browser = await new HttpClient(portal.url).signIn(who.login, PASSWORD);
      expect((await browser.ask(THREAD, { id })).data).toEqual({ case: null });
      expect(await change(browser, REPLY, { id, ...message() })).toMatchObject({ code: 'CASE_NOT_FOUND' });
      expect(await change(browser, CLOSE, { id })).toEqual({ code: 'CASE_NOT_FOUND' });
      expect(await change(browser, REOPEN, { id: 'cas_999999' })).toEqual({ code: 'CASE_NOT_FOUND' });
    }
    const coHolder = await new HttpClient(portal.url).signIn(PEOPLE.coHolder.login, PASSWORD);
    const all = await everyPage<Case>(
      coHolder,
      LIST,
      { account: 'L0147', first: 100, orderBy: 'NUMBER_ASC' },
      pageOf,
    );
    expect(all).toEqual([]);
  });

  it('can be written by a former holder about what came to his account, and are his to read', async () => {
    const { id } = await opened(former, { account: 'L0200' });
    expect((await former.ask<{ case: object }>(THREAD, { id })).data!.case).toMatchObject({
      account: { number: 'L0200' },
    });
    expect(await open(former, { account: 'L0201' })).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
  });

  it('are listed in every order, page by page, and narrowed', async () => {
    const orders = ['ANSWERED_AT', 'OPENED_AT', 'NUMBER', 'TOPIC', 'STATUS'].flatMap((name) => [
      `${name}_DESC`,
      `${name}_ASC`,
    ]);
    for (const orderBy of orders) {
      const ids = async (first: number) =>
        (await everyPage<Case>(holder, LIST, { account: 'L0147', first, orderBy }, pageOf)).map(
          ({ id }) => id,
        );
      const [small, large] = [await ids(3), await ids(100)];
      expect({ orderBy, ids: small }).toEqual({ orderBy, ids: large });
      expect(new Set(small).size).toBe(small.length);
    }
    const narrowed = (filter: object) =>
      everyPage<Case>(holder, LIST, { account: 'L0147', first: 100, orderBy: 'NUMBER_ASC', filter }, pageOf);
    expect((await narrowed({ status: ['CLOSED'] })).every(({ status }) => status === 'CLOSED')).toBe(true);
    expect(await narrowed({ topic: ['REPAIR'] })).toHaveLength(1);
    expect(await narrowed({ text: 'TRZY RAZY to samo' })).toHaveLength(1);
    expect(await narrowed({ text: 'nie ma tego' })).toEqual([]);
  });

  it('leave a trace of who did what, without a word of it', async () => {
    const { id } = await opened(holder, { body: 'Tajne słowo' });
    const rows = await query(
      portal.database,
      `select action, actor_kind as actor, detail->>'topic' as topic, strpos(detail::text, 'Tajne') as leak
         from audit_events where subject_id = '${id}'`,
    );
    expect(rows).toEqual([{ action: 'CASE_OPENED', actor: 'RESIDENT', topic: 'OTHER', leak: 0 }]);
  });

  const pageOf = (data: never): PageOf<Case> => (data as { account: { cases: PageOf<Case> } }).account.cases;
});

it('one person opens no more cases a day than the settings allow', async () => {
  const portal = await openTestPortal({ CASES_PER_DAY: '2' }, async (database) => {
    await fillResidentsBook(database);
  });
  const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  const codes = [];
  for (let sent = 0; sent < 3; sent += 1) {
    const { data } = await browser.ask<{ answer: Answer }>(OPEN, {
      input: { account: 'L0147', topic: 'OTHER', ...message() },
    });
    codes.push(data!.answer.code ?? 'OPENED');
  }
  expect(codes).toEqual(['OPENED', 'OPENED', 'CASES_TOO_MANY']);
  await portal.close();
});
