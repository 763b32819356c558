import type { Client } from 'pg';
import { connect, inTransaction, TestBook } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

describe('the application’s role past the posting service', () => {
  let database: TestDatabase;
  let owner: Client;
  let application: Client;
  let book: TestBook;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    owner = await connect(database.ownerUrl);
    application = await connect(database.applicationUrl);
    book = await TestBook.open(database);
    const account = await book.account();
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-01-03' }),
      await book.payment(account, { key: 'W/1', grosze: 60n, on: '2026-01-04' }),
    ]);
    await book.post([await book.reversal(account, 'NAL/1')]);
  });

  afterAll(async () => {
    await book.close();
    await application.end();
    await owner.end();
    await database.drop();
  });

  const ENTRY = `
    insert into ledger_entries (posting_id, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title,
                                source_system, source_key)
    select %posting, account_id, fund_id, 'CHARGE', booked_on, value_on, 777, 'x', 'TEST', 'bare'
      from ledger_entries where source_key = 'W/1'`;
  const POSTING = `
    insert into postings (source, idempotency_key, content_hash, actor, control_total_grosze, entry_count)
    values ('MANUAL', 'bare', '\\x00', 'nobody', 777, 1)`;
  const THIS_POSTING = `(select id from postings where idempotency_key = 'bare')`;
  const OPEN_ITEM = `
    insert into receivables (account_id, fund_id, part, entry_id, booked_on, issued_on, due_on, payable_on, amount_grosze)
    select account_id, fund_id, 'PRINCIPAL', id, booked_on, booked_on, booked_on, booked_on, amount_grosze
      from ledger_entries where source_key = 'bare'`;
  const ALLOCATION = `
    insert into allocations (account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on,
                             in_force_on, posting_id)
    select account_id, fund_id, credit_entry_id, receivable_id, 5 * amount_grosze, rule, effective_on, in_force_on, %posting
      from allocations order by id limit 1`;

  it.each([
    ['an entry of a former posting', [ENTRY.replace('%posting', 'posting_id')], 'ck_postings_transaction'],
    ['a header without its entries', [POSTING], 'ck_postings_totals'],
    [
      'an entry without an open item',
      [POSTING, ENTRY.replace('%posting', THIS_POSTING)],
      'ck_postings_open_items',
    ],
    [
      'an entry without a position',
      [POSTING, ENTRY.replace('%posting', THIS_POSTING), OPEN_ITEM],
      'ck_postings_positions',
    ],
    [
      'an open item of a former entry',
      [
        OPEN_ITEM.replace("'bare'", "'NAL/2'")
          .replace('part, ', 'part, ordinal, ')
          .replace("'PRINCIPAL', ", "'PRINCIPAL', 2, "),
      ],
      'ck_postings_transaction',
    ],
    [
      'an allocation of a former posting',
      [ALLOCATION.replace('%posting', 'posting_id')],
      'ck_postings_transaction',
    ],
    [
      'an allocation beyond its receivable',
      [POSTING.replace('777, 1', '0, 0'), ALLOCATION.replace('%posting', THIS_POSTING)],
      'ck_postings_receivables',
    ],
    [
      'an undone allocation that is in force again',
      ['update allocations set reversed_by_posting_id = null'],
      'ck_allocations_undone',
    ],
    [
      'an allocation undone by a former posting',
      ['update allocations set reversed_by_posting_id = posting_id where reversed_by_posting_id is null'],
      'ck_allocations_undone',
    ],
    [
      'a receivable that forgets its payment',
      ['update receivables set allocated_grosze = 0, settled_on = null'],
      'ck_receivables_allocations',
    ],
    [
      'a credit that is free again',
      ['update credits set allocated_grosze = 0, settled_on = null'],
      'ck_credits_allocations',
    ],
  ])('cannot commit %s', async (_what, statements, constraint) => {
    const before = await book.count('ledger_entries');
    const written = inTransaction(application, async () => {
      for (const statement of statements) await application.query(statement);
    });
    await expect(written).rejects.toMatchObject({ code: '23000', constraint });
    expect(await book.count('ledger_entries')).toBe(before);
  });

  it('cannot hide a table of the guards behind a temporary one', async () => {
    await application.query('create temporary table accounting_periods (month date, closed_at timestamptz)');
    await owner.query(`insert into accounting_periods values ('2020-01-01', now(), 'B.KOWALCZYK')`);
    try {
      const entry = ENTRY.replace('%posting', 'posting_id').replaceAll(
        'booked_on, value_on, 777',
        `'2020-01-05', value_on, 777`,
      );
      await expect(application.query(entry)).rejects.toMatchObject({
        constraint: 'ck_ledger_entries_open_period',
      });
    } finally {
      await application.query('drop table pg_temp.accounting_periods');
      await owner.query('delete from accounting_periods');
    }
  });
});
