import { queryBook } from '../fixtures/mirror/book-state.js';
import { closeBalances, entry, exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
});
afterEach(() => database.drop());

async function importOn(day: string) {
  closeBalances(rows, '2026-04-30');
  return importRows(database.applicationUrl, { rows, header: exportedOn(day) });
}

/** What a credit of the book pays now: document numbers with grosze. */
function paidBy(key: string) {
  return queryBook(
    database.adminUrl,
    `select d.document_number as document, a.amount_grosze::int as amount
       from allocations a
       join ledger_entries c on c.id = a.credit_entry_id and c.source_key = $1 and not c.is_reversal
       join receivables r on r.id = a.receivable_id join ledger_entries d on d.id = r.entry_id
      where a.reversed_by_posting_id is null and a.rule <> 'REVERSAL' order by 1`,
    [key],
  );
}

/** A payment of the second account, which owes its opening balance first of all. */
function addDesignated(designated: string | undefined): void {
  addPayment(rows, 'K2', '03', 26_000n);
  Object.assign(row(rows['payments.csv']?.slice(-1), 0), { designated_document: designated });
}

/** A correction of the second account's February that only its document knows about. */
function addCorrection(corrects: string): void {
  addInvoice(rows, 'K2', '03');
  const head = row(rows['invoices.csv']?.slice(-1), 0);
  Object.assign(head, {
    key: 'KOR2',
    kind: 'CORRECTION',
    number: 'KOR/2',
    total: -26_000n,
    corrects_key: corrects,
  });
  rows['invoice_lines.csv']?.slice(-2).forEach((line) => {
    Object.assign(line, { invoice_key: 'KOR2', net: -line.net, gross: -line.gross, quantity: '-1.0000' });
  });
  const booked = row(rows['ledger_entries.csv']?.slice(-1), 0);
  Object.assign(booked, {
    key: 'Z-KOR2',
    kind: 'CHARGE_CORRECTION',
    debit: undefined,
    credit: 26_000n,
    document_number: 'KOR/2',
    invoice_key: 'KOR2',
  });
}

describe('what the document says', () => {
  it('decides which debt a payment pays', async () => {
    addDesignated('NAL/2026/03/K2');
    expect((await importOn('2026-04-01')).outcome).toBe('COMMITTED');
    expect(await paidBy('Z-W-K2-03')).toEqual([{ document: 'NAL/2026/03/K2', amount: 26_000 }]);
    expect((await importOn('2026-04-01')).outcome).toBe('UNCHANGED');
  });

  it('decides which debt a correction lowers', async () => {
    addCorrection('I-K2-02');
    expect((await importOn('2026-04-01')).outcome).toBe('COMMITTED');
    const corrects = `select i.source_key as corrects from ledger_entries e
                        join invoices i on i.id = e.corrects_invoice_id where e.source_key = 'Z-KOR2'`;
    expect(await queryBook(database.adminUrl, corrects)).toEqual([{ corrects: 'I-K2-02' }]);
    expect(await paidBy('Z-KOR2')).toEqual([{ document: 'NAL/2026/02/K2', amount: 26_000 }]);
    expect((await importOn('2026-04-01')).outcome).toBe('UNCHANGED');
  });

  it('is taken from the book when the folder has no such file', async () => {
    addDesignated('NAL/2026/03/K2');
    await importOn('2026-04-01');
    const {
      'payments.csv': _payments,
      'invoices.csv': _invoices,
      'invoice_lines.csv': _lines,
      ...rest
    } = rows;
    const report = await importRows(database.applicationUrl, {
      rows: rest,
      header: exportedOn('2026-04-02'),
    });
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 0 });
  });

  it('may not be contradicted by the entry', async () => {
    addDesignated('NAL/2026/03/K2');
    entry(rows, 'Z-W-K2-03').designated_document = 'NAL/2026/02/K2';
    entry(rows, 'Z-KOR1').corrects_key = 'I-K3-02';
    expect(errorsOf(await importOn('2026-04-01'))).toEqual([
      'MIRROR-ENTRY-CONTRADICTS ledger_entries.csv:19 corrects_key',
      'MIRROR-ENTRY-CONTRADICTS ledger_entries.csv:22 designated_document',
    ]);
  });
});

describe('a newer folder that says otherwise', () => {
  it('moves the money to the document the payer named', async () => {
    addDesignated(undefined);
    await importOn('2026-04-01');
    expect(await paidBy('Z-W-K2-03')).toContainEqual(expect.objectContaining({ document: 'BO/2026' }));
    row(rows['payments.csv']?.slice(-1), 0).designated_document = 'NAL/2026/03/K2';
    const report = await importOn('2026-04-02');
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 2, entriesReversed: 1 });
    expect(report.issueCounts['MIRROR-TEXT-CHANGED']).toBeUndefined();
    expect(await paidBy('Z-W-K2-03')).toEqual([{ document: 'NAL/2026/03/K2', amount: 26_000 }]);
  });

  it('books an entry anew when its document number changed: payers name it', async () => {
    await importOn('2026-04-01');
    entry(rows, 'Z-BO').document_number = 'BO/2026/A';
    const report = await importOn('2026-04-02');
    expect(report).toMatchObject({ outcome: 'COMMITTED', entriesPosted: 2, entriesReversed: 1 });
  });
});
