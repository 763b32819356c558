import { queryBook } from '../fixtures/mirror/book-state.js';
import { closeBalances, entry, exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { brokenProofs } from '../fixtures/mirror/sound-book.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
  await importRows(database.applicationUrl, { rows });
});
afterEach(() => database.drop());

/** Imports the changed rows as a later day's export, balances closed. */
async function importNext(day = '2026-04-02') {
  closeBalances(rows, '2026-04-30');
  return importRows(database.applicationUrl, { rows, header: exportedOn(day) });
}

async function expectSoundBook(): Promise<void> {
  expect(await brokenProofs(database.applicationUrl)).toEqual([]);
}

describe('reversals that the source made', () => {
  beforeEach(async () => {
    rows['ledger_entries.csv']?.push({
      key: 'Z-ZWROT',
      account_key: 'K1',
      fund_code: 'EKS',
      kind: 'PAYMENT_REVERSAL',
      booked_on: '2026-03-25',
      debit: 26_000n,
      title: 'Zwrot przelewu',
      reverses_key: 'Z-W-K1-03',
    });
    expect((await importNext()).outcome).toBe('COMMITTED');
  });

  it('point at what they take back', async () => {
    const [found] = await queryBook(
      database.adminUrl,
      `select r.kind, r.booked_on::text as day, o.source_key as reverses
         from ledger_entries r join ledger_entries o on o.id = r.reverses_entry_id where r.source_key = 'Z-ZWROT'`,
    );
    expect(found).toEqual({ kind: 'PAYMENT_REVERSAL', day: '2026-03-25', reverses: 'Z-W-K1-03' });
    await expectSoundBook();
  });

  it('change nothing when they come again', async () => {
    expect((await importNext()).outcome).toBe('UNCHANGED');
  });

  it('stand: neither they nor what they took back can change', async () => {
    row(
      rows['payments.csv']?.filter(({ key }) => key === 'W-K1-03'),
      0,
    ).amount = 25_000n;
    entry(rows, 'Z-W-K1-03').credit = 25_000n;
    entry(rows, 'Z-ZWROT').debit = 25_000n;
    const report = await importNext('2026-04-03');
    expect(errorsOf(report)).toEqual([
      'MIRROR-REVERSED-CHANGED ledger_entries.csv:7 key',
      'MIRROR-REVERSED-CHANGED ledger_entries.csv:22 key',
    ]);
  });
});

describe('allocations that the source gives', () => {
  const allocationsInForce = () =>
    queryBook(
      database.adminUrl,
      `select c.source_key as credit, d.source_key as debit, a.amount_grosze::int as amount, a.rule
         from allocations a
         join ledger_entries c on c.id = a.credit_entry_id
         join receivables r on r.id = a.receivable_id join ledger_entries d on d.id = r.entry_id
        where a.reversed_by_posting_id is null and a.account_id = (select id from accounts where number = 'L0003')
        order by 1, 2`,
    );

  it('take the place of the rule, and are changed by the next folder', async () => {
    rows['allocations.csv'] = [
      { key: 'A1', credit_key: 'Z-W-K3-01', debit_key: 'Z-I-K3-02', amount: 26_000n },
      {
        key: 'A2',
        credit_key: 'Z-W-K3-02',
        debit_key: 'Z-I-K3-03',
        amount: 20_000n,
        effective_on: '2026-03-02',
      },
    ];
    const report = await importNext();
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 0 });
    expect(await allocationsInForce()).toEqual([
      { credit: 'Z-W-K3-01', debit: 'Z-I-K3-02', amount: 26_000, rule: 'SOURCE' },
      { credit: 'Z-W-K3-02', debit: 'Z-I-K3-03', amount: 20_000, rule: 'SOURCE' },
    ]);
    await expectSoundBook();
    expect((await importNext()).outcome).toBe('UNCHANGED');

    row(rows['allocations.csv'], 1).amount = 21_000n;
    expect((await importNext('2026-04-03')).files.get('allocations.csv')).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect(await allocationsInForce()).toMatchObject([{ amount: 26_000 }, { amount: 21_000 }]);
    await expectSoundBook();
  });
});
