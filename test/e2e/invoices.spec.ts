import { jest } from '@jest/globals';
import { Reader } from '../../server/src/platform/database/reader.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const SHOWN =
  'id number kind period issuedOn dueOn payableOn total allocated remaining status isCorrected inInstalments overdueDays';
const LIST = `query ($first: Int!, $after: String, $filter: InvoiceFilter, $orderBy: InvoiceOrder!) {
  account(number: "L0147") { invoices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { ${SHOWN} } ${PAGE_FIELDS} summary { total allocated remaining } } } }`;

interface Shown {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly period: string | null;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly payableOn: string;
  readonly total: number;
  readonly allocated: number;
  readonly remaining: number;
  readonly status: string;
  readonly isCorrected: boolean;
  readonly inInstalments: boolean;
  readonly overdueDays: number;
}

type InvoiceList = PageOf<Shown> & {
  readonly summary: { total: number; allocated: number; remaining: number };
};

const ORDERS = ['ISSUED_ON', 'DUE_ON', 'PERIOD', 'NUMBER', 'TOTAL', 'ALLOCATED', 'REMAINING'];

describe('invoices', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const listOf = (data: never): InvoiceList =>
    (data as { account: { invoices: InvoiceList } }).account.invoices;
  const read = (variables: object): Promise<Shown[]> =>
    everyPage(holder, LIST, { first: 4, orderBy: 'ISSUED_ON_DESC', ...variables }, listOf);
  const first = async (variables: object): Promise<InvoiceList> => {
    const answer = await holder.ask(LIST, { first: 5, orderBy: 'ISSUED_ON_DESC', ...variables });
    expect(answer.errors).toEqual([]);
    return listOf(answer.data as never);
  };
  const one = async (number: string, fields: string): Promise<Record<string, never>> => {
    const answer = await holder.ask<{ invoice: Record<string, never> }>(
      `query ($number: String!) { invoice(number: $number) { ${fields} } }`,
      { number },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.invoice;
  };

  it('says of each document what is paid, what remains and whether it is late today', async () => {
    const byNumber = new Map((await read({})).map((invoice) => [invoice.number, invoice]));
    expect(byNumber.size).toBe(23 + 2 + 1);
    const standing = (number: string): unknown[] => {
      const { allocated, remaining, status, overdueDays, isCorrected, inInstalments } = byNumber.get(number)!;
      return [allocated, remaining, status, overdueDays, isCorrected, inInstalments];
    };
    expect(standing('NAL/2025/01/0147')).toEqual([26_000, 0, 'PAID', 0, false, false]);
    expect(standing('NAL/2026/01/0147')).toEqual([26_000, 0, 'PAID', 0, true, false]);
    expect(standing('NAL/2026/02/0147')).toEqual([26_000, 0, 'PAID', 0, true, false]);
    expect(standing('NAL/2026/05/0147')).toEqual([26_000, 0, 'PAID', 0, false, false]);
    expect(standing('NAL/2026/07/0147')).toEqual([25_855, 145, 'OVERDUE', 131, false, false]);
    // In instalments the first one decides: due on Saturday 2026-10-10, payable on Monday the 12th.
    expect(standing('NAL/2026/08/0147')).toEqual([0, 26_000, 'OVERDUE', 37, false, true]);
    expect(standing('NAL/2026/09/0147')).toEqual([10_000, 16_000, 'OVERDUE', 69, false, false]);
    expect(standing('NAL/2026/11/0147')).toEqual([0, 26_000, 'UNPAID', 0, false, false]);
    expect(standing('FV/2026/11/0003')).toEqual([0, 12_177, 'UNPAID', 0, false, false]);
    expect(standing('KOR/2026/3')).toEqual([0, 0, 'PAID', 0, false, false]);
    expect(standing('KOR/2026/4')).toEqual([1_500, 0, 'PAID', 0, false, false]);
  });

  it('lists the documents of all accounts of the caller together, and nobody else’s', async () => {
    const OF_ALL = `query ($after: String) { invoices(first: 7, after: $after, orderBy: NUMBER_ASC) {
      nodes { ${SHOWN} account { number } } ${PAGE_FIELDS} summary { total } } }`;
    const all = (data: never): PageOf<Shown> => (data as { invoices: PageOf<Shown> }).invoices;
    const own = await everyPage(holder, OF_ALL, {}, all);
    expect(
      new Set(own.map((invoice) => (invoice as never as { account: { number: string } }).account.number)),
    ).toEqual(new Set(['L0147']));
    expect(own.map(({ number }) => number)).toEqual(
      (await read({ orderBy: 'NUMBER_ASC' })).map(({ number }) => number),
    );
    const neighbour = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const others = await everyPage(neighbour, OF_ALL, {}, all);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ id }) => own.some((invoice) => invoice.id === id))).toEqual([]);
  });

  it.each(ORDERS.flatMap((name) => [`${name}_DESC`, `${name}_ASC`]))(
    'pages through each document once in the order %s',
    async (orderBy) => {
      const invoices = await read({ orderBy });
      expect(new Set(invoices.map(({ id }) => id)).size).toBe(26);
      expect(invoices).toHaveLength(26);
      const keys = invoices.map((invoice) => keyOf(orderBy, invoice));
      expect(keys).toEqual([...keys].sort((a, b) => (orderBy.endsWith('_ASC') ? 1 : -1) * compare(a, b)));
    },
  );

  it.each<[object, (invoice: Shown) => boolean]>([
    [{ status: ['OVERDUE'] }, (i) => i.status === 'OVERDUE'],
    [{ status: ['PAID'] }, (i) => i.status === 'PAID'],
    [{ status: ['UNPAID'] }, (i) => i.status === 'UNPAID'],
    [{ status: ['PARTLY_PAID'] }, (i) => i.status === 'PARTLY_PAID'],
    [{ status: ['TO_PAY'] }, (i) => i.remaining > 0],
    [{ status: ['CORRECTED', 'IN_INSTALMENTS'] }, (i) => i.isCorrected || i.inInstalments],
    [{ kind: ['CORRECTION', 'VAT_INVOICE'] }, (i) => i.kind === 'CORRECTION' || i.kind === 'VAT_INVOICE'],
    [
      { periodFrom: '2025-11', periodTo: '2026-02' },
      (i) => '2025-11' <= (i.period ?? '') && (i.period ?? 'z') <= '2026-02',
    ],
    [{ text: 'nal/2026/1' }, (i) => i.number.startsWith('NAL/2026/1')],
    [{ text: 'ŚMIECI' }, (i) => i.number.startsWith('NAL') || i.number === 'KOR/2026/3'],
    [{ text: 'garaz' }, (i) => i.number.startsWith('FV')],
    [{ text: '_' }, () => false],
    [
      { status: ['TO_PAY'], kind: ['CHARGE'], periodTo: '2026-09' },
      (i) => i.remaining > 0 && i.kind === 'CHARGE' && (i.period ?? '') <= '2026-09',
    ],
    [{ status: [], kind: null, text: '' }, () => true],
  ])('narrows to %j, count and sums following', async (filter, passes) => {
    const expected = (await read({})).filter(passes);
    expect((await read({ filter })).map(({ number }) => number)).toEqual(
      expected.map(({ number }) => number),
    );
    const { summary, totalCount } = await first({ filter });
    const total = (key: 'total' | 'allocated' | 'remaining'): number =>
      expected.reduce((sum, invoice) => sum + invoice[key], 0);
    expect([totalCount, summary]).toEqual([
      expected.length,
      { total: total('total'), allocated: total('allocated'), remaining: total('remaining') },
    ]);
  });

  it('calls a document partly paid until its payable day has passed, then overdue', async () => {
    const standing = async (at: string): Promise<unknown[]> => {
      portal.clock.set(new Date(at));
      const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
      const { data } = await browser.ask<{ invoice: Shown; partly: InvoiceList }>(`{
        invoice(number: "NAL/2026/09/0147") { status overdueDays } }`);
      return [data!.invoice.status, data!.invoice.overdueDays];
    };
    expect(await standing('2026-09-10T12:00:00Z')).toEqual(['PARTLY_PAID', 0]);
    expect(await standing('2026-09-10T22:30:00Z')).toEqual(['OVERDUE', 1]);
    portal.clock.set(new Date('2026-11-18T09:00:00Z'));
  });

  it('explains every line again from its stored inputs', async () => {
    const fields = `lines { position component quantity unitOfMeasure rate priceKind vatCode net vat gross explanation {
      steps { kind value unit } recomputed matches parameter { code value usedIn } rateValidFrom resolution resolutionOn reason } }`;
    const { lines } = (await one('NAL/2026/11/0147', fields)) as unknown as {
      lines: Record<string, never>[];
    };
    expect(lines[0]).toMatchObject({
      position: 1,
      component: 'Eksploatacja',
      quantity: '47.5',
      unitOfMeasure: 'm²',
      rate: '4',
      gross: 19_000,
      explanation: {
        recomputed: 19_000,
        matches: true,
        parameter: { code: 'USABLE_AREA', value: '47.5', usedIn: ['Eksploatacja', 'Garaż'] },
        rateValidFrom: '2025-01-01',
        resolution: 'Uchwała RN 12/2024',
        resolutionOn: '2024-09-17',
        reason: 'Wzrost kosztów utrzymania',
      },
    });
    expect(lines[0]!['explanation']!['steps']).toEqual([
      { kind: 'QUANTITY', value: '47.5', unit: 'm²' },
      { kind: 'RATE', value: '4', unit: 'zł/m²' },
      { kind: 'PRODUCT', value: '190', unit: 'zł' },
      { kind: 'ROUNDING', value: '190.00', unit: 'zł' },
      { kind: 'VAT', value: '0.00', unit: 'zł' },
      { kind: 'TOTAL', value: '190.00', unit: 'zł' },
    ]);
    const garage = (await one('FV/2026/11/0003', fields)) as unknown as { lines: Record<string, never>[] };
    expect(garage.lines[0]).toMatchObject({
      priceKind: 'NET',
      vatCode: '23',
      net: 9_900,
      vat: 2_277,
      gross: 12_177,
      explanation: { recomputed: 12_177, matches: true, parameter: null, resolution: null },
    });
  });

  it('admits it when a line does not follow from its inputs', async () => {
    await query(portal.database, `alter table invoice_lines disable trigger user`);
    await query(
      portal.database,
      `update invoice_lines set net_grosze = 19001, gross_grosze = 19001
      where invoice_id = (select id from invoices where number = 'NAL/2025/03/0147') and position = 1`,
    );
    await query(portal.database, `alter table invoice_lines enable trigger user`);
    const { lines } = (await one(
      'NAL/2025/03/0147',
      'lines { gross explanation { recomputed matches } }',
    )) as unknown as { lines: unknown[] };
    expect(lines[0]).toEqual({ gross: 19_001, explanation: { recomputed: 19_000, matches: false } });
  });

  it('links documents, corrections, allocations, entries and plans both ways', async () => {
    const corrected = await one(
      'NAL/2026/01/0147',
      `correctedBy { number total corrects { number } }
      allocations { amount rule payment { bookedOn } } ledgerEntries { amount kind source { ... on Invoice { number } } } account { number }`,
    );
    expect(corrected).toEqual({
      correctedBy: [{ number: 'KOR/2026/4', total: 1_500, corrects: { number: 'NAL/2026/01/0147' } }],
      allocations: [{ amount: 26_000, rule: 'OLDEST_DUE', payment: { bookedOn: '2026-01-08' } }],
      ledgerEntries: [{ amount: 26_000, kind: 'CHARGE', source: { number: 'NAL/2026/01/0147' } }],
      account: { number: 'L0147' },
    });
    expect(
      await one(
        'NAL/2026/08/0147',
        'instalmentPlan { number agreedOn items { position dueOn payableOn amount } }',
      ),
    ).toEqual({
      instalmentPlan: {
        number: 'UR/2026/7',
        agreedOn: '2026-09-01',
        items: [
          { position: 1, dueOn: '2026-10-10', payableOn: '2026-10-12', amount: 13_000 },
          { position: 2, dueOn: '2026-12-10', payableOn: '2026-12-10', amount: 13_000 },
        ],
      },
    });
  });

  it('opens a debt again when its transfer was returned, and shows only money that stands', async () => {
    const may = await one(
      'NAL/2026/05/0147',
      'allocated allocations { amount payment { bookedOn isReversed } } ledgerEntries { amount }',
    );
    expect(may).toEqual({
      allocated: 26_000,
      allocations: [{ amount: 26_000, payment: { bookedOn: '2026-06-01', isReversed: false } }],
      ledgerEntries: [{ amount: 26_000 }],
    });
  });

  it('keeps a changed document’s former head and shows the lines of the present one', async () => {
    await query(
      portal.database,
      `insert into invoice_versions (invoice_id, account_id, version, issued_on, due_on, payable_on,
      net_grosze, vat_grosze, total_grosze, replaced_at) select id, account_id, 1, '2025-04-01', '2025-04-10', '2025-04-10', 25000, 0, 25000, '2025-04-03T10:00:00Z'
      from invoices where number = 'NAL/2025/04/0147'`,
    );
    await query(
      portal.database,
      `insert into invoice_lines (invoice_id, account_id, version, position, component_name, quantity, unit_of_measure,
      rate_amount, price_kind, vat_code, net_grosze, vat_grosze, gross_grosze, source_key)
      select id, account_id, 2, 1, 'Po zmianie', 1, 'szt.', 260, 'GROSS', 'ZW', 26000, 0, 26000, 'v2' from invoices where number = 'NAL/2025/04/0147'`,
    );
    await query(portal.database, `update invoices set version = 2 where number = 'NAL/2025/04/0147'`);
    expect(
      await one(
        'NAL/2025/04/0147',
        'version formerVersions { version total issuedOn replacedAt } lines { component gross }',
      ),
    ).toEqual({
      version: 2,
      formerVersions: [
        { version: 1, total: 25_000, issuedOn: '2025-04-01', replacedAt: '2025-04-03T10:00:00.000Z' },
      ],
      lines: [{ component: 'Po zmianie', gross: 26_000 }],
    });
  });

  it('offers a transfer of what remains, of another amount, or none when paid', async () => {
    const { transfer, part } = (await one(
      'NAL/2026/09/0147',
      'transfer { amount title nrb qr } part: transfer(amount: 100) { amount qr }',
    )) as unknown as Record<string, Record<string, string | number>>;
    expect(transfer).toMatchObject({ amount: 16_000, title: 'NAL/2026/09/0147 L0147' });
    expect(transfer!['qr']).toBe(
      `5252445767|PL|${String(transfer!['nrb'])}|016000|SM Źródlana|NAL/2026/09/0147 L0147|||`,
    );
    expect(part!['amount']).toBe(100);
    expect(await one('NAL/2025/01/0147', 'transfer { amount }')).toEqual({ transfer: null });
    const negative = await holder.ask(
      '{ invoice(number: "NAL/2026/09/0147") { transfer(amount: -1) { amount } } }',
    );
    expect(negative.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('finds a document by id or number, exactly one of them, and nobody else’s', async () => {
    const { id, pdf } = (await one('NAL/2026/11/0147', 'id pdf { url fileName }')) as unknown as {
      id: string;
      pdf: object;
    };
    expect(pdf).toEqual({ url: `/files/invoices/${id}.pdf`, fileName: 'NAL-2026-11-0147.pdf' });
    const ask = (browser: HttpClient, variables: object) =>
      browser.ask('query ($id: ID, $number: String) { invoice(id: $id, number: $number) { number } }', {
        ...variables,
      });
    expect((await ask(holder, { id })).data).toEqual({ invoice: { number: 'NAL/2026/11/0147' } });
    for (const both of [{}, { id, number: 'NAL/2026/11/0147' }, { id: null, number: null }]) {
      expect((await ask(holder, both)).errors.map((error) => error.extensions.code)).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    for (const foreign of [
      { id },
      { number: 'NAL/2026/11/0147' },
      { id: 'inv_999999' },
      { number: 'NAL/1/1' },
      { id: 'inv_1 or 1=1' },
    ]) {
      const answer = await ask(stranger, foreign);
      expect([answer.errors, answer.data]).toEqual([[], { invoice: null }]);
    }
  });

  it('reads a page with all its lines, payments and links in a handful of statements', async () => {
    const rows = jest.spyOn(portal.app.get(Reader), 'rows');
    const answer =
      await holder.ask(`{ account(number: "L0147") { number invoices(first: 25) { totalCount summary { total } nodes {
      number account { number } lines { component } allocations { payment { bookedOn } }
      ledgerEntries { balanceAfter } correctedBy { number } } } } }`);
    expect([answer.errors, answer.data?.['account']]).toEqual([
      [],
      expect.objectContaining({ number: 'L0147' }),
    ]);
    // Session, viewer, account, page, sums, account by id, lines, allocations, entries, corrections, payments.
    expect(rows.mock.calls.length).toBeLessThanOrEqual(11);
    rows.mockRestore();
  });
});

function keyOf(orderBy: string, invoice: Shown): number | string {
  const keys: Readonly<Record<string, number | string>> = {
    ISSUED_ON: invoice.issuedOn,
    DUE_ON: invoice.dueOn,
    PERIOD: invoice.period ?? '',
    NUMBER: invoice.number,
    TOTAL: invoice.total,
    ALLOCATED: invoice.allocated,
    REMAINING: invoice.remaining,
  };
  return keys[orderBy.replace(/_(ASC|DESC)$/, '')] ?? '';
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
