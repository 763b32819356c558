import { jest } from '@jest/globals';
import fc from 'fast-check';
import { queryBook } from '../fixtures/mirror/book-state.js';
import {
  closeBalances,
  copyRows,
  entry,
  exportedOn,
  invoice,
  row,
  type FolderRows,
} from '../fixtures/mirror/folder-rows.js';
import { importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { brokenProofs } from '../fixtures/mirror/sound-book.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(300_000);

const ACCOUNTS = ['K1', 'K2', 'K3'] as const;
const account = fc.constantFrom(...ACCOUNTS);
const grosze = fc.bigInt(1n, 60_000n);
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));

/** One thing that an accounting system can change between two exports. */
type Change = (rows: FolderRows) => void;

const CHANGES: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(account, grosze).map(([key, amount]): Change => (rows) => {
    row(
      rows['payments.csv']?.filter((one) => one.key === `W-${key}-01`),
      0,
    ).amount = amount;
    entry(rows, `Z-W-${key}-01`).credit = amount;
  }),
  fc.tuple(account, day).map(([key, on]): Change => (rows) => {
    row(
      rows['payments.csv']?.filter((one) => one.key === `W-${key}-02`),
      0,
    ).booked_on = `2026-02-${on}`;
    entry(rows, `Z-W-${key}-02`).booked_on = `2026-02-${on}`;
  }),
  fc.tuple(account, grosze).map(([key, amount]): Change => (rows) => {
    const lines = rows['invoice_lines.csv']?.filter((line) => line.invoice_key === `I-${key}-03`);
    Object.assign(row(lines, 0), { net: amount, gross: amount });
    const total = amount + row(lines, 1).gross;
    invoice(rows, `I-${key}-03`).total = total;
    entry(rows, `Z-I-${key}-03`).debit = total;
  }),
  fc.tuple(account, day).map(([key, on]): Change => (rows) => {
    invoice(rows, `I-${key}-02`).due_on = `2026-03-${on}`;
  }),
  account.map((key): Change => (rows) => {
    entry(rows, 'Z-BO').account_key = key;
    rows['instalment_debts.csv'] = key === 'K2' ? [{ plan_key: 'UR1', entry_key: 'Z-BO' }] : [];
  }),
  fc
    .tuple(account, fc.constantFrom('04', '05', '06'), grosze)
    .map(([key, month, amount]): Change => (rows) => {
      if (!rows['invoices.csv']?.some((one) => one.key === `I-${key}-${month}`)) {
        addInvoice(rows, key, month);
        addPayment(rows, key, month, amount);
      }
    }),
);

/** What stands in the book: the newest versions of all entries, with what they point at and when they fall due. */
async function standingEntries(database: TestDatabase) {
  return queryBook(
    database.adminUrl,
    `select e.source_key, a.number, e.kind, e.booked_on::text, e.value_on::text, e.amount_grosze::int, e.title,
            i.number as invoice, i.total_grosze::int as total, p.amount_grosze::int as paid,
            array_agg(r.due_on || ' ' || r.payable_on || ' ' || r.amount_grosze order by r.ordinal) as due
       from ledger_entries e
       join accounts a on a.id = e.account_id
       left join invoices i on i.id = e.invoice_id
       left join payments p on p.id = e.payment_id
       left join receivables r on r.entry_id = e.id
      where not e.is_reversal and not exists (select from ledger_entries x where x.reverses_entry_id = e.id)
      group by e.id, a.id, i.id, p.id
      order by e.source_key`,
  );
}

/** Imports the folders one after another into a new database and uses it. */
async function withBook<Result>(
  folders: readonly FolderRows[],
  use: (database: TestDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await createMigratedDatabase();
  try {
    for (const [index, rows] of folders.entries()) {
      const header = exportedOn(`2026-07-${String(index + 1).padStart(2, '0')}`);
      const { outcome, issues } = await importRows(database.applicationUrl, { rows, header });
      expect({ outcome, issues: outcome === 'COMMITTED' ? [] : issues }).toEqual({
        outcome: 'COMMITTED',
        issues: [],
      });
      expect(await brokenProofs(database.applicationUrl)).toEqual([]);
    }
    return await use(database);
  } finally {
    await database.drop();
  }
}

describe('any history of folders', () => {
  it('ends in the book that the last folder alone would make, and is sound after each', async () => {
    const histories = fc.array(fc.array(CHANGES, { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const folders = [smallCooperative()];
        for (const changes of history) {
          const rows = copyRows(row(folders, folders.length - 1));
          changes.forEach((change) => {
            change(rows);
          });
          closeBalances(rows, '2026-06-30');
          folders.push(rows);
        }
        const step = await withBook(folders, standingEntries);
        const atOnce = await withBook(folders.slice(-1), standingEntries);
        expect(step).toEqual(atOnce);
      }),
      { numRuns: 6 },
    );
  });
});
