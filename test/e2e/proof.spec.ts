import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { BookWouldBreak } from '../../server/src/modules/ledger/proof/prove-accounts.js';
import { proveBook, type BookProof } from '../../server/src/modules/ledger/proof/prove-book.js';
import { ownerDataSource } from '../../server/src/platform/database/data-source.js';
import { KeepDaysOfSettlement1795305600100 } from '../../server/src/platform/database/migrations/1795305600100-keep-days-of-settlement.js';
import { connect, inTransaction, TestBook, type TestAccount } from '../fixtures/book.js';
import { runBuilt, type Ended } from '../support/built-server.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

let database: TestDatabase;
let book: TestBook;
let owner: Client;
let account: TestAccount;

beforeEach(async () => {
  database = await createMigratedDatabase();
  book = await TestBook.open(database);
  owner = await connect(database.ownerUrl);
  account = await book.account();
  await book.post([
    await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
    await book.payment(account, { key: 'W/1', grosze: 70n, on: '2026-01-12' }),
    await book.payment(account, { key: 'W/2', grosze: 20n, on: '2026-01-13' }),
  ]);
  await book.post([await book.reversal(account, 'W/2', { kind: 'PAYMENT_REVERSAL', on: '2026-01-20' })]);
  await book.client.query(
    `insert into invoice_lines (invoice_id, account_id, position, component_name, quantity, unit_of_measure, rate_amount,
                                price_kind, vat_code, net_grosze, vat_grosze, gross_grosze, source_key)
     select id, account_id, 1, 'Opłata', 1, 'szt.', 1, 'NET', 'ZW', 100, 0, 100, 'NAL/1/1' from invoices`,
  );
  await book.client.query(
    `insert into data_freshness (feed, as_of) values ('LEDGER', '2026-01-31'), ('BANK', '2026-01-31')`,
  );
});

afterEach(async () => {
  await book.close();
  await owner.end();
  await database.drop();
});

const brokenRules = ({ rules }: BookProof): string[] =>
  rules.filter(({ broken }) => broken > 0).map(({ code }) => code);

/** Breaks the book past its guards, as only somebody at the database could. */
async function tamper(sql: string): Promise<void> {
  await inTransaction(owner, async () => {
    await owner.query(`set local ebok.data_migration = 'on'`);
    await owner.query(sql);
  });
}

function run(): Promise<Ended> {
  return runBuilt('modules/ledger/proof/cli/proof', [], {
    DATABASE_URL: database.applicationUrl,
    NODE_ENV: 'test',
    SESSION_SECRET: 'x'.repeat(32),
  });
}

