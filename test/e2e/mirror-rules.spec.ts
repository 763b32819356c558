import { issueSeverity } from '../../server/src/modules/mirror/issues/issue-messages.js';
import { BROKEN_BOOK, BROKEN_DOCUMENTS } from '../fixtures/mirror/broken-book.js';
import { BROKEN_REGISTER } from '../fixtures/mirror/broken-register.js';
import type { BrokenRule } from '../fixtures/mirror/broken-rule.js';
import { closeBalances, entry, row } from '../fixtures/mirror/folder-rows.js';
import { filledTables, readBook } from '../fixtures/mirror/book-state.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

describe('rules over whole files', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createMigratedDatabase();
  });
  afterAll(() => database.drop());

  const isBroken = async ({ breaks, errors }: BrokenRule): Promise<void> => {
    const rows = smallCooperative();
    breaks(rows);
    const report = await importRows(database.applicationUrl, { rows });
    expect([...errorsOf(report)].sort()).toEqual([...errors].sort());
    expect(report.outcome).toBe('REFUSED');
  };

  it.each(BROKEN_REGISTER)('find $what', isBroken);
  it.each(BROKEN_DOCUMENTS)('find $what', isBroken);
  it.each(BROKEN_BOOK)('find $what', isBroken);

  it('leave nothing in the database', async () => {
    expect(filledTables(await readBook(database.adminUrl))).toEqual([]);
  });

  it('say by how much a balance differs', async () => {
    const rows = smallCooperative();
    row(rows['balances.csv'], 1).amount += 1_234n;
    const report = await importRows(database.applicationUrl, { rows });
    expect(report.issues.find(({ code }) => code === 'MIRROR-BALANCE-DIFFERENT')?.facts).toEqual({
      account: 'L0002',
      fund: 'EKS',
      asOf: '31.03.2026',
      inFile: '1292,48',
      inBook: '1280,14',
      difference: '-12,34',
    });
  });
});

describe('things worth a second look', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createMigratedDatabase();
  });
  afterAll(() => database.drop());

  it('are reported and do not stop the import', async () => {
    const rows = smallCooperative();
    row(rows['accounts.csv'], 0).opened_on = '2026-01-15';
    row(rows['holders.csv'], 1).valid_from = '2019-12-31';
    row(rows['meters.csv'], 1).installed_on = '2025-07-01';
    row(rows['readings.csv'], 1).taken_on = '2025-07-01';
    row(
      rows['invoices.csv']?.filter(({ key }) => key === 'KOR1'),
      0,
    ).corrects_key = null;
    entry(rows, 'Z-KOR1').corrects_key = null;
    rows['invoice_lines.csv'] =
      rows['invoice_lines.csv']?.filter(({ invoice_key }) => invoice_key !== 'KOR1') ?? [];
    addInvoice(rows, 'K3', '04');
    addPayment(rows, 'K3', '04', 26_000n);
    closeBalances(rows, '2026-04-30');
    const report = await importRows(database.applicationUrl, { rows });
    expect(report.outcome).toBe('COMMITTED');
    const warnings = report.issues.filter(({ code }) => issueSeverity(code) === 'WARNING');
    expect(warnings.map(({ code, file, line }) => `${code} ${file}:${String(line)}`)).toEqual([
      'MIRROR-HOLDER-OUTSIDE holders.csv:2',
      'MIRROR-HOLDER-OUTSIDE holders.csv:3',
      'MIRROR-METER-REPLACED-DAY meters.csv:3',
      'MIRROR-CORRECTION-WITHOUT-ORIGINAL invoices.csv:11',
      'MIRROR-INVOICE-WITHOUT-LINES invoices.csv:11',
      'MIRROR-ENTRY-BEFORE-ACCOUNT ledger_entries.csv:2',
    ]);
  });
});
