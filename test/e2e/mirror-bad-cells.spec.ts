import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileName } from '../../server/src/modules/mirror/format.js';
import { importFolder } from '../../server/src/modules/mirror/import-folder.js';
import type { ImportReport } from '../../server/src/modules/mirror/import-report.js';
import { writeRows } from '../fixtures/mirror/folder-rows.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { setCell } from '../fixtures/mirror/spoil.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

/** Every kind of cell, written wrongly: file, line, column, what stands there, the code it must get. */
const BAD_CELLS: readonly (readonly [FileName, number, string, string, string])[] = [
  ['cooperative.csv', 2, 'nip', '1234567890', 'MIRROR-NIP-INVALID'],
  ['cooperative.csv', 2, 'email', 'biuro(at)example', 'MIRROR-EMAIL-INVALID'],
  ['cooperative.csv', 2, 'postal_code', '31999', 'MIRROR-POSTAL-CODE-INVALID'],
  ['cooperative.csv', 2, 'transfer_name', 'Nazwa dłuższa niż dwadzieścia znaków', 'MIRROR-TOO-LONG'],
  ['cooperative.csv', 2, 'office_weekdays', 'pn-pt', 'MIRROR-WEEKDAYS-INVALID'],
  ['cooperative.csv', 2, 'office_from', '8 rano', 'MIRROR-TIME-INVALID'],
  ['interest_rates.csv', 2, 'percent', '9,2555', 'MIRROR-DECIMAL-SCALE'],
  ['estates.csv', 2, 'name', '', 'MIRROR-REQUIRED'],
  ['buildings.csv', 2, 'street_kind', 'bulwar', 'MIRROR-CODE-INVALID'],
  ['units.csv', 2, 'floor', 'parter', 'MIRROR-INTEGER-INVALID'],
  ['units.csv', 3, 'floor', '101', 'MIRROR-INTEGER-INVALID'],
  ['persons.csv', 2, 'family_name', 'Żą\u0000dło', 'MIRROR-TEXT-INVALID'],
  ['persons.csv', 3, 'given_name', 'Bart\u{fffd}omiej', 'MIRROR-TEXT-INVALID'],
  ['accounts.csv', 2, 'opened_on', '31.02.2020', 'MIRROR-DAY-INVALID'],
  ['accounts.csv', 3, 'opened_on', '1020-01-01', 'MIRROR-DAY-RANGE'],
  ['accounts.csv', 4, 'opened_on', '2020/01/01', 'MIRROR-DAY-INVALID'],
  ['bank_accounts.csv', 2, 'nrb', '30 9990 0009 0427 0100 0000 4712', 'MIRROR-NRB-INVALID'],
  ['parameters.csv', 2, 'value', '47,5o', 'MIRROR-DECIMAL-INVALID'],
  ['parameters.csv', 3, 'value', '-1', 'MIRROR-DECIMAL-RANGE'],
  ['meters.csv', 2, 'is_remote', 'może', 'MIRROR-BOOLEAN-INVALID'],
  ['meters.csv', 3, 'serial', 'x'.repeat(33), 'MIRROR-TOO-LONG'],
  ['invoices.csv', 2, 'period', 'styczeń', 'MIRROR-MONTH-INVALID'],
  ['invoices.csv', 3, 'total', '260,000', 'MIRROR-AMOUNT-INVALID'],
  ['invoices.csv', 4, 'total', '999999999999999', 'MIRROR-AMOUNT-RANGE'],
  ['invoices.csv', 5, 'number', 'N'.repeat(100_000), 'MIRROR-TOO-LONG'],
  ['payments.csv', 2, 'amount', '0,00', 'MIRROR-AMOUNT-RANGE'],
  ['payments.csv', 3, 'amount', '1.2.3', 'MIRROR-AMOUNT-INVALID'],
  ['ledger_entries.csv', 2, 'kind', 'Przelew własny', 'MIRROR-CODE-INVALID'],
  ['ledger_entries.csv', 3, 'debit', '-5,00', 'MIRROR-AMOUNT-RANGE'],
  ['documents.csv', 2, 'file', '../../etc/passwd', 'MIRROR-PATH-INVALID'],
  ['consents.csv', 2, 'granted_at', '2024-05-06 25:00', 'MIRROR-INSTANT-INVALID'],
];

describe('a folder with every kind of bad cell', () => {
  let database: TestDatabase;
  let report: ImportReport;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'ebok-mirror-'));
    writeRows(folder, smallCooperative());
    for (const [file, line, column, value] of BAD_CELLS) {
      setCell(folder, file, line, column, value);
    }
    report = await importFolder(database.applicationUrl, folder);
    rmSync(folder, { recursive: true });
  });
  afterAll(() => database.drop());

  it.each(BAD_CELLS)('names %s line %i column %s', (file, line, column, _value, code) => {
    const found = report.issues.filter((issue) => issue.file === file && issue.line === line);
    expect(found.map((issue) => ({ column: issue.column, code: issue.code }))).toContainEqual({
      column,
      code,
    });
  });

  it('reports nothing else as an error', () => {
    // Rows that point at a bad one are no errors of their own.
    expect(report.errorCount).toBe(BAD_CELLS.length);
  });

  it('writes nothing', () => {
    expect(report.outcome).toBe('REFUSED');
  });
});
