import type { Client } from 'pg';
import { postBatch } from '../../server/src/modules/ledger/posting/post-batch.js';
import { createStaging } from '../../server/src/modules/ledger/posting/staging.js';
import { postStaged } from '../../server/src/modules/ledger/posting/post-staged.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import type { TestAccount } from '../fixtures/book.js';
import { batchOf, entryOf, inTransaction, TestBook } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

// Every test has a database of its own.

let database: TestDatabase;
let book: TestBook;
let client: Client;
let account: TestAccount;

beforeEach(async () => {
  database = await createMigratedDatabase();
  book = await TestBook.open(database);
  client = book.client;
  account = await book.account();
});

afterEach(async () => {
  const { isSound, rules } = await proveBook(client);
  await book.close();
  await database.drop();
  expect(rules.filter(({ broken }) => broken > 0)).toEqual([]);
  expect(isSound).toBe(true);
});

/** „credit → debit amount rule”, one line per allocation; an undone one says so. */
async function allocations(): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s → %s %s %s%s', c.source_key, d.source_key, a.amount_grosze, a.rule,
                   case when a.reversed_by_posting_id is not null then ' undone' end) as line
       from allocations a
       join ledger_entries c on c.id = a.credit_entry_id
       join receivables r on r.id = a.receivable_id
       join ledger_entries d on d.id = r.entry_id
      order by a.id`,
  );
  return rows.map(({ line }) => line);
}

describe('a posting', () => {
  it('books a charge and a payment, and matches them', async () => {
    const result = await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 82_390n, on: '2026-01-02' }),
      await book.payment(account, { key: 'W/1', grosze: 90_000n, on: '2026-01-12' }),
    ]);
    expect(result).toMatchObject({ entryCount: 2, controlTotalGrosze: -7_610n, isReplay: false });
    expect(await allocations()).toEqual(['W/1 → NAL/1 82390 OLDEST_DUE']);
    expect(await book.remaining()).toEqual({});
    expect(await book.positions(account)).toEqual([82_390n, -7_610n]);
    const { rows } = await client.query(
      'select balance_grosze, entry_count, last_booked_on from account_balances',
    );
    expect(rows).toEqual([{ balance_grosze: '-7610', entry_count: 2, last_booked_on: '2026-01-12' }]);
  });

  it('uses money that was left over for the next charge', async () => {
    await book.post([await book.payment(account, { key: 'W/1', grosze: 500n, on: '2026-01-12' })]);
    await book.post([await book.charge(account, { key: 'NAL/1', grosze: 800n, on: '2026-02-01' })]);
    expect(await allocations()).toEqual(['W/1 → NAL/1 500 CREDIT_ON_ISSUE']);
    expect(await book.remaining()).toEqual({ 'NAL/1': 300 });
  });

  it('pays what the payer named first', async () => {
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' }),
      await book.payment(account, {
        key: 'W/1',
        grosze: 130n,
        on: '2026-02-10',
        designatedDocument: 'NAL/2',
      }),
    ]);
    expect(await allocations()).toEqual(['W/1 → NAL/2 100 DESIGNATED', 'W/1 → NAL/1 30 OLDEST_DUE']);
  });

  it('lowers with a negative correction the invoice it corrects', async () => {
    const second = await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' });
    await book.post([await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }), second]);
    const correction = entryOf(account, {
      kind: 'CHARGE_CORRECTION',
      key: 'KOR/1',
      grosze: -40n,
      on: '2026-02-05',
      correctsInvoiceId: second.invoiceId,
    });
    await book.post([correction]);
    expect(await allocations()).toEqual(['KOR/1 → NAL/2 40 CORRECTION']);
    expect(await book.remaining()).toEqual({ 'NAL/1': 100, 'NAL/2': 60 });
  });

  it('makes of an interest note one receivable per debt, each tied to its debt', async () => {
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 1_000n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 2_000n, on: '2026-02-02' }),
    ]);
    const items = [
      { debt: 'NAL/1', grosze: 7n },
      { debt: 'NAL/2', grosze: 5n },
    ];
    await book.post([await book.interestNote(account, { key: 'NO/1', on: '2026-03-01', items })]);
    const { rows } = await client.query(
      `select r.ordinal, r.part, r.amount_grosze, d.document_number as stems_from
         from receivables r join receivables d on d.id = r.stems_from_receivable_id order by r.ordinal`,
    );
    expect(rows).toEqual([
      { ordinal: 1, part: 'INTEREST', amount_grosze: '7', stems_from: 'NAL/1' },
      { ordinal: 2, part: 'INTEREST', amount_grosze: '5', stems_from: 'NAL/2' },
    ]);
    await book.post([await book.payment(account, { key: 'W/1', grosze: 1_007n, on: '2026-03-02' })]);
    expect(await allocations()).toEqual(['W/1 → NO/1 7 OLDEST_DUE', 'W/1 → NAL/1 1000 OLDEST_DUE']);
  });

  it('keeps funds apart', async () => {
    const repairs = { ...account, fundId: book.funds.repairs };
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.payment(repairs, { key: 'W/1', grosze: 100n, on: '2026-01-03' }),
    ]);
    expect(await allocations()).toEqual([]);
    expect(await book.positions(account)).toEqual([100n, 0n]);
    const { rows } = await client.query(
      'select balance_grosze from account_balances order by balance_grosze',
    );
    expect(rows).toEqual([{ balance_grosze: '-100' }, { balance_grosze: '100' }]);
  });

  it('rewrites the positions after an entry that was booked back-dated', async () => {
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' }),
      await book.payment(account, { key: 'W/2', grosze: 50n, on: '2026-02-20' }),
    ]);
    await book.post([await book.payment(account, { key: 'W/1', grosze: 30n, on: '2026-01-20' })]);
    expect(await book.positions(account)).toEqual([100n, 70n, 170n, 120n]);
    await book.post([await book.charge(account, { key: 'NAL/0', grosze: 7n, on: '2025-12-31' })]);
    expect(await book.positions(account)).toEqual([7n, 107n, 77n, 177n, 127n]);
  });

  it('can follow another one in the same transaction, also one that was done before', async () => {
    const [first, second] = [
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 50n, on: '2026-01-03' }),
    ];
    await book.post([first], { idempotencyKey: 'done before' });
    await inTransaction(client, async () => {
      await postBatch(client, batchOf('done before', [first]));
      await postBatch(client, batchOf('one', [second]));
      await postBatch(
        client,
        batchOf('two', [await book.payment(account, { key: 'W/1', grosze: 120n, on: '2026-01-12' })]),
      );
    });
    expect(await book.remaining()).toEqual({ 'NAL/2': 30 });
  });

  it('orders the entries of one day as the source has them', async () => {
    await book.post([
      await book.payment(account, { key: 'W/1', grosze: 10n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
    ]);
    expect(await book.positions(account)).toEqual([-10n, 90n]);
  });
});

describe('a reversal', () => {
  it('of a payment opens what it had paid', async () => {
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.payment(account, { key: 'W/1', grosze: 100n, on: '2026-01-10' }),
    ]);
    await book.post([await book.reversal(account, 'W/1', { kind: 'PAYMENT_REVERSAL', on: '2026-01-20' })]);
    expect(await allocations()).toEqual(['W/1 → NAL/1 100 OLDEST_DUE undone', 'W/1 → W/1 100 REVERSAL']);
    expect(await book.remaining()).toEqual({ 'NAL/1': 100 });
    expect(await book.positions(account)).toEqual([100n, 0n, 100n]);
  });

  it('of a charge frees the money for other debts', async () => {
    await book.post([
      await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
      await book.charge(account, { key: 'NAL/2', grosze: 70n, on: '2026-02-02' }),
      await book.payment(account, { key: 'W/1', grosze: 100n, on: '2026-01-10' }),
    ]);
    await book.post([await book.reversal(account, 'NAL/1', { on: '2026-02-10' })]);
    expect(await allocations()).toEqual([
      'W/1 → NAL/1 100 OLDEST_DUE undone',
      'NAL/1 → NAL/1 100 REVERSAL',
      'W/1 → NAL/2 70 OLDEST_DUE',
    ]);
    expect(await book.remaining()).toEqual({});
  });

  it('with the corrected version keeps the money on it', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    await book.post([
      charge,
      await book.charge(account, { key: 'NAL/0', grosze: 500n, on: '2026-01-01', due: '2026-03-01' }),
      await book.payment(account, { key: 'W/1', grosze: 100n, on: '2026-01-10' }),
    ]);
    await book.post(await book.changed(account, charge, { amountGrosze: 120n }));
    expect(await allocations()).toEqual([
      'W/1 → NAL/1 100 OLDEST_DUE undone',
      'NAL/1 → NAL/1 100 REVERSAL',
      'W/1 → NAL/1 100 OLDEST_DUE',
    ]);
    expect(await book.remaining()).toEqual({ 'NAL/0': 500, 'NAL/1 v2': 20 });
  });

  it('is refused a second time, on another amount, and before its original', async () => {
    await book.post([await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' })]);
    const reversal = await book.reversal(account, 'NAL/1');
    await expect(book.post([{ ...reversal, amountGrosze: -99n }])).rejects.toMatchObject({
      code: 'BAD_REVERSAL',
    });
    const early = {
      ...reversal,
      bookedOn: (await book.reversal(account, 'NAL/1', { on: '2026-01-01' })).bookedOn,
    };
    await expect(book.post([early])).rejects.toMatchObject({ code: 'BAD_REVERSAL' });
    await book.post([reversal]);
    await expect(book.post([{ ...reversal, sourceKey: 'again' }])).rejects.toMatchObject({
      code: 'BAD_REVERSAL',
    });
    expect(await book.positions(account)).toEqual([100n, 0n]);
  });

  it('names an original that is staged in the same batch', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    await inTransaction(client, async () => {
      await createStaging(client);
      await client.query(
        `insert into staged_entries (ordinal, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title,
                                     invoice_id, source_system, source_key, reverses_ordinal)
         values (1, $1, $2, 'CHARGE', '2026-01-02', '2026-01-02', 100, 'a', $3, 'TEST', 'NAL/1', null),
                (2, $1, $2, 'REVERSAL', '2026-01-05', '2026-01-05', -100, 'b', $3, 'TEST', 'ST/1', 1)`,
        [account.accountId, account.fundId, charge.invoiceId],
      );
      await postStaged(client, {
        ...batchOf('staged', []),
        contentHash: Buffer.alloc(32),
        entryCount: 2,
        controlTotalGrosze: 0n,
      });
    });
    expect(await allocations()).toEqual(['ST/1 → NAL/1 100 REVERSAL']);
  });
});

describe('allocations given by the source', () => {
  it('are the truth, also against the rule, and follow a newer export', async () => {
    const given = (credit: string, debit: string, amountGrosze: bigint) => ({
      sourceSystem: 'TEST',
      creditSourceKey: credit,
      debitSourceKey: debit,
      amountGrosze,
      effectiveOn: entryOf(account, { kind: 'CHARGE', key: '', grosze: 1n, on: '2026-02-10' }).bookedOn,
    });
    await book.post(
      [
        await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' }),
        await book.charge(account, { key: 'NAL/2', grosze: 100n, on: '2026-02-02' }),
        await book.payment(account, { key: 'W/1', grosze: 90n, on: '2026-02-10' }),
      ],
      { allocation: 'GIVEN', allocations: [given('W/1', 'NAL/2', 80n)] },
    );
    expect(await allocations()).toEqual(['W/1 → NAL/2 80 SOURCE']);
    expect(await book.remaining()).toEqual({ 'NAL/1': 100, 'NAL/2': 20 });

    await book.post([], {
      allocation: 'GIVEN',
      allocations: [given('W/1', 'NAL/2', 80n), given('W/1', 'NAL/1', 10n)],
    });
    await book.post([], { allocation: 'GIVEN', allocations: [given('W/1', 'NAL/1', 90n)] });
    expect(await allocations()).toEqual([
      'W/1 → NAL/2 80 SOURCE undone',
      'W/1 → NAL/1 10 SOURCE undone',
      'W/1 → NAL/1 90 SOURCE',
    ]);
    await expect(
      book.post([], { allocation: 'GIVEN', allocations: [given('W/1', 'NAL/1', 91n)] }),
    ).rejects.toMatchObject({ code: 'BAD_ALLOCATION' });
    await expect(
      book.post([], { allocation: 'GIVEN', allocations: [given('NAL/1', 'NAL/2', 1n)] }),
    ).rejects.toMatchObject({ code: 'BAD_ALLOCATION' });
    expect(await book.remaining()).toEqual({ 'NAL/1': 10, 'NAL/2': 100 });
  });
});

describe('a refused posting', () => {
  it('leaves nothing behind', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    const payment = await book.payment(account, { key: 'W/1', grosze: 100n, on: '2026-01-02' });
    await expect(book.post([charge, { ...payment, amountGrosze: 100n }])).rejects.toMatchObject({
      code: 'BAD_ENTRY',
    });
    await book.post([charge]);
    await expect(book.post([payment, charge])).rejects.toMatchObject({ code: 'BAD_ENTRY' });
    expect([
      await book.count('postings'),
      await book.count('ledger_entries'),
      await book.count('credits'),
    ]).toEqual([1, 1, 0]);
  });

  it('is one whose total is not the announced one', async () => {
    const staged = inTransaction(client, async () => {
      await createStaging(client);
      await postStaged(client, {
        ...batchOf('empty', []),
        contentHash: Buffer.alloc(32),
        entryCount: 0,
        controlTotalGrosze: 1n,
      });
    });
    await expect(staged).rejects.toMatchObject({ code: 'CONTROL_TOTAL' });
  });

  it('is one whose interest note does not add up', async () => {
    const note = await book.interestNote(account, {
      key: 'NO/1',
      on: '2026-03-01',
      items: [{ debt: 'X', grosze: 7n }],
    });
    await expect(book.post([{ ...note, amountGrosze: 8n }])).rejects.toMatchObject({
      code: 'BAD_INTEREST_NOTE',
    });
  });

  it('is one in a closed month', async () => {
    await client.query(
      `insert into accounting_periods values ('2026-01-01', now(), 'B.KOWALCZYK'), ('2026-02-01', null, null)`,
    );
    const january = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-31' });
    await expect(book.post([january])).rejects.toMatchObject({ code: 'CLOSED_MONTH' });
    await book.post([
      {
        ...january,
        bookedOn: entryOf(account, { kind: 'CHARGE', key: '', grosze: 1n, on: '2026-02-01' }).bookedOn,
      },
    ]);
    expect(await book.positions(account)).toEqual([100n]);
  });
});
