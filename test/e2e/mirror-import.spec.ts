import { Client } from 'pg';
import { closeBalances, exportedOn, HEADER, row } from '../fixtures/mirror/folder-rows.js';
import {
  filledTables,
  queryBook,
  readBook,
  readFacts,
  type BookState,
} from '../fixtures/mirror/book-state.js';
import { importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await createMigratedDatabase();
});
afterEach(() => database.drop());

/** Tables in which the two states differ. */
function changedTables(before: BookState, after: BookState): readonly string[] {
  return [...after].flatMap(([table, rows]) => {
    const former = before.get(table) ?? new Set();
    return rows.size === former.size && [...rows].every((one) => former.has(one)) ? [] : [table];
  });
}

describe('the first folder', () => {
  it('fills register, documents and book', async () => {
    const report = await importRows(database.applicationUrl, { rows: smallCooperative() });
    expect(report.outcome).toBe('COMMITTED');
    expect(report.entriesPosted).toBe(20);
    const balances = await queryBook<{ number: string; balance: string }>(
      database.adminUrl,
      `select a.number, b.balance_grosze::text as balance
         from account_balances b join accounts a on a.id = b.account_id order by 1`,
    );
    expect(balances).toEqual([
      { number: 'L0001', balance: '-8766' },
      { number: 'L0002', balance: '128014' },
      { number: 'L0003', balance: '22500' },
    ]);
  });

  it('moves due days off days off, also the cooperative’s own', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const days = await queryBook(
      database.adminUrl,
      `select r.document_number, r.due_on::text, r.payable_on::text, r.part
         from receivables r join accounts a on a.id = r.account_id
        where a.number = 'L0002' order by r.id`,
    );
    expect(days).toEqual([
      {
        document_number: 'NAL/2026/01/K2',
        due_on: '2026-01-20',
        payable_on: '2026-01-20',
        part: 'PRINCIPAL',
      },
      { document_number: 'BO/2026', due_on: '2025-12-20', payable_on: '2025-12-22', part: 'PRINCIPAL' },
      {
        document_number: 'NAL/2026/02/K2',
        due_on: '2026-02-20',
        payable_on: '2026-02-23',
        part: 'PRINCIPAL',
      },
      {
        document_number: 'NAL/2026/03/K2',
        due_on: '2026-03-20',
        payable_on: '2026-03-20',
        part: 'PRINCIPAL',
      },
      { document_number: 'NO/2026/1', due_on: '2026-03-24', payable_on: '2026-03-24', part: 'INTEREST' },
    ]);
  });

  it('keeps what every line was computed from', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const [line] = await queryBook(
      database.adminUrl,
      `select c.code, l.quantity::text, l.rate_amount::text, l.gross_grosze::text, r.resolution
         from invoice_lines l join charge_components c on c.id = l.component_id join rates r on r.id = l.rate_id
        order by l.id limit 1`,
    );
    expect(line).toEqual({
      code: 'EKS',
      quantity: '47.5000',
      rate_amount: '4.0000',
      gross_grosze: '19000',
      resolution: 'Uchwała RN 3/2024',
    });
  });

  it('says in the book how fresh it is and leaves a trace', async () => {
    const { importId } = await importRows(database.applicationUrl, { rows: smallCooperative() });
    const freshness = await queryBook(
      database.adminUrl,
      `select feed, as_of, through_on::text, import_id::text, proved_at is not null as proved
         from data_freshness order by feed`,
    );
    const as_of = new Date('2026-04-01T00:00:00Z');
    expect(freshness).toEqual([
      { feed: 'BANK', as_of, through_on: '2026-03-31', import_id: importId, proved: false },
      { feed: 'LEDGER', as_of, through_on: '2026-03-18', import_id: importId, proved: true },
      { feed: 'READINGS', as_of, through_on: '2025-12-31', import_id: importId, proved: false },
    ]);
    const [trace] = await queryBook<{ action: string; detail: { files: Record<string, unknown> } }>(
      database.adminUrl,
      'select action, detail from audit_events',
    );
    expect(trace?.action).toBe('FOLDER_IMPORTED');
    expect(trace?.detail.files['units.csv']).toMatchObject({ rows: 3, added: 3 });
  });

  it('stores a letter with its file, office hours and texts as they were written', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const [letter] = await queryBook(
      database.adminUrl,
      `select d.title, convert_from(f.content, 'UTF8') like '%PDF-1.4%' as has_file, s.office_hours, s.privacy_notice
         from documents d join document_files f on f.id = d.file_id, cooperative_settings s`,
    );
    expect(letter).toEqual({
      title: 'Rozliczenie wody',
      has_file: true,
      office_hours: [{ days: 'pn.–pt.', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '15:00' }],
      privacy_notice: 'Administratorem danych jest spółdzielnia.\n\nSzczegóły: „RODO”; art. 13.',
    });
  });
});

