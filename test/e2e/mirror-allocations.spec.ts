import { queryBook } from '../fixtures/mirror/book-state.js';
import { closeBalances, exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { brokenProofs } from '../fixtures/mirror/sound-book.js';
import { setCell } from '../fixtures/mirror/spoil.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

const FEBRUARY = { credit: 'Z-W-K3-01', debit: 'Z-I-K3-02', amount: 26_000 };
const MARCH = { credit: 'Z-W-K3-02', debit: 'Z-I-K3-03', amount: 20_000 };
const JANUARY_OF_K1 = { credit: 'Z-W-K1-01', debit: 'Z-I-K1-01', amount: 26_000 };

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
  rows['allocations.csv'] = [
    { key: 'A1', credit_key: 'Z-W-K3-01', debit_key: 'Z-I-K3-02', amount: 26_000n },
    { key: 'A2', credit_key: 'Z-W-K3-02', debit_key: 'Z-I-K3-03', amount: 20_000n },
    { key: 'A3', credit_key: 'Z-W-K1-01', debit_key: 'Z-I-K1-01', amount: 26_000n },
  ];
  await importRows(database.applicationUrl, { rows });
});
afterEach(async () => {
  expect(await brokenProofs(database.applicationUrl)).toEqual([]);
  await database.drop();
});

const inForce = () =>
  queryBook(
    database.adminUrl,
    `select c.source_key as credit, d.source_key as debit, a.amount_grosze::int as amount
       from allocations a
       join ledger_entries c on c.id = a.credit_entry_id
       join receivables r on r.id = a.receivable_id join ledger_entries d on d.id = r.entry_id
      where a.reversed_by_posting_id is null order by c.source_key desc`,
  );

describe('allocations that are no longer in the folder', () => {
  it('are undone', async () => {
    expect(await inForce()).toEqual([MARCH, FEBRUARY, JANUARY_OF_K1]);
    rows['allocations.csv']?.shift();
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(report.outcome).toBe('COMMITTED');
    expect(report.files.get('allocations.csv')).toMatchObject({ unchanged: 2, vanished: 1 });
    expect(await inForce()).toEqual([MARCH, JANUARY_OF_K1]);
  });

  it('are undone when they were the last of their account, and of all', async () => {
    rows['allocations.csv']?.pop();
    await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(await inForce()).toEqual([MARCH, FEBRUARY]);
    rows['allocations.csv'] = [];
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-03') });
    expect(report.files.get('allocations.csv')).toMatchObject({ rows: 0, vanished: 2 });
    expect(await inForce()).toEqual([]);
    expect(
      (await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-03') })).outcome,
    ).toBe('UNCHANGED');
  });

  it('are undone when their account gets an entry in the same folder', async () => {
    rows['allocations.csv']?.pop();
    addPayment(rows, 'K1', '04', 1_000n);
    closeBalances(rows, '2026-04-30');
    await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(await inForce()).toEqual([MARCH, FEBRUARY]);
  });
});

describe('allocations left out because they cannot be read', () => {
  it('leave the settlements of their account as they are, and say so', async () => {
    row(rows['allocations.csv'], 1).amount = 21_000n;
    row(rows['allocations.csv'], 2).amount = 25_000n;
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        header: exportedOn('2026-04-02'),
        spoil: (folder) => {
          setCell(folder, 'allocations.csv', 2, 'amount', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(errorsOf(report)).toEqual(['MIRROR-AMOUNT-INVALID allocations.csv:2 amount']);
    expect(report.issues.filter(({ code }) => code === 'MIRROR-ALLOCATIONS-LEFT')).toMatchObject([
      { value: 'K3', facts: { account: 'L0003' } },
    ]);
    expect(await inForce()).toEqual([MARCH, FEBRUARY, { ...JANUARY_OF_K1, amount: 25_000 }]);
  });
});
