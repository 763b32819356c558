import { queryBook, readBook, type BookState } from '../fixtures/mirror/book-state.js';
import {
  closeBalances,
  entry,
  exportedOn,
  invoice,
  row,
  type FolderRows,
} from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { brokenProofs } from '../fixtures/mirror/sound-book.js';
import { editManifest } from '../fixtures/mirror/spoil.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
  await importRows(database.applicationUrl, { rows });
});
afterEach(() => database.drop());

/** Imports the changed rows as the next day's export, balances closed. */
async function importNext(day = '2026-04-02') {
  closeBalances(rows, '2026-04-30');
  return importRows(database.applicationUrl, { rows, header: exportedOn(day) });
}

/** How the entries of one source key stand in the book, oldest first. */
function entriesOf(key: string) {
  return queryBook(
    database.adminUrl,
    `select source_version as version, kind, booked_on::text as day, amount_grosze::int as amount,
            reverses_entry_id is not null as reverses
       from ledger_entries where source_key = $1 order by id`,
    [key],
  );
}

/** Tables whose rows are facts: every one must be there as it was, written by the same transaction. */
const FACTS = [
  'ledger_entries',
  'postings',
  'invoice_lines',
  'invoice_versions',
  'payment_versions',
  'deliveries',
];

function expectNothingEdited(before: BookState, after: BookState): void {
  for (const table of FACTS) {
    const now = after.get(table) ?? new Set();
    expect([...(before.get(table) ?? [])].filter((one) => !now.has(one))).toEqual([]);
  }
}

async function expectSoundBook(): Promise<void> {
  expect(await brokenProofs(database.applicationUrl)).toEqual([]);
}

