import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Client } from 'pg';
import { fromBufferPromise } from 'yauzl';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { LETTERS, sha256, type TestLetter } from '../fixtures/letters-book.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';
import { xlsxCells } from '../support/xlsx-cells.js';

jest.setTimeout(120_000);

const LIST = `query ($account: String!, $first: Int!, $after: String, $filter: DocumentFilter, $orderBy: DocumentOrder!) {
  account(number: $account) { documents(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { id kind title number sentAt status isUnread byteSize sha256 file { url fileName } }
    ${PAGE_FIELDS} summary { unread kilobytes } } } }`;

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sentAt: string;
  readonly status: string;
  readonly isUnread: boolean;
  readonly byteSize: number;
  readonly sha256: string;
  readonly file: { readonly url: string; readonly fileName: string };
}

type DocumentList = PageOf<Shown> & { readonly summary: { unread: number; kilobytes: number } };

const OWN = LETTERS.filter(({ account }) => account === 'L0147');
const COLUMNS = ['SENT_AT', 'KIND', 'TITLE', 'STATUS', 'BYTE_SIZE'];
const KINDS = ['CHARGE_NOTICE', 'INVOICE', 'CORRECTION', 'MEDIA_SETTLEMENT', 'DEMAND', 'INFORMATION'];
const REFUSED = 'Odrzucono żądanie spoza portalu. Odśwież stronę i spróbuj ponownie.';
const STATUSES = ['BOUNCED', 'SENT', 'DELIVERED', 'OPENED'];

