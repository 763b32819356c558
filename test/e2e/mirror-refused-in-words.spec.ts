import { closeBalances, entry, exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
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

const refusalOf = async () => {
  const report = await importRows(database.applicationUrl, { rows });
  expect(report.outcome).toBe('REFUSED');
  return errorsOf(report);
};

describe('what the database would refuse is refused in words', () => {
  it('a rate of interest above any', async () => {
    row(rows['interest_rates.csv'], 0).percent = '1000.01';
    expect(await refusalOf()).toEqual(['MIRROR-DECIMAL-RANGE interest_rates.csv:2 percent']);
    row(rows['interest_rates.csv'], 0).percent = '1000.00';
    expect((await importRows(database.applicationUrl, { rows })).outcome).toBe('COMMITTED');
  });

  it('a holder of the book under another key', async () => {
    await importRows(database.applicationUrl, { rows });
    row(rows['holders.csv'], 0).key = 'H1-NOWY';
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(errorsOf(report)).toEqual(['MIRROR-VALUE-DUPLICATE holders.csv:2 person_key']);
  });

  it('meters that replaced one another in a circle', async () => {
    row(rows['meters.csv'], 0).replaces_key = 'M2';
    expect(await refusalOf()).toEqual([
      'MIRROR-REFERENCE-LOOP meters.csv:2 replaces_key',
      'MIRROR-REFERENCE-LOOP meters.csv:3 replaces_key',
    ]);
  });
});

describe('an entry too many on a document', () => {
  const extra = (key: string, more: object) => {
    rows['ledger_entries.csv']?.push({ ...entry(rows, 'Z-I-K1-01'), key, ...more });
    closeBalances(rows, '2026-03-31');
  };

  it('is refused whatever its amount', async () => {
    extra('Z-DODATEK', { debit: 5_000n });
    expect(await refusalOf()).toEqual(['MIRROR-INVOICE-ENTRY invoices.csv:2 key']);
  });

  it('is refused when it stands in the place of the right one', async () => {
    extra('Z-DODATEK', { debit: 5_000n });
    extra('Z-STORNO', {
      kind: 'REVERSAL',
      debit: undefined,
      credit: 26_000n,
      booked_on: '2026-01-20',
      reverses_key: 'Z-I-K1-01',
    });
    expect(await refusalOf()).toEqual(['MIRROR-INVOICE-ENTRY invoices.csv:2 key']);
  });

  it('is refused when the folder does not bring the document', async () => {
    await importRows(database.applicationUrl, { rows });
    extra('Z-DODATEK', {});
    const { 'invoices.csv': _invoices, 'invoice_lines.csv': _lines, ...rest } = rows;
    const report = await importRows(database.applicationUrl, {
      rows: rest,
      header: exportedOn('2026-04-02'),
    });
    expect(errorsOf(report)).toEqual(['MIRROR-ENTRY-DOCUMENT-TWICE ledger_entries.csv:22 invoice_key']);
  });

  it('stands beside one that was taken back', async () => {
    extra('Z-STORNO', {
      kind: 'REVERSAL',
      debit: undefined,
      credit: 26_000n,
      booked_on: '2026-01-20',
      reverses_key: 'Z-I-K1-01',
    });
    extra('Z-NOWY', { booked_on: '2026-01-21' });
    expect((await importRows(database.applicationUrl, { rows })).outcome).toBe('COMMITTED');
    addInvoice(rows, 'K1', '04');
    closeBalances(rows, '2026-04-30');
    const later = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(later.outcome).toBe('COMMITTED');
  });
});