describe('a newer folder', () => {
  it('adds a month', async () => {
    const before = await readBook(database.adminUrl);
    addInvoice(rows, 'K1', '04');
    addPayment(rows, 'K1', '04', 17_234n);
    const report = await importNext();
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 2, entriesReversed: 0 });
    expect(report.files.get('invoices.csv')).toMatchObject({ added: 1, changed: 0, unchanged: 10 });
    expectNothingEdited(before, await readBook(database.adminUrl));
    await expectSoundBook();
  });

  it('answers a changed charge with a reversal, a new entry and a new version of the document', async () => {
    const before = await readBook(database.adminUrl);
    invoice(rows, 'I-K1-02').total = 27_000n;
    Object.assign(row(rows['invoice_lines.csv'], 2), { net: 20_000n, gross: 20_000n, rate: '4.2105' });
    entry(rows, 'Z-I-K1-02').debit = 27_000n;
    const report = await importNext();
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 2, entriesReversed: 1 });
    expect(await entriesOf('Z-I-K1-02')).toEqual([
      { version: 1, kind: 'CHARGE', day: '2026-02-01', amount: 26_000, reverses: false },
      { version: 1, kind: 'REVERSAL', day: '2026-02-01', amount: -26_000, reverses: true },
      { version: 2, kind: 'CHARGE', day: '2026-02-01', amount: 27_000, reverses: false },
    ]);
    const versions = await queryBook(
      database.adminUrl,
      `select i.version, i.total_grosze::int as total, v.version as former, v.total_grosze::int as former_total,
              (select array_agg(l.version || ':' || l.gross_grosze order by l.id)
                 from invoice_lines l where l.invoice_id = i.id) as lines
         from invoices i join invoice_versions v on v.invoice_id = i.id`,
    );
    expect(versions).toEqual([
      {
        version: 2,
        total: 27_000,
        former: 1,
        former_total: 26_000,
        lines: ['1:19000', '1:7000', '2:20000', '2:7000'],
      },
    ]);
    expectNothingEdited(before, await readBook(database.adminUrl));
    await expectSoundBook();
  });

  it('answers a payment of another amount and day with its next version', async () => {
    const before = await readBook(database.adminUrl);
    Object.assign(row(rows['payments.csv'], 0), { amount: 25_000n, booked_on: '2026-01-19' });
    Object.assign(entry(rows, 'Z-W-K1-01'), { credit: 25_000n, booked_on: '2026-01-19' });
    await importNext();
    expect(await entriesOf('Z-W-K1-01')).toEqual([
      { version: 1, kind: 'PAYMENT', day: '2026-01-18', amount: -26_000, reverses: false },
      { version: 1, kind: 'REVERSAL', day: '2026-01-18', amount: 26_000, reverses: true },
      { version: 2, kind: 'PAYMENT', day: '2026-01-19', amount: -25_000, reverses: false },
    ]);
    const payments = await queryBook(
      database.adminUrl,
      `select p.version, p.amount_grosze::int as amount, v.version as former, v.amount_grosze::int as former_amount
         from payments p join payment_versions v on v.payment_id = p.id`,
    );
    expect(payments).toEqual([{ version: 2, amount: 25_000, former: 1, former_amount: 26_000 }]);
    expectNothingEdited(before, await readBook(database.adminUrl));
    await expectSoundBook();
  });

  it('moves an entry to another account', async () => {
    entry(rows, 'Z-BO').account_key = 'K3';
    rows['instalment_debts.csv'] = [];
    await importNext();
    const found = await queryBook(
      database.adminUrl,
      `select a.number, e.amount_grosze::int as amount
         from ledger_entries e join accounts a on a.id = e.account_id where e.source_key = 'Z-BO' order by e.id`,
    );
    expect(found).toEqual([
      { number: 'L0002', amount: 100_000 },
      { number: 'L0002', amount: -100_000 },
      { number: 'L0003', amount: 100_000 },
    ]);
    await expectSoundBook();
  });

  it('books a debt anew when only its due day changed, and the plan follows', async () => {
    entry(rows, 'Z-BO').due_on = '2026-01-31';
    invoice(rows, 'I-K3-03').due_on = '2026-03-31';
    const report = await importNext();
    expect(report.entriesReversed).toBe(2);
    const due = await queryBook(
      database.adminUrl,
      `select e.source_key, r.due_on::text as due, r.payable_on::text as payable, p.plan_id is not null as planned
         from receivables r
         join ledger_entries e on e.id = r.entry_id and e.source_version = 2
         left join instalment_plan_receivables p on p.receivable_id = r.id
        where e.kind <> 'REVERSAL' order by 1`,
    );
    expect(due).toEqual([
      { source_key: 'Z-BO', due: '2026-01-31', payable: '2026-02-02', planned: true },
      { source_key: 'Z-I-K3-03', due: '2026-03-31', payable: '2026-03-31', planned: false },
    ]);
    await expectSoundBook();
  });

  it('lets a plan follow a debt that was booked anew though it brings no plans', async () => {
    entry(rows, 'Z-BO').debit = 90_000n;
    delete rows['instalment_plans.csv'];
    delete rows['instalment_items.csv'];
    delete rows['instalment_debts.csv'];
    expect((await importNext()).entriesReversed).toBe(1);
    const covered = await queryBook(
      database.adminUrl,
      `select r.amount_grosze::int as amount
         from instalment_plan_receivables x join receivables r on r.id = x.receivable_id`,
    );
    expect(covered).toEqual([{ amount: 90_000 }]);
  });

  it('can be taken back by a third one, and by a fourth one again', async () => {
    for (const [day, amount] of [
      ['2026-04-02', 27_000n],
      ['2026-04-03', 26_000n],
      ['2026-04-04', 27_000n],
    ] as const) {
      row(rows['payments.csv'], 0).amount = amount;
      entry(rows, 'Z-W-K1-01').credit = amount;
      expect((await importNext(day)).entriesReversed).toBe(1);
    }
    const amounts = (await entriesOf('Z-W-K1-01')) as readonly { version: number; amount: number }[];
    expect(amounts.map(({ version, amount }) => `${String(version)}: ${String(amount)}`)).toEqual([
      '1: -26000',
      '1: 26000',
      '2: -27000',
      '2: 27000',
      '3: -26000',
      '3: 26000',
      '4: -27000',
    ]);
    await expectSoundBook();
  });

  it('keeps a booked entry when only its words changed, and says so', async () => {
    entry(rows, 'Z-BO').title = 'Saldo początkowe';
    const before = await readBook(database.adminUrl);
    const report = await importNext();
    expect(report.entriesPosted).toBe(0);
    expect(report.issues.filter(({ code }) => code === 'MIRROR-TEXT-CHANGED')).toMatchObject([
      {
        file: 'ledger_entries.csv',
        line: 20,
        column: 'title',
        value: 'Saldo początkowe',
        facts: { inBook: 'Bilans otwarcia' },
      },
    ]);
    expect((await readBook(database.adminUrl)).get('ledger_entries')).toEqual(before.get('ledger_entries'));
  });

  it('makes a new version when a line only points at another rate', async () => {
    rows['rates.csv']?.push({
      ...row(rows['rates.csv'], 0),
      key: 'S3',
      component_code: 'ODP',
      title_kind: 'TENANT',
    });
    row(rows['invoice_lines.csv'], 1).rate_key = 'S3';
    const report = await importNext();
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 0 });
    expect(report.files.get('invoice_lines.csv')).toMatchObject({ changed: 2 });
    const lines = await queryBook(
      database.adminUrl,
      `select l.version, r.source_key as rate
         from invoice_lines l join rates r on r.id = l.rate_id join invoices i on i.id = l.invoice_id
        where i.source_key = 'I-K1-01' and l.position = 2 order by 1`,
    );
    expect(lines).toEqual([
      { version: 1, rate: 'S2' },
      { version: 2, rate: 'S3' },
    ]);
  });

  it('gives a document its KSeF number without a new version', async () => {
    invoice(rows, 'I-K1-02').ksef_number = '1234563218-20260201-ABCDEF-12';
    const report = await importNext();
    expect(report).toMatchObject({ entriesPosted: 0, outcome: 'COMMITTED' });
    expect(
      await queryBook(
        database.adminUrl,
        `select version, ksef_number from invoices where source_key = 'I-K1-02'`,
      ),
    ).toEqual([{ version: 1, ksef_number: '1234563218-20260201-ABCDEF-12' }]);
  });

  it('rewrites what the register says and leaves equal rows alone', async () => {
    const before = await readBook(database.adminUrl);
    row(rows['persons.csv'], 0).family_name = 'Gęś';
    row(rows['cooperative.csv'], 0).phone = '12 111 11 11';
    row(rows['instalment_items.csv'], 1).due_on = '2026-06-22';
    const report = await importNext();
    expect(report.files.get('persons.csv')).toMatchObject({ changed: 1, unchanged: 2 });
    const after = await readBook(database.adminUrl);
    const kept = (table: string) =>
      [...(after.get(table) ?? [])].filter((one) => before.get(table)?.has(one)).length;
    expect([kept('persons'), kept('units'), kept('instalment_items')]).toEqual([2, 3, 1]);
    const due = await queryBook(
      database.adminUrl,
      'select due_on::text from instalment_items order by position',
    );
    expect(due).toEqual([{ due_on: '2026-04-20' }, { due_on: '2026-06-22' }]);
  });

  it('reports what vanished and deletes nothing', async () => {
    rows['readings.csv']?.pop();
    rows['consents.csv'] = [];
    rows['users.csv'] = [];
    const report = await importNext();
    expect(report.outcome).toBe('COMMITTED');
    expect(report.files.get('readings.csv')).toMatchObject({ vanished: 1 });
    expect(report.issues.map(({ code, file, value }) => `${code} ${file} ${value ?? ''}`)).toEqual([
      'MIRROR-VANISHED readings.csv O3',
      'MIRROR-VANISHED consents.csv ZG1',
    ]);
    const [left] = await queryBook(
      database.adminUrl,
      'select (select count(*)::int from readings) as readings, (select count(*)::int from consents) as consents',
    );
    expect(left).toEqual({ readings: 3, consents: 1 });
  });

  it('shows the departments that it has: others are kept and not shown, until they come back', async () => {
    const first = row(rows['departments.csv'], 0);
    const second = { ...first, key: 'DZ2', name: 'Dział Techniczny', sort_order: 2 };
    rows['users.csv'] = [];
    const shown = () =>
      queryBook<{ key: string; shown: boolean }>(
        database.adminUrl,
        'select source_key as key, is_listed as shown from departments order by 1',
      );
    rows['departments.csv'] = [second];
    const report = await importNext();
    expect(await shown()).toEqual([
      { key: 'DZ1', shown: false },
      { key: 'DZ2', shown: true },
    ]);
    expect(report.files.get('departments.csv')).toMatchObject({ added: 1, vanished: 1 });
    expect(report.issues.map(({ code, file, value }) => `${code} ${file} ${value ?? ''}`)).toEqual([
      'MIRROR-DEPARTMENT-GONE departments.csv DZ1',
    ]);
    delete rows['departments.csv'];
    expect((await importNext('2026-04-03')).issues).toEqual([]);
    expect((await shown()).filter((department) => department.shown)).toHaveLength(1);
    rows['departments.csv'] = [first, second];
    await importNext('2026-04-04');
    expect((await shown()).filter((department) => department.shown)).toHaveLength(2);
  });

  it('does not take rows for vanished in a file that says it is not complete, or is not there', async () => {
    rows['readings.csv'] = [];
    delete rows['consents.csv'];
    closeBalances(rows, '2026-04-30');
    const report = await importRows(database.applicationUrl, {
      rows,
      header: exportedOn('2026-04-02'),
      spoil: (folder) => {
        editManifest(folder, (manifest) => ({ ...manifest, files: { 'readings.csv': { complete: false } } }));
      },
    });
    expect(report.outcome).toBe('COMMITTED');
    expect(report.issueCounts['MIRROR-VANISHED']).toBeUndefined();
  });

  it('is refused when an entry was deleted in the source, and says which account', async () => {
    const before = await readBook(database.adminUrl);
    rows['payments.csv']?.shift();
    rows['ledger_entries.csv'] = rows['ledger_entries.csv']?.filter(({ key }) => key !== 'Z-W-K1-01') ?? [];
    const report = await importNext();
    expect(errorsOf(report)).toEqual(['MIRROR-BALANCE-DIFFERENT balances.csv:2 amount']);
    expect(report.issues.find(({ code }) => code === 'MIRROR-BALANCE-CAUSE')).toMatchObject({
      value: 'Z-W-K1-01',
      facts: { account: 'L0001', count: 1 },
    });
    expect(await readBook(database.adminUrl)).toEqual(before);
  });

  it('is refused when what stands in the book would have to be edited', async () => {
    invoice(rows, 'I-K1-01').number = 'NAL/2026/01/K9';
    row(rows['settlement_lines.csv'], 0).description = 'Zużycie wody zimnej';
    row(rows['payments.csv'], 0).account_key = 'K2';
    entry(rows, 'Z-W-K1-01').account_key = 'K2';
    row(rows['holders.csv'], 0).key = 'H9';
    row(rows['interest_notes.csv'], 0).total = 2_000n;
    row(rows['interest_note_items.csv'], 0).amount = 2_000n;
    entry(rows, 'Z-NO1').debit = 2_000n;
    const report = await importNext();
    expect(errorsOf(report)).toEqual([
      'MIRROR-VALUE-DUPLICATE holders.csv:2 person_key',
      'MIRROR-LINES-CHANGED settlements.csv:2 key',
      'MIRROR-FIXED-CHANGED invoices.csv:2 number',
      'MIRROR-FIXED-CHANGED payments.csv:2 account_key',
      'MIRROR-FIXED-CHANGED interest_notes.csv:2 total',
      'MIRROR-LINES-CHANGED interest_notes.csv:2 key',
    ]);
  });

  it('is refused when it changes a month that is closed', async () => {
    await queryBook(
      database.adminUrl,
      `insert into accounting_periods (month, closed_at, closed_by) values ('2026-01-01', now(), 'x')`,
    );
    Object.assign(row(rows['payments.csv'], 0), { booked_on: '2026-02-02' });
    Object.assign(entry(rows, 'Z-W-K1-01'), { booked_on: '2026-02-02' });
    addPayment(rows, 'K1', '04', 1n);
    const report = await importNext();
    expect(errorsOf(report)).toEqual(['MIRROR-ENTRY-PERIOD-CLOSED ledger_entries.csv:3 booked_on']);
  });

  it('keeps letters, and adds what happened to them', async () => {
    rows['deliveries.csv']?.push({ document_key: 'D1', event: 'OPENED', at: '2026-02-17T18:00:00+01:00' });
    const report = await importNext();
    expect(report.files.get('deliveries.csv')).toMatchObject({ added: 1, unchanged: 1 });
  });
});
