import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { openCaseDesk, type OpenCaseDesk } from '../../server/src/modules/contact/cases/desk/case-desk.js';
import { CaseDeskRefused } from '../../server/src/modules/contact/cases/desk/case-desk-refused.js';
import { readCaseArguments } from '../../server/src/modules/contact/cases/cli/case-arguments.js';
import { runCaseCommand } from '../../server/src/modules/contact/cases/cli/case-command.js';
import { CaseUploadSweeper } from '../../server/src/modules/contact/cases/case-upload-sweeper.js';
import { StartRefused } from '../../server/src/platform/start/start-refused.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { SMALL_PNG } from '../fixtures/permission-samples.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { rowsNotPrinted } from '../support/printed-rows.js';
import { readPdf } from '../support/read-pdf.js';
import { query } from '../support/test-database.js';
import { TEST_BEGINS_AT, openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

const OPEN = `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) {
  ... on OpenCaseSucceeded { case { id number } } ... on OpenCaseRefused { code } } }`;
const REPLY = `mutation ($input: ReplyToCaseInput!) { answer: replyToCase(input: $input) {
  ... on ReplyToCaseSucceeded { case { id number } } ... on ReplyToCaseRefused { code } } }`;
const THREAD = `query ($id: ID!) { case(id: $id) { number status lastAnswerAt pdf { url fileName }
  snapshot { title lines { label value } }
  messages { nodes { author body attachments { id fileName mediaType byteSize file { url } } } } } }`;

interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly file: { readonly url: string };
}
interface Thread {
  readonly number: string;
  readonly status: string;
  readonly lastAnswerAt: string | null;
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly snapshot: { title: string; lines: { label: string; value: string }[] } | null;
  readonly messages: {
    readonly nodes: readonly { author: string; body: string; attachments: Attachment[] }[];
  };
}
interface Answer {
  readonly case?: { readonly id: string; readonly number: string };
  readonly code?: string;
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n');
const SCRIPT = Buffer.from(
  '%PDF-1.4\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj\n%%EOF\n',
);

let keys = 0;
const key = () => `klucz-pliku-${String(++keys)}`;

describe('files of cases', () => {
  let portal: TestPortal;
  let open: OpenCaseDesk;
  let holder: HttpClient;
  let coHolder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ CASE_UPLOADS_PER_HOUR: '200' }, async (database) => {
      await fillResidentsBook(database);
    });
    open = await openCaseDesk(portal.settings);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    coHolder = await new HttpClient(portal.url).signIn(PEOPLE.coHolder.login, PASSWORD);
  });

  afterAll(async () => {
    await open.close();
    await portal.close();
  });

  const send = (browser: HttpClient, content: Buffer, name: string, headers: Record<string, string> = {}) =>
    browser.send(`/files/case-uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: new Uint8Array(content),
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
  const upload = async (content: Buffer, name: string, browser = holder): Promise<string> => {
    const response = await send(browser, content, name);
    const { id } = (await response.json()) as { id?: string };
    if (id === undefined) throw new Error(`not taken in: ${String(response.status)}`);
    return id;
  };
  const change = async (browser: HttpClient, mutation: string, input: object): Promise<Answer> => {
    const { data, errors } = await browser.ask<{ answer: Answer }>(mutation, { input });
    expect(errors).toEqual([]);
    return data!.answer;
  };
  const openCase = (input: object, browser = holder): Promise<Answer> =>
    change(browser, OPEN, {
      account: 'L0147',
      topic: 'OTHER',
      body: 'W załączeniu',
      idempotencyKey: key(),
      ...input,
    });
  const thread = async (id: string): Promise<Thread> =>
    (await holder.ask<{ case: Thread }>(THREAD, { id })).data!.case;
  const count = async (table: string): Promise<unknown> =>
    (await query(portal.database, `select count(*)::int as count from ${table}`))[0]!['count'];
  /** The desk's command within this process. */
  const cases = async (...words: readonly string[]): Promise<string> => {
    try {
      return (await runCaseCommand(open.desk, readCaseArguments(words))).join('\n');
    } catch (error) {
      if (error instanceof StartRefused) return error.lines.join('\n');
      if (error instanceof CaseDeskRefused) return error.sentence;
      throw error;
    }
  };

  it('go with the message, and come back as they were, to be saved and never run', async () => {
    const files = [await upload(PDF, 'Umowa najmu.pdf'), await upload(SMALL_PNG, '../../zdjęcie<1>.exe')];
    const { case: opened } = await openCase({ attachments: files });
    const [message] = (await thread(opened!.id)).messages.nodes;
    expect(message!.attachments).toMatchObject([
      { fileName: 'Umowa najmu.pdf', mediaType: 'application/pdf', byteSize: PDF.length },
      { fileName: 'zdjęcie_1_.png', mediaType: 'image/png', byteSize: SMALL_PNG.length },
    ]);
    const response = await holder.send(message!.attachments[0]!.file.url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="Umowa najmu\.pdf"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toBe('no-store, private');
    expect((await coHolder.send(message!.attachments[0]!.file.url)).status).toBe(404);
    expect((await new HttpClient(portal.url).send(message!.attachments[0]!.file.url)).status).toBe(401);
  });

  it('can be sent once, by the person who chose them', async () => {
    const id = await upload(PDF, 'raz.pdf');
    expect(await openCase({ attachments: [id] }, coHolder)).toEqual({ code: 'ATTACHMENT_NOT_FOUND' });
    const before = await count('contact_cases');
    const [one, other] = await Promise.all([
      openCase({ attachments: [id] }),
      openCase({ attachments: [id] }),
    ]);
    expect([one.code, other.code].toSorted()).toEqual(['ATTACHMENT_NOT_FOUND', undefined]);
    expect(await count('contact_cases')).toBe(Number(before) + 1);
    expect(await openCase({ attachments: [id] })).toEqual({ code: 'ATTACHMENT_NOT_FOUND' });
  });

  it('belong to what a key was sent with: again it is the same case, with others a refusal', async () => {
    const [one, other] = [await upload(PDF, 'raz.pdf'), await upload(PDF, 'inny.pdf')];
    const sent = { attachments: [one], idempotencyKey: key() };
    const { case: first } = await openCase(sent);
    expect((await openCase(sent)).case).toEqual(first);
    for (const attachments of [[], [other], [one, other]]) {
      expect(await openCase({ ...sent, attachments })).toEqual({ code: 'IDEMPOTENCY_KEY_USED' });
    }
    const reply = { id: first!.id, body: 'Jeszcze to', attachments: [other], idempotencyKey: key() };
    expect((await change(holder, REPLY, reply)).case).toEqual(first);
    expect((await change(holder, REPLY, reply)).case).toEqual(first);
    expect(await change(holder, REPLY, { ...reply, attachments: [] })).toEqual({
      code: 'IDEMPOTENCY_KEY_USED',
    });
    const { nodes } = (await thread(first!.id)).messages;
    expect(nodes.map(({ attachments }) => attachments.map(({ fileName }) => fileName))).toEqual([
      ['raz.pdf'],
      ['inny.pdf'],
    ]);
  });

  it.each([
    ['a PDF with a script', SCRIPT, 'faktura.pdf', 422, 'FILE_ACTIVE'],
    [
      'a PDF that is an archive too',
      Buffer.concat([PDF, Buffer.from('PK\x05\x06')]),
      'a.pdf',
      422,
      'FILE_BROKEN',
    ],
    [
      'a page called a picture',
      Buffer.from('<script>alert(1)</script>'),
      'zdjecie.png',
      422,
      'FILE_TYPE_UNKNOWN',
    ],
    ['a program', Buffer.from('MZ\x90\0\x03'), 'instalator.jpg', 422, 'FILE_TYPE_UNKNOWN'],
    ['half a picture', SMALL_PNG.subarray(0, 40), 'pol.png', 422, 'FILE_BROKEN'],
    ['nothing', Buffer.alloc(0), 'pusty.pdf', 400, 'BAD_USER_INPUT'],
    ['too much', Buffer.alloc(10 * 1024 * 1024 + 1), 'wielki.pdf', 413, 'BAD_USER_INPUT'],
    ['a name that is none', PDF, 'a\0b', 400, 'BAD_USER_INPUT'],
  ])('are refused when they are %s, and nothing is kept', async (_, content, name, status, code) => {
    const before = await count('case_uploads');
    const response = await send(holder, content, name);
    const said = (await response.json()) as { code?: string; errors?: { extensions: { code: string } }[] };
    expect([response.status, said.code ?? said.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(await count('case_uploads')).toBe(before);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['no token', { 'x-csrf-token': '' }],
  ] as readonly (readonly [string, Record<string, string>])[])('are refused from %s', async (_, headers) => {
    const response = await send(holder, PDF, 'obcy.pdf', headers);
    expect(response.status).toBe(403);
  });

  it('that were never sent are thrown away after a day', async () => {
    await upload(PDF, 'zapomniany.pdf');
    portal.clock.set(new Date('2026-11-19T09:30:00Z'));
    await portal.app.get(CaseUploadSweeper).handle();
    expect(await count('case_uploads')).toBe(0);
    portal.clock.set(new Date(TEST_BEGINS_AT));
  });

  it('of one person that wait do not pile up', async () => {
    const statuses = [];
    for (let sent = 0; sent < 21; sent += 1) statuses.push((await send(coHolder, SMALL_PNG, 'a.png')).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(422);
  });

  it('the copy says everything that the thread says, and the picture of the row', async () => {
    const [line] = await query(
      portal.database,
      `select 'inl_' || min(l.id) as id from invoice_lines l join accounts a on a.id = l.account_id where a.number = 'L0147'`,
    );
    const { case: opened } = await openCase({
      about: line!['id'],
      body: 'Nie zgadza się ilość.\nProszę sprawdzić.',
    });
    await cases('answer', '--number', opened!.number, '--by', 'B. Kowalczyk', '--text', 'Sprawdzamy; żółć.');
    const attachments = [await upload(PDF, 'Skan umowy.pdf')];
    await change(holder, REPLY, {
      id: opened!.id,
      body: 'Dołączam umowę.',
      attachments,
      idempotencyKey: key(),
    });
    const said = await thread(opened!.id);
    const response = await holder.send(said.pdf.url);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const read = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(read.title).toBe(`Sprawa ${said.number}`);
    const text = read.text.replace(/\s+/g, ' ');
    const plain = (words: string): string => words.replace(/\s+/g, ' ');
    for (const { body } of said.messages.nodes) expect(text).toContain(plain(body));
    for (const { value } of said.snapshot!.lines) expect(text).toContain(plain(value));
    expect(text).toContain('Skan umowy.pdf');
    expect((await coHolder.send(said.pdf.url)).status).toBe(404);
  });

  it('the copy of a long thread takes no more statements than one of a short', async () => {
    const { data } = await holder.ask<{ answer: Answer }>(OPEN, {
      input: { account: 'L0147', topic: 'OTHER', body: 'Długa sprawa.', idempotencyKey: key() },
    });
    const { id, number } = data!.answer.case!;
    const pool = (portal.app.get(DataSource).driver as PostgresDriver).master as Pool;
    const statementsOf = async (): Promise<number> => {
      const spy = jest.spyOn(pool, 'query');
      const response = await holder.send(`/files/cases/${id}.pdf`);
      const calls = spy.mock.calls.length;
      spy.mockRestore();
      expect(response.status).toBe(200);
      const text = (await readPdf(Buffer.from(await response.arrayBuffer()))).text;
      expect(text).toContain(number);
      return calls;
    };
    const short = await statementsOf();
    await query(
      portal.database,
      `insert into case_messages (case_id, account_id, author_kind, body, at, client_key)
       select k.id, k.account_id, 'OFFICE', 'Odpowiedź ' || n, k.opened_at + n * interval '1 second', 'wiele-' || n
         from contact_cases k, generate_series(1, 60) n where k.number = '${number}'`,
    );
    expect(await statementsOf()).toBe(short);
  });

  it('the list as a file holds the rows of the screen', async () => {
    const { data } = await holder.ask<{
      account: { exports: { cases: { csv: { url: string }; pdf: { url: string } } } };
    }>('{ account(number: "L0147") { exports { cases { csv { url } pdf { url } } } } }');
    const { csv: file, pdf } = data!.account.exports.cases;
    const { url } = file;
    const csv = await (await holder.send(`${url}?status=WAITING_FOR_YOU&orderBy=NUMBER_ASC`)).text();
    expect(csv.split('\r\n')[0]).toContain('Numer;Temat;Czego dotyczy;Data;Status;Ostatnia odpowiedź');
    const all = await (await holder.send(url)).text();
    expect(all.split('\r\n').filter((row) => row.includes('Z/2026/')).length).toBeGreaterThan(1);
    const printed = Buffer.from(await (await holder.send(pdf.url)).arrayBuffer());
    expect(await rowsNotPrinted(printed, parse(all, { bom: true, delimiter: ';' }))).toEqual([]);
    expect((await holder.send(`${url}?status=ZGUBIONA`)).status).toBe(400);
    const theirs = await (await coHolder.send(url)).text();
    expect(theirs).not.toContain('Z/2026/');
  });

  describe('npm run cases', () => {
    it('lists, shows, answers and moves cases; the author sees it at once', async () => {
      const { case: opened } = await openCase({ body: 'Kapie z rury.', topic: 'REPAIR' });
      const { id, number } = opened!;
      expect(await cases('list')).toContain(number);
      const shown = await cases('show', '--number', number.toLowerCase(), '--by', 'B. Kowalczyk');
      expect(shown).toContain('Kapie z rury.');
      expect(shown).toContain('Jolanta Zmyślona');
      await cases('set-status', '--number', number, '--by', 'B. Kowalczyk', '--status', 'w-toku');
      expect((await thread(id)).status).toBe('IN_PROGRESS');
      expect(
        await cases(
          'answer',
          '--number',
          number,
          '--by',
          'B. Kowalczyk',
          '--text',
          'Hydraulik będzie jutro.',
        ),
      ).toContain('Odpowiedziano');
      expect(await thread(id)).toMatchObject({
        status: 'WAITING_FOR_YOU',
        lastAnswerAt: new Date(TEST_BEGINS_AT).toISOString(),
        messages: { nodes: [{}, { author: 'OFFICE', body: 'Hydraulik będzie jutro.' }] },
      });
      await cases('set-status', '--number', number, '--by', 'B. Kowalczyk', '--status', 'zamknieta');
      expect(
        await cases('answer', '--number', number, '--by', 'B. Kowalczyk', '--text', 'Jeszcze coś'),
      ).toContain('zamknięta');
      expect(await cases('list')).not.toContain(number);
      const trail = await query(
        portal.database,
        `select action, actor_kind, detail->>'by' as by from audit_events
          where subject_id = '${id}' and action <> 'CASE_OPENED' order by id`,
      );
      expect(trail.map(({ action }) => action)).toEqual([
        'CASE_SHOWN',
        'CASE_STATE_SET',
        'CASE_ANSWERED',
        'CASE_STATE_SET',
      ]);
      expect(trail.every(({ actor_kind, by }) => actor_kind === 'SYSTEM' && by === 'B. Kowalczyk')).toBe(
        true,
      );
    });

    it('promises no answer on a day off of the cooperative', async () => {
      const { case: opened } = await openCase({ body: 'Kiedy przegląd?' });
      const { number } = opened!;
      // Fourteen days from today is a working day of the law, but not of the cooperative.
      await query(
        portal.database,
        `insert into holidays (on_day, name) values ('2026-12-02', 'Dzień wolny'), ('2026-12-03', 'Dzień wolny')`,
      );
      await cases('answer', '--number', number, '--by', 'B. Kowalczyk', '--text', 'Sprawdzimy.');
      await cases('set-status', '--number', number, '--by', 'B. Kowalczyk', '--status', 'w-toku');
      const [row] = await query(
        portal.database,
        `select answer_by::text as day from contact_cases where number = '${number}'`,
      );
      expect(row).toEqual({ day: '2026-12-04' });
    });

    it.each([
      [['answer', '--number', 'Z/1999/0001', '--by', 'B', '--text', 'x'], 'Nie ma sprawy Z/1999/0001.'],
      [['show', '--by', 'B'], 'Brakuje --number.'],
      [['set-status', '--number', 'Z/1', '--by', 'B', '--status', 'zgubiona'], 'Nie ma statusu „zgubiona”.'],
      [['zgub'], 'Nie ma polecenia „zgub”.'],
      [['list', '--co'], 'Użycie'],
    ] as readonly (readonly [readonly string[], string])[])(
      'says what is wrong with %j',
      async (words, sentence) => {
        expect(await cases(...words)).toContain(sentence);
      },
    );
  });
});
