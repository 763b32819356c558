import { queryBook } from '../fixtures/mirror/book-state.js';
import { exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
});
afterEach(() => database.drop());

describe('balances prove the whole book', () => {
  it('and not only what lay in it long ago', async () => {
    rows['balances.csv']?.forEach((balance) => {
      balance.as_of = '2000-01-01';
      balance.amount = 0n;
    });
    const report = await importRows(database.applicationUrl, { rows });
    expect(errorsOf(report)).toEqual([
      'MIRROR-BALANCE-TOO-OLD balances.csv:2 as_of',
      'MIRROR-BALANCE-TOO-OLD balances.csv:3 as_of',
      'MIRROR-BALANCE-TOO-OLD balances.csv:4 as_of',
    ]);
    expect(report.issues[0]?.facts).toMatchObject({
      account: 'L0001',
      fund: 'EKS',
      asOf: '01.01.2000',
      lastOn: '18.03.2026',
    });
    expect(await queryBook(database.adminUrl, 'select feed from data_freshness')).toEqual([]);
  });

  it('from the day of the last entry on', async () => {
    row(rows['balances.csv'], 0).as_of = '2026-03-17';
    const report = await importRows(database.applicationUrl, { rows });
    expect(errorsOf(report)).toContain('MIRROR-BALANCE-TOO-OLD balances.csv:2 as_of');
    row(rows['balances.csv'], 0).as_of = '2026-03-18';
    expect((await importRows(database.applicationUrl, { rows })).outcome).toBe('COMMITTED');
    const proved = `select proved_at is not null as proved from data_freshness where feed = 'LEDGER'`;
    expect(await queryBook(database.adminUrl, proved)).toEqual([{ proved: true }]);
  });

  it('with older balances beside the newest one', async () => {
    rows['balances.csv']?.push({ account_key: 'K1', fund_code: 'EKS', as_of: '2026-01-17', amount: 26_000n });
    expect((await importRows(database.applicationUrl, { rows })).outcome).toBe('COMMITTED');
  });

  it('of accounts that come to zero too', async () => {
    rows['ledger_entries.csv'] = rows['ledger_entries.csv']?.filter(({ key }) => key !== 'Z-RM1') ?? [];
    rows['settlements.csv'] = [];
    rows['settlement_lines.csv'] = [];
    rows['documents.csv'] = [];
    rows['deliveries.csv'] = [];
    rows['balances.csv']?.shift();
    const report = await importRows(database.applicationUrl, { rows });
    expect(errorsOf(report)).toEqual(['MIRROR-BALANCE-MISSING balances.csv:- account_key']);
    expect(report.issues.find(({ code }) => code === 'MIRROR-BALANCE-MISSING')).toMatchObject({
      value: 'K1',
      facts: { account: 'L0001', inBook: '0,00' },
    });
  });

  it('and entries that came since', async () => {
    await importRows(database.applicationUrl, { rows });
    addInvoice(rows, 'K1', '04');
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(errorsOf(report)).toEqual(['MIRROR-BALANCE-TOO-OLD balances.csv:2 as_of']);
  });
});
