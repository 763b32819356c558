import { queryBook } from '../fixtures/mirror/book-state.js';
import { closeBalances, entry, exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
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

const keysOf = async (table: string): Promise<readonly string[]> => {
  const found = await queryBook<{ source_key: string }>(
    database.adminUrl,
    `select source_key from ${table} order by source_key`,
  );
  return found.map(({ source_key }) => source_key);
};

describe('leaving bad rows out', () => {
  it('takes the rest', async () => {
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'readings.csv', 3, 'value', 'dwa');
          setCell(folder, 'announcements.csv', 2, 'published_at', 'wczoraj');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(report.files.get('readings.csv')).toMatchObject({ rows: 3, added: 2, skipped: 1 });
    expect(await keysOf('readings')).toEqual(['O1', 'O3']);
    expect(await queryBook(database.adminUrl, 'select skipped_rows from imports')).toEqual([
      { skipped_rows: 2 },
    ]);
  });

  it('takes what depends on a bad row out with it, link after link, and lists all of it', async () => {
    row(rows['settlement_lines.csv'], 0).meter_key = null;
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'meters.csv', 2, 'installed_on', 'dawno');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(errorsOf(report)).toEqual([
      'MIRROR-DAY-INVALID meters.csv:2 installed_on',
      'MIRROR-DEPENDS-ON-SKIPPED meters.csv:3 replaces_key',
      'MIRROR-DEPENDS-ON-SKIPPED readings.csv:2 meter_key',
      'MIRROR-DEPENDS-ON-SKIPPED readings.csv:3 meter_key',
      'MIRROR-DEPENDS-ON-SKIPPED readings.csv:4 meter_key',
    ]);
    expect(await keysOf('meters')).toEqual([]);
  });

  it('leaves a paper out whole when one of its lines is bad, so that it can come whole later', async () => {
    rows['ledger_entries.csv'] = rows['ledger_entries.csv']?.filter(({ key }) => key !== 'Z-RM1') ?? [];
    row(rows['documents.csv'], 0).settlement_key = null;
    closeBalances(rows, '2026-03-31');
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'settlement_lines.csv', 3, 'amount', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(errorsOf(report)).toEqual([
      'MIRROR-AMOUNT-INVALID settlement_lines.csv:3 amount',
      'MIRROR-DEPENDS-ON-SKIPPED settlements.csv:2 key',
      'MIRROR-DEPENDS-ON-SKIPPED settlement_lines.csv:2 settlement_key',
    ]);
    expect(await keysOf('media_settlements')).toEqual([]);
    const later = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
    expect(later.outcome).toBe('COMMITTED');
    expect(later.files.get('settlement_lines.csv')).toMatchObject({ added: 2 });
  });

  it('leaves a new account out whole when one of its entries is bad, loudly', async () => {
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'payments.csv', 6, 'amount', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(report.issues.filter(({ code }) => code === 'MIRROR-ACCOUNT-LEFT-OUT')).toMatchObject([
      { file: 'accounts.csv', line: 3, facts: { account: 'L0002' } },
    ]);
    expect(await keysOf('accounts')).toEqual(['K1', 'K3']);
    const left = await queryBook(
      database.adminUrl,
      `select (select count(*)::int from ledger_entries) as entries, (select count(*)::int from invoices) as invoices,
              (select count(*)::int from holders) as holders, (select count(*)::int from interest_notes) as notes`,
    );
    expect(left).toEqual([{ entries: 13, invoices: 7, holders: 2, notes: 0 }]);
  });

  it('never gives an account that the book knows a balance that is not true', async () => {
    await importRows(database.applicationUrl, { rows });
    row(rows['payments.csv'], 4).amount = 30_000n;
    entry(rows, 'Z-W-K2-02').credit = 30_000n;
    row(rows['balances.csv'], 1).amount -= 4_000n;
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        header: exportedOn('2026-04-02'),
        spoil: (folder) => {
          setCell(folder, 'payments.csv', 6, 'amount', 'sto');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('REFUSED');
    expect(errorsOf(report)).toEqual([
      'MIRROR-AMOUNT-INVALID payments.csv:6 amount',
      'MIRROR-DEPENDS-ON-SKIPPED ledger_entries.csv:11 payment_key',
      'MIRROR-BALANCE-DIFFERENT balances.csv:3 amount',
    ]);
  });

  it('does not take a row left out for one that vanished', async () => {
    await importRows(database.applicationUrl, { rows });
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        header: exportedOn('2026-04-02'),
        spoil: (folder) => {
          setCell(folder, 'persons.csv', 2, 'email', 'nie adres');
        },
      },
      { skipBadRows: true },
    );
    expect(report.outcome).toBe('COMMITTED');
    expect(report.files.get('persons.csv')).toMatchObject({ skipped: 1, unchanged: 2, vanished: 0 });
    // The book knows the person, so what points at him stays.
    expect(report.files.get('holders.csv')).toMatchObject({ skipped: 0, unchanged: 3 });
  });

  it('goes on refusing a folder without the cooperative', async () => {
    const report = await importRows(
      database.applicationUrl,
      {
        rows,
        spoil: (folder) => {
          setCell(folder, 'cooperative.csv', 2, 'nip', '1');
        },
      },
      { skipBadRows: true },
    );
    expect(errorsOf(report)).toContain('MIRROR-COOPERATIVE-MISSING cooperative.csv:- -');
    expect(report.outcome).toBe('REFUSED');
  });
});