describe('the same folder again', () => {
  it('touches no row of any table', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const before = await readBook(database.adminUrl);
    const report = await importRows(database.applicationUrl, { rows: smallCooperative() });
    expect(report.outcome).toBe('UNCHANGED');
    expect(changedTables(before, await readBook(database.adminUrl))).toEqual([]);
  });

  it('exported on another day, only says how fresh the book is', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const before = await readBook(database.adminUrl);
    const report = await importRows(database.applicationUrl, {
      rows: smallCooperative(),
      header: exportedOn('2026-04-02'),
    });
    expect(report.outcome).toBe('COMMITTED');
    expect(changedTables(before, await readBook(database.adminUrl))).toEqual([
      'audit_events',
      'data_freshness',
      'imports',
    ]);
  });
});

describe('ways of writing the same', () => {
  it.each([
    ['Windows-1250', { encoding: 'windows-1250' }],
    ['Windows-1250 that nobody declared', { encoding: 'windows-1250', isDeclared: false }],
    ['UTF-8 without a mark that nobody declared', { bom: false, isDeclared: false }],
    ['commas between cells', { delimiter: ',' }],
    ['commas that nobody declared, decimal points', { delimiter: ',', decimalSign: '.', isDeclared: false }],
    ['Polish days, bare line feeds', { dateStyle: 'polish', lineEnd: '\n' }],
    [
      'everything at once',
      { encoding: 'windows-1250', delimiter: ',', dateStyle: 'polish', decimalSign: '.', isDeclared: false },
    ],
  ] as const)('give the identical book: %s', async (_what, style) => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    const other = await createMigratedDatabase();
    try {
      await importRows(other.applicationUrl, { rows: smallCooperative(), style });
      expect(await readFacts(other.adminUrl)).toEqual(await readFacts(database.adminUrl));
      const again = await importRows(database.applicationUrl, {
        rows: smallCooperative(),
        header: exportedOn('2026-04-02'),
        style,
      });
      expect([...again.files.values()].filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    } finally {
      await other.drop();
    }
  });

  it('take Polish words for codes, and a payable day when it is given', async () => {
    const rows = smallCooperative();
    row(rows['units.csv'], 1).kind = 'Lokal użytkowy';
    row(rows['ledger_entries.csv'], 1).kind = 'wpłata';
    row(rows['invoices.csv'], 0).payable_on = '2026-01-30';
    const report = await importRows(database.applicationUrl, { rows });
    expect(report.outcome).toBe('COMMITTED');
    const found = await queryBook(
      database.adminUrl,
      `select (select kind from units where source_key = 'U2') as unit,
              (select kind from ledger_entries where source_key = 'Z-W-K1-01') as entry,
              (select payable_on::text from receivables where document_number = 'NAL/2026/01/K1') as payable_on`,
    );
    expect(found).toEqual([{ unit: 'COMMERCIAL', entry: 'PAYMENT', payable_on: '2026-01-30' }]);
  });
});