describe('the proof of the book', () => {
  it('finds a sound book sound, checks something by every rule, and says when', async () => {
    const { rules, isSound } = await proveBook(book.client);
    expect(isSound).toBe(true);
    expect(rules.map(({ code, checked }) => [code, checked])).toEqual([
      ['ENTRIES_MAKE_BALANCE', 1],
      ['ENTRIES_ARE_COUNTED', 2],
      ['LAST_POSITION_IS_BALANCE', 1],
      ['OPEN_ITEMS_MAKE_BALANCE', 1],
      ['RECEIVABLES_ARE_COVERED', 2],
      ['CREDITS_ARE_USED', 2],
      ['ENTRIES_MAKE_OPEN_ITEMS', 4],
      ['REVERSALS_ARE_OPPOSITE', 1],
      ['POSITIONS_RUN', 4],
      ['SETTLED_DAYS_FOLLOW', 2],
      ['DOCUMENTS_ARE_BOOKED', 2],
      ['DOCUMENTS_ARE_BOOKED_ONCE', 2],
      ['LINES_ARE_KEPT_AS_TEXT', 1],
      ['POSTING_TOTALS', 2],
    ]);
    const { rows } = await book.client.query(`select feed from data_freshness where proved_at is not null`);
    expect(rows).toEqual([{ feed: 'LEDGER' }]);
  });

  it.each([
    [
      'a balance',
      'update account_balances set balance_grosze = 31',
      ['ENTRIES_MAKE_BALANCE', 'LAST_POSITION_IS_BALANCE', 'OPEN_ITEMS_MAKE_BALANCE'],
    ],
    [
      'a lost balance',
      'delete from account_balances',
      ['ENTRIES_MAKE_BALANCE', 'ENTRIES_ARE_COUNTED', 'LAST_POSITION_IS_BALANCE', 'OPEN_ITEMS_MAKE_BALANCE'],
    ],
    ['a count', 'update account_balances set entry_count = 5', ['ENTRIES_ARE_COUNTED']],
    ['a text of lines', `update invoice_line_texts set lines = '[]'`, ['LINES_ARE_KEPT_AS_TEXT']],
    ['a lost text of lines', 'delete from invoice_line_texts', ['LINES_ARE_KEPT_AS_TEXT']],
    ['a line', `update invoice_lines set component_name = 'Inna'`, ['LINES_ARE_KEPT_AS_TEXT']],
    [
      'a position',
      `update ledger_positions set balance_after_grosze = 1 where booked_on = '2026-01-12'`,
      ['POSITIONS_RUN'],
    ],
    [
      'a lost position',
      `delete from ledger_positions where booked_on = '2026-01-12'`,
      ['ENTRIES_ARE_COUNTED', 'POSITIONS_RUN'],
    ],
    [
      'a receivable paid too far',
      `update receivables set allocated_grosze = 71 where document_number = 'NAL/1'`,
      ['OPEN_ITEMS_MAKE_BALANCE', 'RECEIVABLES_ARE_COVERED'],
    ],
    [
      'a credit used too little',
      'update credits set allocated_grosze = 69, settled_on = null where amount_grosze = 70',
      ['OPEN_ITEMS_MAKE_BALANCE', 'CREDITS_ARE_USED'],
    ],
    [
      'a day of settlement',
      `update credits set settled_on = settled_on + 1 where settled_on is not null`,
      ['SETTLED_DAYS_FOLLOW'],
    ],
    [
      'the day of an allocation',
      'update allocations set in_force_on = in_force_on + 1',
      ['SETTLED_DAYS_FOLLOW'],
    ],
    [
      'an allocation',
      'update allocations set amount_grosze = 1 where amount_grosze = 70',
      ['RECEIVABLES_ARE_COVERED', 'CREDITS_ARE_USED'],
    ],
    [
      'an entry',
      `update ledger_entries set amount_grosze = -80 where source_key = 'W/1'`,
      [
        'ENTRIES_MAKE_BALANCE',
        'ENTRIES_MAKE_OPEN_ITEMS',
        'POSITIONS_RUN',
        'DOCUMENTS_ARE_BOOKED',
        'POSTING_TOTALS',
      ],
    ],
    [
      'a reversal',
      `update ledger_entries set amount_grosze = 21 where is_reversal`,
      [
        'ENTRIES_MAKE_BALANCE',
        'ENTRIES_MAKE_OPEN_ITEMS',
        'REVERSALS_ARE_OPPOSITE',
        'POSITIONS_RUN',
        'POSTING_TOTALS',
      ],
    ],
    ['an invoice', 'update invoices set total_grosze = 101, net_grosze = 101', ['DOCUMENTS_ARE_BOOKED']],
    [
      'a second entry on an invoice',
      `update ledger_entries set invoice_id = (select id from invoices) where source_key = 'W/1'`,
      ['DOCUMENTS_ARE_BOOKED', 'DOCUMENTS_ARE_BOOKED_ONCE'],
    ],
    ['a control total', 'update postings set entry_count = 9 where entry_count = 3', ['POSTING_TOTALS']],
  ])('finds %s that was tampered with', async (_what, sql, codes) => {
    await tamper(sql);
    const proof = await proveBook(book.client);
    expect(brokenRules(proof)).toEqual(codes);
    expect(proof.isSound).toBe(false);
    const { rows } = await book.client.query('select from data_freshness where proved_at is not null');
    expect(rows).toEqual([]);
  });

  it('is sound when a migration works the days of settlement out of the history', async () => {
    const dataSource = await new DataSource(ownerDataSource(database.ownerUrl)).initialize();
    const days = new KeepDaysOfSettlement1795305600100();
    await dataSource.transaction(async ({ queryRunner }) => {
      await days.down(queryRunner!);
      await days.up(queryRunner!);
    });
    await dataSource.destroy();
    expect(brokenRules(await proveBook(book.client))).toEqual([]);
    const { rows } = await book.client.query<{ days: string[] }>(
      `select array_agg(settled_on::text order by entry_id) as days from credits`,
    );
    expect(rows[0]?.days).toEqual(['2026-01-12', '2026-01-20']);
  });

  it('keeps a posting out that would stand on a broken account', async () => {
    await tamper('update account_balances set balance_grosze = 31');
    const next = await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' });
    await expect(book.post([next])).rejects.toThrow(BookWouldBreak);
    const other = await book.account();
    await book.post([await book.charge(other, { key: 'NAL/3', grosze: 100n, on: '2026-02-02' })]);
  });

  it('is a command that names the account and ends with 1', async () => {
    expect(await run()).toMatchObject({
      code: 0,
      output: expect.stringContaining('Księga się zgadza.') as string,
    });
    await tamper('update account_balances set balance_grosze = 31');
    const { code, output } = await run();
    expect(output).toContain('L0001: powinno być 0,30, jest 0,31 (różnica +0,01)');
    expect(code).toBe(1);
  });
});
