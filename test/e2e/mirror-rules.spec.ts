import { jest } from '@jest/globals';
import { issueSeverity } from '../../server/src/modules/mirror/issues/issue-messages.js';
import { closeBalances, entry, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { filledTables, readBook } from '../fixtures/mirror/book-state.js';
import { errorsOf, importRows } from '../fixtures/mirror/import-fixture.js';
import { addInvoice, addPayment, smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(60_000);

interface BrokenRule {
  readonly what: string;
  readonly breaks: (rows: FolderRows) => void;
  readonly errors: readonly string[];
}

const REGISTER: readonly BrokenRule[] = [
  {
    what: 'a key used twice',
    breaks: (rows) => {
      rows['persons.csv']?.push({ key: 'P1', given_name: 'Ktoś', family_name: 'Inny' });
    },
    errors: ['MIRROR-KEY-DUPLICATE persons.csv:5 key'],
  },
  {
    what: 'a key of two columns used twice',
    breaks: (rows) => {
      row(rows['invoice_lines.csv'], 1).position = 1;
    },
    errors: ['MIRROR-KEY-DUPLICATE invoice_lines.csv:3 invoice_key'],
  },
  {
    what: 'two rows of the cooperative',
    breaks: (rows) => {
      rows['cooperative.csv']?.push(row(rows['cooperative.csv'], 0));
    },
    errors: ['MIRROR-ROWS-SINGLE cooperative.csv:5 -'],
  },
  {
    what: 'no cooperative at all',
    breaks: (rows) => {
      delete rows['cooperative.csv'];
    },
    errors: ['MIRROR-COOPERATIVE-MISSING cooperative.csv:- -'],
  },
  {
    what: 'an account number used twice',
    breaks: (rows) => {
      row(rows['accounts.csv'], 2).number = 'L0001';
    },
    errors: ['MIRROR-VALUE-DUPLICATE accounts.csv:4 number'],
  },
  {
    what: 'a document number used twice',
    breaks: (rows) => {
      row(rows['invoices.csv'], 1).number = 'NAL/2026/01/K1';
    },
    errors: ['MIRROR-VALUE-DUPLICATE invoices.csv:3 number'],
  },
  {
    what: 'a reference to a row that is nowhere',
    breaks: (rows) => {
      row(rows['units.csv'], 1).building_key = 'B9';
      row(rows['components.csv'], 0).fund_code = 'FR';
    },
    errors: [
      'MIRROR-REFERENCE-UNKNOWN units.csv:3 building_key',
      'MIRROR-REFERENCE-UNKNOWN components.csv:2 fund_code',
    ],
  },
  {
    what: 'lines of a document that is not in the folder',
    breaks: (rows) => {
      row(rows['settlement_lines.csv'], 1).settlement_key = 'RM9';
    },
    errors: ['MIRROR-REFERENCE-UNKNOWN settlement_lines.csv:3 settlement_key'],
  },
  {
    what: 'spans that end before they begin',
    breaks: (rows) => {
      row(rows['accounts.csv'], 0).closed_on = '2019-12-31';
      row(rows['meters.csv'], 0).removed_on = '2020-01-01';
      row(rows['rates.csv'], 0).valid_to = '2024-12-31';
    },
    errors: [
      'MIRROR-INTERVAL-INVALID accounts.csv:2 closed_on',
      'MIRROR-INTERVAL-INVALID rates.csv:2 valid_to',
      'MIRROR-INTERVAL-INVALID meters.csv:2 removed_on',
    ],
  },
  {
    what: 'spans of one thing that share a day',
    breaks: (rows) => {
      const holder = row(rows['holders.csv'], 0);
      holder.valid_to = '2026-02-01';
      rows['holders.csv']?.push({ ...holder, key: 'H9', valid_from: '2026-02-01', valid_to: null });
      rows['parameters.csv']?.push({
        ...row(rows['parameters.csv'], 3),
        key: 'OS9',
        valid_from: '2026-01-01',
      });
    },
    errors: [
      'MIRROR-INTERVAL-OVERLAP holders.csv:5 valid_from',
      'MIRROR-INTERVAL-OVERLAP parameters.csv:8 valid_from',
    ],
  },
  {
    what: 'a person without a name',
    breaks: (rows) => {
      row(rows['persons.csv'], 1).given_name = null;
    },
    errors: ['MIRROR-PERSON-NAME persons.csv:3 family_name'],
  },
  {
    what: 'office hours that are not whole',
    breaks: (rows) => {
      row(rows['cooperative.csv'], 0).office_to = null;
    },
    errors: ['MIRROR-OFFICE-HOURS cooperative.csv:2 office_weekdays'],
  },
  {
    what: 'a parameter of an account in another unit',
    breaks: (rows) => {
      row(rows['parameters.csv'], 3).account_key = 'K2';
    },
    errors: ['MIRROR-PARAMETER-OWNER parameters.csv:5 account_key'],
  },
  {
    what: 'one bank account number for two accounts',
    breaks: (rows) => {
      row(rows['bank_accounts.csv'], 1).nrb = row(rows['bank_accounts.csv'], 0).nrb;
    },
    errors: ['MIRROR-NRB-SHARED bank_accounts.csv:3 nrb'],
  },
  {
    what: 'a notice for an estate and a building at once',
    breaks: (rows) => {
      row(rows['announcements.csv'], 0).estate_key = 'E1';
    },
    errors: ['MIRROR-AUDIENCE announcements.csv:2 building_key'],
  },
  {
    what: 'a letter whose file is missing or is no PDF',
    breaks: (rows) => {
      const letter = row(rows['documents.csv'], 0);
      rows['documents.csv']?.push({ ...letter, key: 'D2', file: 'brak.pdf' });
    },
    errors: ['MIRROR-ATTACHMENT-MISSING documents.csv:3 file'],
  },
];

const DOCUMENTS: readonly BrokenRule[] = [
  {
    what: 'net and VAT that do not make the total',
    breaks: (rows) => {
      Object.assign(row(rows['invoices.csv'], 0), { net: 24_000n, vat: 1_900n });
      Object.assign(row(rows['invoice_lines.csv'], 1), { net: 6_999n });
    },
    errors: ['MIRROR-TOTAL invoices.csv:2 total', 'MIRROR-TOTAL invoice_lines.csv:3 gross'],
  },
  {
    what: 'lines that do not make the total',
    breaks: (rows) => {
      Object.assign(row(rows['invoice_lines.csv'], 1), { net: 7_001n, gross: 7_001n });
    },
    errors: ['MIRROR-INVOICE-LINES invoices.csv:2 key'],
  },
  {
    what: 'a negative total of a charge',
    breaks: (rows) => {
      const invoice = row(
        rows['invoices.csv']?.filter(({ key }) => key === 'KOR1'),
        0,
      );
      invoice.kind = 'CHARGE';
    },
    errors: ['MIRROR-NEGATIVE invoices.csv:11 total'],
  },
  {
    what: 'a payable day before the due day',
    breaks: (rows) => {
      row(rows['invoices.csv'], 0).payable_on = '2026-01-19';
    },
    errors: ['MIRROR-PAYABLE-BEFORE-DUE invoices.csv:2 payable_on'],
  },
  {
    what: 'half of a part of a month',
    breaks: (rows) => {
      row(rows['invoice_lines.csv'], 0).span_numerator = 15;
      Object.assign(row(rows['invoice_lines.csv'], 1), { span_numerator: 32, span_denominator: 31 });
    },
    errors: [
      'MIRROR-SPAN invoice_lines.csv:2 span_numerator',
      'MIRROR-SPAN invoice_lines.csv:3 span_numerator',
    ],
  },
  {
    what: 'corrections in a circle',
    breaks: (rows) => {
      row(
        rows['invoices.csv']?.filter(({ key }) => key === 'I-K3-01'),
        0,
      ).corrects_key = 'KOR1';
    },
    errors: [
      'MIRROR-CORRECTION-LOOP invoices.csv:8 corrects_key',
      'MIRROR-CORRECTION-LOOP invoices.csv:11 corrects_key',
    ],
  },
  {
    what: 'a settlement whose result is not cost less advances',
    breaks: (rows) => {
      row(rows['settlements.csv'], 0).result = 8_766n;
    },
    errors: ['MIRROR-SETTLEMENT-RESULT settlements.csv:2 result'],
  },
  {
    what: 'an interest note whose items do not make its total',
    breaks: (rows) => {
      row(rows['interest_note_items.csv'], 0).amount = 2_013n;
    },
    errors: ['MIRROR-NOTE-ITEMS interest_notes.csv:2 key'],
  },
  {
    what: 'things of different accounts that point at each other',
    breaks: (rows) => {
      row(rows['documents.csv'], 0).account_key = 'K2';
      entry(rows, 'Z-RM1').account_key = 'K2';
      row(rows['instalment_debts.csv'], 0).entry_key = 'Z-I-K1-01';
    },
    errors: [
      'MIRROR-OTHER-ACCOUNT ledger_entries.csv:18 settlement_key',
      'MIRROR-OTHER-ACCOUNT instalment_debts.csv:2 entry_key',
      'MIRROR-OTHER-ACCOUNT documents.csv:2 settlement_key',
    ],
  },
];

const BOOK: readonly BrokenRule[] = [
  {
    what: 'an entry on both sides or on neither',
    breaks: (rows) => {
      entry(rows, 'Z-BO').credit = 1n;
      entry(rows, 'Z-NO1').debit = 0n;
    },
    errors: [
      'MIRROR-NOTE-ENTRY interest_notes.csv:2 key',
      'MIRROR-DEBIT-CREDIT ledger_entries.csv:20 debit',
      'MIRROR-DEBIT-CREDIT ledger_entries.csv:21 debit',
    ],
  },
  {
    what: 'an entry on the wrong side for its kind',
    breaks: (rows) => {
      Object.assign(entry(rows, 'Z-BO'), { kind: 'PAYMENT' });
      Object.assign(entry(rows, 'Z-RM1'), { kind: 'CHARGE' });
    },
    errors: ['MIRROR-ENTRY-SIGN ledger_entries.csv:18 kind', 'MIRROR-ENTRY-SIGN ledger_entries.csv:20 kind'],
  },
  {
    what: 'a debit without a document and without a due day',
    breaks: (rows) => {
      entry(rows, 'Z-BO').due_on = null;
    },
    errors: ['MIRROR-DUE-DAY-MISSING ledger_entries.csv:20 due_on'],
  },
  {
    what: 'a document without an entry, one with two, one with another amount',
    breaks: (rows) => {
      rows['ledger_entries.csv'] = rows['ledger_entries.csv']?.filter(({ key }) => key !== 'Z-I-K1-01') ?? [];
      rows['ledger_entries.csv'].push({ ...entry(rows, 'Z-I-K1-02'), key: 'Z-2' });
      entry(rows, 'Z-W-K1-01').credit = 25_999n;
    },
    errors: [
      'MIRROR-INVOICE-ENTRY invoices.csv:2 key',
      'MIRROR-INVOICE-ENTRY invoices.csv:3 key',
      'MIRROR-PAYMENT-ENTRY payments.csv:2 key',
    ],
  },
  {
    what: 'an entry on another account than its document',
    breaks: (rows) => {
      entry(rows, 'Z-W-K1-01').account_key = 'K2';
    },
    errors: [
      'MIRROR-PAYMENT-ENTRY payments.csv:2 key',
      'MIRROR-OTHER-ACCOUNT ledger_entries.csv:3 payment_key',
    ],
  },
  {
    what: 'a reversal of another amount, of a later day, and of one entry twice',
    breaks: (rows) => {
      const reversal = {
        ...entry(rows, 'Z-W-K1-01'),
        kind: 'PAYMENT_REVERSAL',
        credit: null,
        payment_key: null,
      };
      rows['ledger_entries.csv']?.push(
        { ...reversal, key: 'R1', debit: 1n, reverses_key: 'Z-W-K1-01', booked_on: '2026-03-01' },
        { ...reversal, key: 'R2', debit: 26_000n, reverses_key: 'Z-W-K1-02', booked_on: '2026-02-17' },
        { ...reversal, key: 'R3', debit: 26_000n, reverses_key: 'Z-W-K1-03', booked_on: '2026-03-20' },
        { ...reversal, key: 'R4', debit: 26_000n, reverses_key: 'Z-W-K1-03', booked_on: '2026-03-20' },
      );
    },
    errors: [
      'MIRROR-REVERSAL-MISMATCH ledger_entries.csv:22 reverses_key',
      'MIRROR-REVERSAL-MISMATCH ledger_entries.csv:23 reverses_key',
      'MIRROR-REVERSED-TWICE ledger_entries.csv:25 reverses_key',
    ],
  },
  {
    what: 'allocations of the wrong sides, of too much',
    breaks: (rows) => {
      rows['allocations.csv'] = [
        { key: 'A1', credit_key: 'Z-I-K1-01', debit_key: 'Z-W-K1-01', amount: 1n },
        { key: 'A2', credit_key: 'Z-W-K2-01', debit_key: 'Z-I-K1-01', amount: 1n },
        { key: 'A3', credit_key: 'Z-W-K3-01', debit_key: 'Z-I-K3-01', amount: 26_001n },
      ];
    },
    errors: [
      'MIRROR-ALLOCATION-SIDES allocations.csv:2 credit_key',
      'MIRROR-ALLOCATION-SIDES allocations.csv:3 credit_key',
      'MIRROR-ALLOCATION-CREDIT-OVER allocations.csv:4 credit_key',
      'MIRROR-ALLOCATION-DEBIT-OVER allocations.csv:4 debit_key',
    ],
  },
  {
    what: 'a plan for a credit',
    breaks: (rows) => {
      row(rows['instalment_debts.csv'], 0).entry_key = 'Z-W-K2-01';
    },
    errors: ['MIRROR-INSTALMENT-DEBT instalment_debts.csv:2 entry_key'],
  },
  {
    what: 'balances that differ, and one that is not given',
    breaks: (rows) => {
      closeBalances(rows, '2026-03-31');
      row(rows['balances.csv'], 0).amount += 1n;
      rows['balances.csv']?.pop();
    },
    errors: [
      'MIRROR-BALANCE-MISSING balances.csv:- account_key',
      'MIRROR-BALANCE-DIFFERENT balances.csv:2 amount',
    ],
  },
];

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

  it.each(REGISTER)('find $what', isBroken);
  it.each(DOCUMENTS)('find $what', isBroken);
  it.each(BOOK)('find $what', isBroken);

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
