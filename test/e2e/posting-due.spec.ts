import type { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { DueCredits } from '../../server/src/modules/ledger/posting/due-credits.js';
import { PostingService } from '../../server/src/modules/ledger/posting/posting.service.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import { SettableClock } from '../../server/src/platform/clock/settable-clock.js';
import type { TestAccount } from '../fixtures/book.js';
import { TestBook } from '../fixtures/book.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

// Every test has a database of its own.

let database: TestDatabase;
let book: TestBook;
let account: TestAccount;
let dataSource: DataSource;

beforeEach(async () => {
  database = await createMigratedDatabase();
  book = await TestBook.open(database);
  account = await book.account();
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.applicationUrl,
    entities: [],
  }).initialize();
});

afterEach(async () => {
  const { rules } = await proveBook(book.client);
  await dataSource.destroy();
  await book.close();
  await database.drop();
  expect(rules.filter(({ broken }) => broken > 0)).toEqual([]);
});

/** Runs the nightly job shortly after midnight of a day. */
async function night(day: string): Promise<void> {
  const log = { setContext: () => undefined, info: () => undefined } as unknown as PinoLogger;
  const clock = new SettableClock(new Date(`${day}T00:15:00+01:00`));
  await new DueCredits(new PostingService(dataSource), clock, log).handle();
}

/** Money first, then a charge of 100 payable by 15 February. */
async function overpay(): Promise<void> {
  await book.post([await book.payment(account, { key: 'W/1', grosze: 70n, on: '2026-01-12' })]);
  await book.post([
    await book.charge(account, { key: 'NAL/1', grosze: 100n, on: '2026-02-01', due: '2026-02-15' }),
  ]);
}

describe('free money used on the due day', () => {
  it('waits for it, covers the debt on it, and once', async () => {
    await book.choose({ creditUse: 'DUE', policy: 'PER_DEBT_INTEREST_FIRST' });
    await overpay();
    await night('2026-02-14');
    expect(await book.remaining()).toEqual({ 'NAL/1': 100 });
    expect(await book.count('postings')).toBe(2);
    await night('2026-02-15');
    await night('2026-02-15');
    expect(await book.remaining()).toEqual({ 'NAL/1': 30 });
    const { rows } = await book.client.query('select rule, effective_on, amount_grosze from allocations');
    expect(rows).toEqual([{ rule: 'OLDEST_DUE', effective_on: '2026-02-15', amount_grosze: '70' }]);
    await night('2026-02-16');
    expect(await book.count('postings')).toBe(3);
  });

  it('touches no account where there is nothing to use or nothing due', async () => {
    await book.choose({ creditUse: 'DUE', policy: 'PER_DEBT_INTEREST_FIRST' });
    const [owing, ahead] = [await book.account(), await book.account()];
    await book.post([
      await book.charge(owing, { key: 'NAL/2', grosze: 100n, on: '2026-02-01', due: '2026-02-10' }),
      await book.payment(ahead, { key: 'W/2', grosze: 100n, on: '2026-02-01' }),
    ]);
    await night('2026-02-20');
    expect(await book.count('postings')).toBe(1);
  });

  it('is left to the source where it states the settlements', async () => {
    await book.choose({ creditUse: 'DUE', policy: 'PER_DEBT_INTEREST_FIRST' });
    await overpay();
    const effectiveOn = (await book.entry('NAL/1')).booked_on;
    await book.post([], {
      allocation: 'GIVEN',
      allocations: [
        {
          sourceSystem: 'TEST',
          creditSourceKey: 'W/1',
          debitSourceKey: 'NAL/1',
          amountGrosze: 1n,
          effectiveOn,
        },
      ],
    });
    await night('2026-02-20');
    expect(await book.remaining()).toEqual({ 'NAL/1': 99 });
  });

  it('is no work where money is used on issue', async () => {
    await overpay();
    await night('2026-02-20');
    expect(await book.remaining()).toEqual({ 'NAL/1': 30 });
    expect(await book.count('postings')).toBe(2);
  });
});
