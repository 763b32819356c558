import { parse } from 'csv-parse/sync';
import { CLERK, PASSWORD, PEOPLE, STARTING_PASSWORD } from '../fixtures/access.js';
import type { BookedEntry } from '../fixtures/book-rows.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { rowsNotPrinted } from '../support/printed-rows.js';
import { readPdf } from '../support/read-pdf.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';
import { xlsxCells } from '../support/xlsx-cells.js';

describe('downloads', () => {
  let portal: TestPortal;
  let booked: readonly BookedEntry[] = [];
  let holder: HttpClient;
  let accountId = '';
  let invoiceId = '';

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      booked = await fillResidentsBook(database);
    });
    holder = await signIn(PEOPLE.holder.login);
    const { data } = await holder.ask<{ account: { id: string }; invoice: { id: string } }>(
      '{ account(number: "L0147") { id } invoice(number: "NAL/2026/09/0147") { id } }',
    );
    accountId = data!.account.id;
    invoiceId = data!.invoice.id;
  });

  afterAll(async () => {
    await portal.close();
  });

  const signIn = (login: string): Promise<HttpClient> => new HttpClient(portal.url).signIn(login, PASSWORD);
  const bytes = async (path: string, client = holder): Promise<Buffer> => {
    const response = await client.send(path);
    expect([path, response.status]).toEqual([path, 200]);
    return Buffer.from(await response.arrayBuffer());
  };
  const csv = async (path: string): Promise<string[][]> =>
    parse(await bytes(path), { bom: true, delimiter: ';' });
  const paths = (): string[] => [
    `/files/invoices/${invoiceId}.pdf`,
    `/files/accounts/${accountId}/statement.pdf?from=2026-01-01&to=2026-11-18`,
    ...['invoices', 'ledger', 'parameters'].flatMap((list) =>
      ['pdf', 'csv', 'xlsx'].map((format) => `/files/accounts/${accountId}/${list}.${format}`),
    ),
  ];
  const zloty = (grosze: number): string => {
    const digits = String(Math.abs(grosze)).padStart(3, '0');
    return `${grosze < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
  };

  it('gives the listed invoices, in the list’s order, with the list’s sums', async () => {
    const { data } = await holder.ask<InvoiceList>(INVOICES, {
      filter: { status: ['TO_PAY'] },
      orderBy: 'REMAINING_ASC',
    });
    const { nodes, summary } = data!.account.invoices;
    const [head, ...rows] = await csv(
      `/files/accounts/${accountId}/invoices.csv?status=TO_PAY&orderBy=REMAINING_ASC`,
    );
    expect(head).toEqual([
      'Numer',
      'Rodzaj',
      'Okres',
      'Data wystawienia',
      'Termin płatności',
      'Kwota naliczenia',
      'Zapłacono',
      'Pozostało do zapłaty',
      'Status',
    ]);
    const sums = [summary.total, summary.allocated, summary.remaining].map(zloty);
    expect(rows.at(-1)).toEqual(['Razem', '', '', '', '', ...sums, '']);
    expect(rows.slice(0, -1).map((row) => [row[0], row[2], row[3], row[5], row[6], row[7]])).toEqual(
      nodes.map((n) => [
        n.number,
        n.period,
        n.issuedOn,
        zloty(n.total),
        zloty(n.allocated),
        zloty(n.remaining),
      ]),
    );
    expect(rows.map((row) => row.slice(8))).toContainEqual(['Po terminie, w ratach']);
  });

  it.each(['invoices?status=TO_PAY', 'ledger', 'parameters?history=true', 'calendar', 'documents'])(
    'prints %s: the same rows and sums',
    async (asked) => {
      const [list = '', words = ''] = asked.split('?');
      const address = (format: string): string => `/files/accounts/${accountId}/${list}.${format}?${words}`;
      const rows = await csv(address('csv'));
      expect(rows.length).toBeGreaterThan(2);
      const pdf = await bytes(address('pdf'));
      expect(await rowsNotPrinted(pdf, rows)).toEqual([]);
      const { text, language, title } = await readPdf(pdf);
      expect([language, title]).toEqual(['pl-PL', expect.stringContaining('konto L0147')]);
      expect(text).toContain('Stan na 18.11.2026');
      expect(text.includes('Filtry i okres jak wybrane w portalu.')).toBe(words !== '');
    },
  );

  it('prints a long list on pages that begin with its head, and an empty one as such', async () => {
    const ledger = await readPdf(await bytes(`/files/accounts/${accountId}/ledger.pdf`));
    expect(ledger.pages).toBeGreaterThan(1);
    expect(ledger.text.match(/Saldo po/g)?.length).toBeGreaterThanOrEqual(ledger.pages);
    expect(ledger.text).toContain(`Strona 1 z ${String(ledger.pages)}`);
    const none = await readPdf(await bytes(`/files/accounts/${accountId}/invoices.pdf?text=nie-ma`));
    expect(none.text).toContain('Brak pozycji.');
  });

  it('gives all invoices in the workbook as numbers', async () => {
    const { data } = await holder.ask<InvoiceList>(INVOICES, { filter: {}, orderBy: 'ISSUED_ON_DESC' });
    const { nodes, summary } = data!.account.invoices;
    const cells = xlsxCells(await bytes(`/files/accounts/${accountId}/invoices.xlsx`));
    expect(nodes.map((_, index) => cells[`A${String(index + 2)}`])).toEqual(
      nodes.map(({ number }) => number),
    );
    const last = String(nodes.length + 2);
    expect([cells[`A${last}`], cells[`F${last}`], cells[`G${last}`], cells[`H${last}`]].map(String)).toEqual([
      'Razem',
      ...[summary.total, summary.allocated, summary.remaining].map((grosze) => String(grosze / 100)),
    ]);
  });

  it('gives the listed entries with opening and closing rows and the sums of both columns', async () => {
    const mine = booked.filter((entry) => entry.account === 'L0147');
    const total = (entries: readonly BookedEntry[]): number =>
      Number(entries.reduce((sum, entry) => sum + entry.amount, 0n));
    const span = mine.filter(
      (entry) => entry.on >= '2026-03-01' && entry.on <= '2026-06-30' && entry.fund === 'EKS',
    );
    const rows = await csv(
      `/files/accounts/${accountId}/ledger.csv?from=2026-03-01&to=2026-06-30&fund=EKS&orderBy=BOOKED_ON_ASC`,
    );
    const [head, opening, ...rest] = rows;
    const [closing, sums] = rest.splice(-2);
    expect(head).toEqual([
      'Data księgowania',
      'Rodzaj',
      'Dokument',
      'Opis',
      'Fundusz',
      'Obciążenie',
      'Uznanie',
      'Saldo po operacji (minus = niedopłata)',
    ]);
    // On paper and screens a minus is what is to be paid.
    const edge = (on: string, name: string, owed: number) => [on, name, '', '', '', '', '', zloty(-owed)];
    expect(opening).toEqual(
      edge('2026-03-01', 'Saldo początkowe', total(mine.filter((e) => e.on < '2026-03-01'))),
    );
    expect(closing).toEqual(
      edge('2026-06-30', 'Saldo końcowe', total(mine.filter((e) => e.on <= '2026-06-30'))),
    );
    const inOrder = [...span].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    expect(rest.map((row) => [row[0], row[3], row[5], row[6]])).toEqual(
      inOrder.map((e) => [
        e.on,
        e.title,
        e.amount > 0n ? zloty(Number(e.amount)) : '',
        e.amount < 0n ? zloty(-Number(e.amount)) : '',
      ]),
    );
    const debits = total(span.filter((entry) => entry.amount > 0n));
    expect(sums).toEqual(['Razem', '', '', '', '', zloty(debits), zloty(debits - total(span)), '']);
  });

  it('gives the charge parameters with their history', async () => {
    expect(await csv(`/files/accounts/${accountId}/parameters.csv?history=true`)).toEqual([
      ['Parametr', 'Wartość', 'J.m.', 'Obowiązuje od', 'Obowiązuje do', 'Używany w'],
      ['Powierzchnia użytkowa', '47,5', 'm²', '2020-01-01', '', 'Eksploatacja, Garaż'],
      ['Liczba osób', '2', 'os.', '2025-01-01', '', 'Śmieci i odpady'],
      ['Liczba osób', '3', 'os.', '2020-01-01', '2024-12-31', 'Śmieci i odpady'],
    ]);
  });

  it('prints an invoice with its lines, what was paid, what remains and how to pay it', async () => {
    const text = await readText(await bytes(`/files/invoices/${invoiceId}.pdf`));
    for (const part of [
      'Naliczenie opłat NAL/2026/09/0147',
      'Jolanta Zmyślona',
      'os. Źródlane 15/47',
      'Śmieci i odpady',
      '160,00',
      '260,00',
      '100,00',
      'NAL/2026/09/0147 L0147',
      'wpłaty zaksięgowane do 16.11.2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('prints a statement with opening and closing balance', async () => {
    const text = await readText(
      await bytes(`/files/accounts/${accountId}/statement.pdf?from=2026-01-01&to=2026-06-30`),
    );
    for (const part of [
      'Wyciąg z konta',
      'Jolanta Zmyślona',
      'Saldo początkowe',
      'Saldo końcowe',
      'KOR/2026/3',
      'Storno',
      'Stan na 18.11.2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('sends every file as an attachment that no cache keeps and no browser guesses at', async () => {
    for (const path of paths()) {
      const { status, headers } = await holder.send(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename=[\w.-]+$/);
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).toMatch(
        /^(application\/pdf|text\/csv; charset=utf-8|application\/vnd\.openxml)/,
      );
    }
  });

  it('names a file with Polish letters safely, by RFC 5987', async () => {
    await query(
      portal.database,
      `alter table invoices disable trigger user;
       update invoices set number = 'ŁĄCZ/1"; x' where number = 'NAL/2025/02/0147';
       alter table invoices enable trigger user`,
    );
    const { data } = await holder.ask<{ invoice: { pdf: { url: string; fileName: string } } }>(
      'query ($number: String!) { invoice(number: $number) { pdf { url fileName } } }',
      { number: 'ŁĄCZ/1"; x' },
    );
    const { headers } = await holder.send(data!.invoice.pdf.url);
    expect(data!.invoice.pdf.fileName).toBe('ŁĄCZ-1-x.pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="??CZ-1-x.pdf"; filename*=UTF-8''${encodeURIComponent('ŁĄCZ-1-x.pdf')}`,
    );
  });

  it('answers 404 in the same words for another’s file, an absent one and an id that is none', async () => {
    const stranger = await signIn(PEOPLE.stranger.login);
    const former = await signIn(PEOPLE.leftCoHolder.login);
    const absent = paths().map((path) =>
      path.replace(accountId, 'acc_999999').replace(invoiceId, 'inv_999999'),
    );
    const none = paths().map((path) =>
      path.replace(accountId, 'acc_1%20or%201').replace(invoiceId, "inv_1'"),
    );
    const answers: string[] = [];
    for (const [client, all] of [
      [stranger, paths()],
      [former, paths()],
      [holder, absent],
      [holder, none],
    ] as const) {
      for (const path of all) {
        const response = await client.send(path);
        const { errors } = (await response.json()) as {
          errors: { message: string; extensions: { code: string } }[];
        };
        answers.push(`${String(response.status)} ${errors[0]!.extensions.code} ${errors[0]!.message}`);
      }
    }
    expect(new Set(answers)).toEqual(new Set(['404 NOT_FOUND Nie znaleziono.']));
  });

  it('lets in nobody but residents with an own password, and leaves a trace of the refusal', async () => {
    const starting = new HttpClient(portal.url);
    await starting.login(PEOPLE.newHolder.login, STARTING_PASSWORD);
    const clerk = await signIn(CLERK.login);
    for (const path of paths()) {
      const statuses = [];
      for (const client of [new HttpClient(portal.url), starting, clerk])
        statuses.push((await client.send(path)).status);
      expect([path, ...statuses]).toEqual([path, 401, 403, 403]);
    }
  });

  it.each([
    ['ledger.csv', 'from=2026-13-01'],
    ['ledger.csv', 'from=2026-02-02&to=2026-02-01'],
    ['ledger.csv', 'kind=NOTHING'],
    ['ledger.csv', 'kind=__proto__'],
    ['ledger.csv', 'amountFrom=1.5'],
    ['ledger.csv', 'from=2026-01-01&from=2026-01-02'],
    ['ledger.csv', 'text=%00'],
    ['ledger.csv', 'nieznany=1'],
    ['ledger.xlsx', 'orderBy=id;drop'],
    ['invoices.csv', 'periodFrom=2026-00'],
    ['invoices.csv', 'status=toString'],
    ['parameters.csv', 'history=maybe'],
    ['parameters.csv', 'at=jutro'],
    ['statement.pdf', ''],
    ['statement.pdf', 'from=2026-01-01'],
    ['statement.pdf', 'from=2026-01-02&to=2026-01-01'],
  ])('refuses %s?%s', async (file, words) => {
    const response = await holder.send(`/files/accounts/${accountId}/${file}?${words}`);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('takes an empty word as absent', async () => {
    const all = await csv(`/files/accounts/${accountId}/ledger.csv`);
    expect(await csv(`/files/accounts/${accountId}/ledger.csv?from=&to=&kind=&text=`)).toEqual(all);
  });

  it('gives everybody the application form', async () => {
    const response = await new HttpClient(portal.url).send('/files/application-form.pdf');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await readText(Buffer.from(await response.arrayBuffer()))).toContain(
      'Wniosek o dostęp do portalu',
    );
  });
});

/** The text of a PDF, its lines joined. */
async function readText(file: Buffer): Promise<string> {
  return (await readPdf(file)).text.replace(/\s+/g, ' ');
}

const INVOICES = `query ($filter: InvoiceFilter, $orderBy: InvoiceOrder!) { account(number: "L0147") { invoices(first: 100, filter: $filter, orderBy: $orderBy) {
  nodes { number period issuedOn total allocated remaining } summary { total allocated remaining } } } }`;

interface Sums {
  readonly total: number;
  readonly allocated: number;
  readonly remaining: number;
}

interface InvoiceList {
  readonly account: {
    readonly invoices: {
      readonly nodes: readonly (Sums & {
        readonly number: string;
        readonly period: string | null;
        readonly issuedOn: string;
      })[];
      readonly summary: Sums;
    };
  };
}
