import { localDate } from '../../server/src/domain/time/local-date.js';
import { postStaged } from '../../server/src/modules/ledger/posting/post-staged.js';
import type { NewEntry } from '../../server/src/modules/ledger/posting/posting.types.js';
import { createStaging } from '../../server/src/modules/ledger/posting/staging.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import type { TestAccount } from '../fixtures/book.js';
import { batchOf, entryOf, inTransaction, TestBook } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

// What holds between documents, through all their versions in the book. Every test has a database of its own.

let database: TestDatabase;
let book: TestBook;
let account: TestAccount;

beforeEach(async () => {
  database = await createMigratedDatabase();
  book = await TestBook.open(database);
  account = await book.account();
});

afterEach(async () => {
  const { rules } = await proveBook(book.client);
  await book.close();
  await database.drop();
  expect(rules.filter(({ broken }) => broken > 0)).toEqual([]);
});

describe('a negative correction', () => {
  let first: NewEntry;
  let second: NewEntry;
  let correction: NewEntry;

  beforeEach(async () => {
    first = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    second = await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' });
    correction = entryOf(account, {
      kind: 'CHARGE_CORRECTION',
      key: 'KOR/1',
      grosze: -20n,
      on: '2026-02-10',
      correctsInvoiceId: second.invoiceId,
    });
  });

  it('stays on its invoice when the invoice is booked anew', async () => {
    await book.post([first, second, correction]);
    await book.post(await book.changed(account, second, { amountGrosze: 110n }));
    expect(await book.remaining()).toEqual({ 'NAL/1': 100, 'NAL/2 v2': 90 });
  });

  it('stays on its invoice when it is booked anew itself', async () => {
    await book.post([first, second, correction]);
    await book.post(await book.changed(account, correction, { amountGrosze: -30n }));
    expect(await book.remaining()).toEqual({ 'NAL/1': 100, 'NAL/2': 70 });
  });

  it('waits for its invoice when it comes before it in one posting', async () => {
    await book.post([first, { ...correction, bookedOn: second.bookedOn }, second]);
    expect(await book.remaining()).toEqual({ 'NAL/1': 100, 'NAL/2': 80 });
  });
});

describe('noted interest', () => {
  const items = [{ debt: 'NAL/1', grosze: 5n }];

  it('follows its debt when that is booked anew: what names the debt pays the interest first', async () => {
    const first = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    await book.post([first, await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' })]);
    await book.post([await book.interestNote(account, { key: 'NO/1', on: '2026-03-01', items })]);
    const due = localDate('2026-01-25');
    const named = { grosze: 100n, on: '2026-03-10', designatedDocument: 'NAL/1' };
    await book.post([
      ...(await book.changed(account, first, { dueOn: due, payableOn: due })),
      await book.payment(account, { key: 'W/1', ...named, grosze: 60n }),
    ]);
    expect(await book.remaining()).toEqual({ 'NAL/1 v2': 45, 'NAL/2': 100 });
    await book.post([await book.interestNote(account, { key: 'NO/2', on: '2026-03-11', items })]);
    await book.post([await book.payment(account, { key: 'W/2', ...named, grosze: 7n })]);
    expect(await book.remaining()).toEqual({ 'NAL/1 v2': 43, 'NAL/2': 100 });
  });

  it('never stems from a payment that was returned', async () => {
    const payment = await book.payment(account, { key: 'W/1', grosze: 100n, on: '2026-01-10' });
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      { ...payment, documentNumber: 'NAL/1' },
    ]);
    await book.post([
      await book.reversal(account, 'W/1', { kind: 'PAYMENT_REVERSAL', documentNumber: 'NAL/1' }),
    ]);
    await book.post([await book.interestNote(account, { key: 'NO/1', on: '2026-03-01', items })]);
    const { rows } = await book.client.query(
      `select d.entry_id = e.id as is_charge from receivables r
         join receivables d on d.id = r.stems_from_receivable_id
         join ledger_entries e on e.source_key = 'NAL/1'`,
    );
    expect(rows).toEqual([{ is_charge: true }]);
    await book.post([
      await book.payment(account, { key: 'W/2', grosze: 50n, on: '2026-03-10', designatedDocument: 'NAL/1' }),
    ]);
    expect(await book.remaining()).toEqual({ 'NAL/1': 55 });
  });
});

describe('an instalment plan', () => {
  it('goes on to the next version of the debt it covers', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    await book.post([charge]);
    await book.client.query(
      `with plan as (
         insert into instalment_plans (account_id, number, agreed_on, state, source_system, source_key)
         values ($1, 'UR/1', '2026-03-01', 'ACTIVE', 'TEST', 'UR/1') returning id)
       insert into instalment_plan_receivables (plan_id, account_id, receivable_id)
       select plan.id, $1, r.id from plan, receivables r`,
      [account.accountId],
    );
    await book.post(await book.changed(account, charge, { amountGrosze: 90n }));
    const { rows } = await book.client.query(
      `select r.amount_grosze, r.allocated_grosze from instalment_plan_receivables x
         join receivables r on r.id = x.receivable_id`,
    );
    expect(rows).toEqual([{ amount_grosze: '90', allocated_grosze: '0' }]);
  });
});

describe('a reversal in the book', () => {
  it('is final', async () => {
    await book.post([await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' })]);
    await book.post([await book.reversal(account, 'NAL/1', { sourceKey: 'ST/1' })]);
    const { rows } = await book.client.query<{ id: string }>(
      'select id from ledger_entries where is_reversal',
    );
    const again = entryOf(account, {
      kind: 'REVERSAL',
      key: 'ST/1',
      grosze: 100n,
      on: '2026-01-02',
      reversesEntryId: rows[0]?.id ?? '',
    });
    await expect(book.post([again])).rejects.toMatchObject({ code: 'REVERSAL_OF_REVERSAL' });
  });
});

describe('an entry that moved to an earlier day', () => {
  it('can be reversed by the source between its two days', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-03-10' });
    await book.post([charge]);
    const [back, next] = await book.changed(account, charge, { bookedOn: localDate('2026-03-01') });
    if (!back || !next) throw new Error('nothing was changed');
    const row = (entry: NewEntry, ordinal: number, more: object = {}) => ({
      ordinal,
      account_id: entry.accountId,
      fund_id: entry.fundId,
      kind: entry.kind,
      booked_on: entry.bookedOn,
      value_on: entry.valueOn,
      amount_grosze: String(entry.amountGrosze),
      title: entry.title,
      invoice_id: charge.invoiceId,
      document_number: charge.documentNumber,
      source_system: 'TEST',
      source_key: entry.sourceKey,
      source_version: entry.sourceVersion ?? 1,
      ...more,
    });
    const storno = { ...back, bookedOn: localDate('2026-03-05'), sourceKey: 'ST/1' };
    await inTransaction(book.client, async () => {
      await createStaging(book.client);
      await book.client.query(
        'insert into staged_entries select * from jsonb_populate_recordset(null::staged_entries, $1::jsonb)',
        [
          JSON.stringify([
            row(back, 1, { reverses_entry_id: back.reversesEntryId }),
            row(next, 2),
            row(storno, 3, { reverses_ordinal: 2 }),
          ]),
        ],
      );
      await postStaged(book.client, {
        ...batchOf('moved', []),
        contentHash: Buffer.alloc(32),
        entryCount: 3,
        controlTotalGrosze: -100n,
      });
    });
    expect(await book.remaining()).toEqual({});
    expect(await book.positions(account)).toEqual([100n, 0n, 100n, 0n]);
  });
});
