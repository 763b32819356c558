import { queryBook } from '../fixtures/mirror/book-state.js';
import { exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { setCell } from '../fixtures/mirror/spoil.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
});
afterEach(() => database.drop());

const linesOf = () =>
  queryBook(
    database.adminUrl,
    `select m.source_key as settlement, count(l.id)::int as lines
       from media_settlements m left join media_settlement_lines l on l.media_settlement_id = m.id group by 1`,
  );

describe('a bad line of a paper', () => {
  it('leaves the whole paper out, so that the sound folder can bring it', async () => {
    rows['settlements.csv']?.push({
      ...row(rows['settlements.csv'], 0),
      key: 'RM2',
      number: 'RM/2025/2',
      account_key: 'K2',
      unit_key: 'U2',
    });
    rows['settlement_lines.csv']?.push(
      { ...row(rows['settlement_lines.csv'], 0), settlement_key: 'RM2' },
      { ...row(rows['settlement_lines.csv'], 1), settlement_key: 'RM2' },
    );
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'settlement_lines.csv', 5, 'amount', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(errorsOf(report)).toEqual([
      'MIRROR-AMOUNT-INVALID settlement_lines.csv:5 amount',
      'MIRROR-DEPENDS-ON-SKIPPED settlements.csv:3 key',
      'MIRROR-DEPENDS-ON-SKIPPED settlement_lines.csv:4 settlement_key',
    ]);
    expect(await linesOf()).toEqual([{ settlement: 'RM1', lines: 2 }]);
    const later = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(errorsOf(later)).toEqual([]);
    expect(await linesOf()).toEqual(
      expect.arrayContaining([
        { settlement: 'RM1', lines: 2 },
        { settlement: 'RM2', lines: 2 },
      ]),
    );
  });

  it('leaves a document and its entry out, and with them the new account', async () => {
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'invoice_lines.csv', 2, 'gross', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(report.issueCounts['MIRROR-ACCOUNT-LEFT-OUT']).toBe(1);
    expect((await importRows(database.applicationUrl, { rows })).outcome).toBe('COMMITTED');
  });
});

describe('what a document line points at', () => {
  it('makes a new version when it alone changes', async () => {
    await importRows(database.applicationUrl, { rows });
    row(rows['invoice_lines.csv'], 0).rate_key = 'S2';
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 0 });
    const rates = await queryBook(
      database.adminUrl,
      `select l.version, r.source_key as rate from invoice_lines l join invoices i on i.id = l.invoice_id
         join rates r on r.id = l.rate_id where i.source_key = 'I-K1-01' and l.position = 1 order by 1`,
    );
    expect(rates).toEqual([
      { version: 1, rate: 'S1' },
      { version: 2, rate: 'S2' },
    ]);
  });
});