describe('a dry run', () => {
  it('tells what would be written and writes nothing', async () => {
    const report = await importRows(database.applicationUrl, { rows: smallCooperative() }, { dryRun: true });
    expect(report.outcome).toBe('CHECKED');
    expect(report.files.get('units.csv')).toMatchObject({ added: 3 });
    expect(report.entriesPosted).toBe(20);
    expect(filledTables(await readBook(database.adminUrl))).toEqual([]);
  });

  it('finds a balance that the book would not confirm', async () => {
    const rows = smallCooperative();
    row(rows['balances.csv'], 0).amount += 1n;
    const report = await importRows(database.applicationUrl, { rows }, { dryRun: true });
    expect(report.outcome).toBe('REFUSED');
    expect(report.issueCounts['MIRROR-BALANCE-DIFFERENT']).toBe(1);
  });
});

describe('two imports at once', () => {
  it('the second one is told who runs the first', async () => {
    const client = new Client({
      connectionString: database.applicationUrl,
      application_name: 'import FK biuro pid 1',
    });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(7203115)');
      await expect(importRows(database.applicationUrl, { rows: smallCooperative() })).rejects.toMatchObject({
        name: 'ImportUnderWay',
        holder: expect.stringMatching(/^import FK biuro pid 1 \(od \d\d:\d\d:\d\d\)$/) as string,
      });
    } finally {
      await client.end();
    }
    expect(filledTables(await readBook(database.adminUrl))).toEqual([]);
  });
});

describe('verified e-mails', () => {
  it('are taken over for people who have access, unless somebody else has the address', async () => {
    await importRows(database.applicationUrl, { rows: smallCooperative() });
    await queryBook(
      database.adminUrl,
      `insert into users (person_id, kind, login, display_name)
       select id, 'RESIDENT', source_key, source_key from persons`,
    );
    const rows = smallCooperative();
    rows['users.csv']?.push({
      person_key: 'P2',
      email: 'LUCJA@example.org',
      verified_at: '2026-01-06T09:00:00+01:00',
    });
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(report.files.get('users.csv')).toMatchObject({ changed: 1 });
    expect(report.issueCounts['MIRROR-USER-EMAIL-TAKEN']).toBe(1);
    const users = await queryBook(
      database.adminUrl,
      'select login, email, email_verified_at is not null as verified from users order by login',
    );
    expect(users).toEqual([
      { login: 'P1', email: 'lucja@example.org', verified: true },
      { login: 'P2', email: null, verified: false },
      { login: 'P3', email: null, verified: false },
    ]);
  });
});

describe('an opening of a book kept here', () => {
  it('posts opening balances and says that the book is own', async () => {
    const rows = smallCooperative();
    const header = { ...HEADER, mode: 'OPENING' } as const;
    rows['ledger_entries.csv'] = rows['ledger_entries.csv']?.filter(({ key }) => key === 'Z-BO') ?? [];
    for (const name of ['invoices.csv', 'invoice_lines.csv', 'payments.csv', 'interest_notes.csv'] as const) {
      rows[name] = [];
    }
    rows['interest_note_items.csv'] = [];
    closeBalances(rows, '2026-01-01');
    const report = await importRows(database.applicationUrl, { rows, header });
    expect(report.outcome).toBe('COMMITTED');
    addInvoice(rows, 'K3', '01');
    closeBalances(rows, '2026-01-01');
    const later = await importRows(database.applicationUrl, {
      rows: { ...rows, 'ledger_entries.csv': rows['ledger_entries.csv'].slice(1) },
      header: { ...header, exportedAt: '2026-04-02T02:00:00+02:00' },
    });
    expect(later.outcome).toBe('COMMITTED');
    expect(later.issueCounts['MIRROR-VANISHED']).toBeUndefined();
    expect(await queryBook(database.adminUrl, 'select book_mode from cooperative_settings')).toEqual([
      { book_mode: 'OWN' },
    ]);
  });
});