describe('documents', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let coHolder: HttpClient;
  let former: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
    [holder, coHolder, former] = (await Promise.all(
      [PEOPLE.holder, PEOPLE.coHolder, PEOPLE.formerHolder].map(({ login }) =>
        new HttpClient(portal.url).signIn(login, PASSWORD),
      ),
    )) as [HttpClient, HttpClient, HttpClient];
  });

  afterAll(async () => {
    await portal.close();
  });

  const listOf = (data: never): DocumentList =>
    (data as { account: { documents: DocumentList } }).account.documents;
  const page = async (variables: object, browser = holder): Promise<DocumentList> => {
    const asked = { account: 'L0147', first: 50, orderBy: 'SENT_AT_DESC', ...variables };
    const { data, errors } = await browser.ask(LIST, asked);
    expect(errors).toEqual([]);
    return listOf(data as never);
  };
  const titled = async (title: string, browser = holder): Promise<Shown> =>
    (await page({ filter: { text: title } }, browser)).nodes[0]!;
  const rowsOf = (letter: TestLetter): Promise<readonly Record<string, unknown>[]> =>
    query(
      portal.database,
      `select p.source_key as person, o.opened_at as at, o.method from document_openings o
         join documents d on d.id = o.document_id join persons p on p.id = o.person_id
        where d.title = $1 and d.sent_at = $2 order by 1`,
      [letter.title, letter.sentAt],
    );

  it('lists an account’s letters with their status, size and fingerprint, the latest first', async () => {
    const { nodes, totalCount, summary } = await page({});
    const expected = OWN.toReversed();
    expect(nodes.map(({ title, sentAt, byteSize, sha256: hash }) => [title, sentAt, byteSize, hash])).toEqual(
      expected.map((letter) => [
        letter.title,
        new Date(letter.sentAt).toISOString(),
        Buffer.byteLength(letter.content),
        sha256(letter).toString('hex'),
      ]),
    );
    expect(nodes.map(({ status, isUnread }) => [status, isUnread])).toEqual([
      ['BOUNCED', true],
      ['SENT', true],
      ['SENT', true],
      ['DELIVERED', true],
      ['OPENED', false],
    ]);
    const bytes = OWN.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    expect([totalCount, summary]).toEqual([5, { unread: 4, kilobytes: Math.ceil(bytes / 1000) }]);
  });

  it.each(COLUMNS.flatMap((column) => [`${column}_ASC`, `${column}_DESC`]))(
    'orders by %s, page by page',
    async (orderBy) => {
      const read = await everyPage<Shown>(holder, LIST, { account: 'L0147', first: 2, orderBy }, listOf);
      const keyOf = (row: Shown): string | number =>
        ({
          SENT_AT: row.sentAt,
          KIND: KINDS.indexOf(row.kind),
          TITLE: row.title.toLowerCase(),
          STATUS: STATUSES.indexOf(row.status),
          BYTE_SIZE: row.byteSize,
        })[orderBy.replace(/_(ASC|DESC)$/, '')] ?? '';
      const keys = read.map(keyOf);
      const sorted = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(keys).toEqual(orderBy.endsWith('_ASC') ? sorted : sorted.toReversed());
      expect(new Set(read.map(({ id }) => id)).size).toBe(5);
    },
  );

  it.each([
    ['kinds', { kind: ['DEMAND', 'INVOICE'] }, 2],
    // The demand was sent half an hour after midnight here, still the day before in UTC.
    ['a year', { year: 2026 }, 4],
    ['another year', { year: 2025 }, 1],
    ['what was not opened', { unread: true }, 4],
    ['a text without Polish marks', { text: 'PAZDZIERNIK: „lacz' }, 1],
    ['signs as they are', { text: '100%_' }, 1],
    ['a sign that would match anything', { text: '%' }, 1],
    ['a number', { text: 'de/2025' }, 1],
    ['all together', { kind: ['INFORMATION'], year: 2026, unread: true, text: 'walne' }, 2],
    ['what is not there', { text: 'rower' }, 0],
  ])('narrows to %s', async (_, filter, count) => {
    const { nodes, totalCount } = await page({ filter });
    expect([nodes.length, totalCount]).toEqual([count, count]);
  });

  it('refuses a year of no calendar and a cursor of another order', async () => {
    const { data } = await holder.ask(LIST, { account: 'L0147', first: 1, orderBy: 'TITLE_ASC' });
    const { endCursor } = listOf(data as never).pageInfo;
    for (const variables of [
      { filter: { year: 20_260 }, orderBy: 'SENT_AT_ASC' },
      { after: endCursor, orderBy: 'SENT_AT_ASC' },
    ]) {
      const { errors } = await holder.ask(LIST, { account: 'L0147', first: 1, ...variables });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('leads from a letter to what it is about, and back', async () => {
    const ABOUT = `{ id title about { __typename ... on Invoice { number documents { id } }
      ... on Settlement { number documents { id } } } }`;
    const { id } = await titled('Naliczenie za');
    const { data } = await holder.ask(`query ($id: ID!) { document(id: $id) ${ABOUT} }`, { id });
    expect(data).toMatchObject({
      document: { about: { __typename: 'Invoice', number: 'NAL/2026/10/0147', documents: [{ id }] } },
    });
    const settled = await former.ask<{ account: { documents: { nodes: { id: string; about: unknown }[] } } }>(
      `{ account(number: "L0200") { documents { nodes ${ABOUT} } } }`,
    );
    const [letter] = settled.data!.account.documents.nodes;
    expect(letter!.about).toEqual({
      __typename: 'Settlement',
      number: 'ROZ/2026/1/0200',
      documents: [{ id: letter!.id }],
    });
    const node = await holder.ask(`query ($id: ID!) { node(id: $id) { __typename id } }`, { id });
    expect(node.data).toEqual({ node: { __typename: 'Document', id } });
  });

  it('leads from a letter to the cases that its reader opened about it, and from them back', async () => {
    const [letter, other] = (await page({})).nodes;
    const input = { account: 'L0147', topic: 'DOCUMENTS', body: 'Proszę o wyjaśnienie.', about: letter!.id };
    const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on OpenCaseSucceeded {
      case { id aboutId about { id } snapshot { title lines { label value } } } } } }`;
    type Opened = {
      openCase: {
        case: { id: string; aboutId: string; about: object; snapshot: { lines: { value: string }[] } };
      };
    };
    const open = async (idempotencyKey: string) =>
      (await holder.ask<Opened>(OPEN, { input: { ...input, idempotencyKey } })).data!.openCase.case;
    const [first, second] = [await open('pismo-pierwsze'), await open('pismo-drugie')];
    expect(first).toMatchObject({ aboutId: letter!.id, about: { id: letter!.id } });
    expect(first.snapshot.lines.map(({ value }) => value)).toContain(letter!.sha256);
    const casesOf = async (browser: HttpClient, id: string) =>
      (
        await browser.ask<{ document: { cases: { id: string }[] } }>(
          'query ($id: ID!) { document(id: $id) { cases { id } } }',
          { id },
        )
      ).data!.document.cases.map((one) => one.id);
    expect(await casesOf(holder, letter!.id)).toEqual([second.id, first.id]);
    expect(await casesOf(holder, other!.id)).toEqual([]);
    expect(await casesOf(coHolder, letter!.id)).toEqual([]);
  });

  it('names the consent on which a letter was sent, and whose it was', async () => {
    const CONSENT = 'query ($id: ID!) { document(id: $id) { consent { textVersion grantedAt isOwn } } }';
    const { id } = await titled('Wezwanie');
    const consent = { textVersion: '2021-01', grantedAt: '2022-01-10T09:00:00.000Z' };
    expect((await holder.ask(CONSENT, { id })).data).toEqual({
      document: { consent: { ...consent, isOwn: true } },
    });
    expect((await coHolder.ask(CONSENT, { id })).data).toEqual({
      document: { consent: { ...consent, isOwn: false } },
    });
  });

  it.each(['cross-site', 'same-site'])('marks nothing as opened for a page that is %s', async (site) => {
    const letter = OWN[2]!;
    const shown = (await page({ orderBy: 'BYTE_SIZE_DESC' })).nodes[0]!;
    const { data } = await holder.ask<{ account: { id: string } }>('{ account(number: "L0147") { id } }');
    for (const address of [
      shown.file.url,
      `/files/accounts/${data!.account.id}/documents.zip?year=${letter.sentAt.slice(0, 4)}`,
    ]) {
      const response = await holder.send(address, { headers: { 'sec-fetch-site': site } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        errors: [{ message: REFUSED, extensions: { code: 'CSRF' } }],
      });
    }
    expect(await rowsOf(letter)).toEqual([]);
    const typed = await holder.send(shown.file.url, {
      method: 'HEAD',
      headers: { 'sec-fetch-site': 'none' },
    });
    expect(typed.status).toBe(200);
  });

  it('hands a letter out as a file to be saved, whole, and notes the first time as received', async () => {
    const letter = OWN[2]!;
    const shown = (await page({ orderBy: 'BYTE_SIZE_DESC' })).nodes[0]!;
    const head = await holder.send(shown.file.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(shown.byteSize)]);
    expect(await rowsOf(letter)).toEqual([]);

    const response = await holder.send(shown.file.url);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown.sha256);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': 'attachment; filename="2026-05-20 Walne Zgromadzenie 2026.pdf"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store, private',
    });
    const first = portal.clock.now();
    expect(await rowsOf(letter)).toEqual([{ person: 'P-HOLDER', at: first, method: 'DOWNLOAD' }]);

    portal.clock.set(new Date(first.getTime() + 60_000));
    await (await holder.send(shown.file.url)).arrayBuffer();
    expect(await rowsOf(letter)).toEqual([{ person: 'P-HOLDER', at: first, method: 'DOWNLOAD' }]);
    await (await coHolder.send(shown.file.url)).arrayBuffer();
    expect((await rowsOf(letter)).map(({ person }) => person)).toEqual(['P-COHOLDER', 'P-HOLDER']);
  });

  it('counts as unread what the asker has not opened, whatever a co-holder has', async () => {
    const shown = await titled('Naliczenie za');
    await (await coHolder.send(shown.file.url)).arrayBuffer();
    const UNREAD =
      '{ account(number: "L0147") { unreadDocuments documentYears { year archive { fileName } } } }';
    const unreadOf = async (browser: HttpClient): Promise<unknown> => (await browser.ask(UNREAD)).data;
    const before = (await unreadOf(holder)) as { account: { unreadDocuments: number } };
    expect((await titled('Naliczenie za')).isUnread).toBe(true);
    expect(await titled('Naliczenie za', coHolder)).toMatchObject({ status: 'OPENED', isUnread: false });
    await (await holder.send(shown.file.url)).arrayBuffer();
    expect(await unreadOf(holder)).toEqual({
      account: {
        unreadDocuments: before.account.unreadDocuments - 1,
        documentYears: [
          { year: 2026, archive: { fileName: 'pisma-L0147-2026.zip' } },
          { year: 2025, archive: { fileName: 'pisma-L0147-2025.zip' } },
        ],
      },
    });
    const { data } = await holder.ask(
      'query ($id: ID!) { document(id: $id) { delivery { event at source } } }',
      { id: shown.id },
    );
    expect(data).toEqual({
      document: {
        delivery: [
          { event: 'SENT', at: '2026-10-01T08:00:00.000Z', source: 'OFFICE' },
          { event: 'OPENED', at: portal.clock.now().toISOString(), source: 'DOWNLOAD' },
        ],
      },
    });
  });

  it('hands nothing out whose content is no longer what was sent', async () => {
    const letter = LETTERS.find(({ account }) => account === 'L0201')!;
    const damage = (content: string): Promise<unknown> =>
      query(
        portal.database,
        `update document_files set content = '${content}'
          where byte_size = ${String(Buffer.byteLength(letter.content))}
            and sha256 = '\\x${sha256(letter).toString('hex')}'`,
      );
    await query(
      portal.database,
      `update users set password_is_starting = false, password_hash =
      (select password_hash from users where login = '${PEOPLE.holder.login}') where login = '${PEOPLE.newHolder.login}'`,
    );
    const browser = await new HttpClient(portal.url).signIn(PEOPLE.newHolder.login, PASSWORD);
    const { file } = (await page({ account: 'L0201' }, browser)).nodes[0]!;
    await damage('x'.repeat(Buffer.byteLength(letter.content)));
    const response = await browser.send(file.url);
    expect([response.status, await rowsOf(letter)]).toEqual([500, []]);
    await damage(letter.content);
    expect((await browser.send(file.url)).status).toBe(200);
  });

  it('gives the list of the screen as CSV and XLSX', async () => {
    const { data } = await holder.ask<{ account: { id: string } }>('{ account(number: "L0147") { id } }');
    const address = `/files/accounts/${data!.account.id}/documents`;
    const { nodes } = await page({ filter: { year: 2026 }, orderBy: 'TITLE_ASC' });
    const csv = await (await holder.send(`${address}.csv?year=2026&orderBy=TITLE_ASC`)).text();
    const [head, ...rows]: string[][] = parse(csv, { bom: true, delimiter: ';' });
    expect(head!.slice(0, 4)).toEqual(['Data wysłania', 'Godzina', 'Rodzaj', 'Tytuł']);
    expect(rows.map((row) => [row[3], row[7], row[8]])).toEqual(
      nodes.map(({ title, byteSize, sha256: hash }) => [title, String(byteSize), hash]),
    );
    expect(rows.find((row) => row[2] === 'Wezwanie')?.slice(0, 7)).toEqual([
      '2026-11-04',
      '00:30',
      'Wezwanie',
      'Wezwanie do zapłaty',
      '',
      'os. Źródlane 15/47',
      'Zwrot',
    ]);
    const xlsx = await holder.send(`${address}.xlsx?unread=true`);
    const cells = xlsxCells(Buffer.from(await xlsx.arrayBuffer()));
    expect(cells['D2']).toBe('Wezwanie do zapłaty');
  });

  describe('a year as an archive', () => {
    const archiveOf = async (account: string, year: number, browser: HttpClient): Promise<Response> => {
      const { data } = await browser.ask<{ account: { id: string } }>(
        'query ($number: String!) { account(number: $number) { id } }',
        { number: account },
      );
      return browser.send(`/files/accounts/${data!.account.id}/documents.zip?year=${String(year)}`);
    };

    it('holds every letter of the year as it was sent, and a table of contents', async () => {
      const sent = OWN.filter(({ sentAt }) => sentAt.startsWith('2026'));
      const response = await archiveOf('L0147', 2026, holder);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename=pisma-L0147-2026.zip',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      const entries = await unzip(bytes);
      expect([...entries.keys()]).toEqual([
        'spis-pism.csv',
        '2026-05-20 Walne Zgromadzenie 2026.pdf',
        '2026-05-20 Walne Zgromadzenie 2026 (2).pdf',
        '2026-10-01 Naliczenie za październik „łączne” 100%_.pdf',
        '2026-11-04 Wezwanie do zapłaty.pdf',
      ]);
      const [table, ...letters] = [...entries.values()];
      expect(letters.map((content) => createHash('sha256').update(content).digest('hex'))).toEqual(
        sent.map((letter) => sha256(letter).toString('hex')),
      );
      const [, ...rows]: string[][] = parse(table!, { bom: true, delimiter: ';' });
      expect(rows.map((row) => [row[0], row[9]])).toEqual(
        [...entries.keys()]
          .slice(1)
          .map((name, index) => [name, createHash('sha256').update(letters[index]!).digest('hex')]),
      );
    });

    it('counts each letter in it as received, and is the same the second time', async () => {
      const notOpened = OWN[4]!;
      const before = await (await archiveOf('L0147', 2026, coHolder)).arrayBuffer();
      expect((await rowsOf(notOpened)).map(({ person, method }) => [person, method])).toEqual([
        ['P-COHOLDER', 'ARCHIVE'],
        ['P-HOLDER', 'ARCHIVE'],
      ]);
      expect((await page({}, coHolder)).summary.unread).toBe(0);
      const [first, again] = [
        await (await archiveOf('L0147', 2026, coHolder)).arrayBuffer(),
        await (await archiveOf('L0147', 2026, coHolder)).arrayBuffer(),
      ];
      expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
      expect(first.byteLength).toBeGreaterThan(before.byteLength - 100);
    });

    it('is given to one person one at a time, whoever else asks', async () => {
      const owner = new Client({ connectionString: portal.database.ownerUrl });
      await owner.connect();
      await owner.query('begin; lock table document_files in access exclusive mode');
      const [first, other] = [archiveOf('L0147', 2026, holder), archiveOf('L0147', 2026, coHolder)];
      await new Promise((resolve) => setTimeout(resolve, 500));
      const second = await archiveOf('L0147', 2026, holder);
      expect([second.status, second.headers.get('retry-after')]).toEqual([503, '5']);
      await owner.query('rollback');
      await owner.end();
      const archives = await Promise.all([first, other]);
      expect(archives.map(({ status }) => status)).toEqual([200, 200]);
      await Promise.all(archives.map((archive) => archive.arrayBuffer()));
      const next = await archiveOf('L0147', 2026, holder);
      expect(next.status).toBe(200);
      await next.arrayBuffer();
    });

    it('is not there for a year without letters', async () => {
      expect((await archiveOf('L0147', 2019, holder)).status).toBe(404);
    });
  });
});

/** The files of an archive, read by an independent library. */
async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await fromBufferPromise(bytes, { strictFileNames: true });
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return files;
}
