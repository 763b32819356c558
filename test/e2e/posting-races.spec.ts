import { DataSource } from 'typeorm';
import { PostingService } from '../../server/src/modules/ledger/posting/posting.service.js';
import type { NewEntry, PostingBatch } from '../../server/src/modules/ledger/posting/posting.types.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import type { TestAccount } from '../fixtures/book.js';
import { batchOf, entryOf, TestBook } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

// Every test has a database of its own, and many postings that wait for one another.

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

describe('the key of a posting', () => {
  it('answers a repetition with the former result and refuses other content', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    const first = await book.post([charge], { idempotencyKey: 'run 2026-01' });
    const second = await book.post([charge], { idempotencyKey: 'run 2026-01' });
    expect(second).toEqual({ ...first, isReplay: true });
    await expect(
      book.post([{ ...charge, amountGrosze: 101n }], { idempotencyKey: 'run 2026-01' }),
    ).rejects.toMatchObject({ code: 'KEY_REUSED' });
    expect(await book.count('ledger_entries')).toBe(1);
  });
});

/** The last of twenty waits for nineteen others, however slow the machine is. */
const PATIENT = '-c lock_timeout=60s -c statement_timeout=60s -c transaction_timeout=0';

describe('postings at the same time', () => {
  let dataSource: DataSource;
  let postings: PostingService;

  beforeEach(async () => {
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.applicationUrl,
      entities: [],
      extra: { max: 20, options: PATIENT },
    }).initialize();
    postings = new PostingService(dataSource);
  });

  afterEach(async () => {
    await dataSource.destroy();
  });

  it('book one key once, whoever comes first', async () => {
    const charge = await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => postings.post(batchOf('one key', [charge]))),
    );
    expect(results.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(new Set(results.map(({ postingId }) => postingId)).size).toBe(1);
    expect(await book.positions(account)).toEqual([100n]);
  });

  it('to one account stand one after another and lose nothing', async () => {
    const entries: NewEntry[] = [];
    for (let index = 0; index < 20; index += 2) {
      const number = String(index);
      entries.push(await book.charge(account, { key: `NAL/${number}`, grosze: 100n, on: '2026-01-02' }));
      entries.push(await book.payment(account, { key: `W/${number}`, grosze: 90n, on: '2026-01-02' }));
    }
    await Promise.all(entries.map((entry) => postings.post(batchOf(entry.sourceKey, [entry]))));
    expect((await book.positions(account)).at(-1)).toBe(100n);
    expect(await book.count('allocations')).toBeGreaterThan(9);
  });

  it('to the same accounts in any order do not block each other for ever', async () => {
    const accounts = [account, await book.account(), await book.account()];
    const batches: PostingBatch[] = [];
    for (let index = 0; index < 12; index += 1) {
      const charges: NewEntry[] = [];
      for (const one of index % 2 === 0 ? accounts : accounts.toReversed()) {
        const key = `NAL/${String(index)}/${String(charges.length)}`;
        charges.push(await book.charge(one, { key, grosze: 10n, on: '2026-01-02' }));
      }
      batches.push(batchOf(`batch of ${String(index)}`, charges));
    }
    await Promise.all(batches.map((batch) => postings.post(batch)));
    expect(await book.positions(account)).toEqual(
      Array.from({ length: 12 }, (_, index) => BigInt(index + 1) * 10n),
    );
  });

  it('try again after a wait for a lock that took too long', async () => {
    const holder = await book.account();
    await book.client.query('begin');
    await book.client.query('select from accounts where id = $1 for update', [holder.accountId]);
    const impatient = await new DataSource({
      type: 'postgres',
      url: database.applicationUrl,
      entities: [],
      extra: { options: '-c lock_timeout=100ms' },
    }).initialize();
    const charge = entryOf(holder, { kind: 'CHARGE', key: 'NAL/1', grosze: 100n, on: '2026-01-02' });
    const posted = new PostingService(impatient).post(batchOf('patience', [charge]));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await book.client.query('commit');
    await expect(posted).resolves.toMatchObject({ entryCount: 1, isReplay: false });
    await impatient.destroy();
  });
});
