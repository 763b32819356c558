import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { AllocationSettings } from '../../server/src/domain/settlement/allocate-history.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import { TestBook } from '../fixtures/book.js';
import { FundModel, type PlannedEntry, type ToldAllocation } from '../fixtures/book-model.js';
import { bookSteps, type BookStep } from '../fixtures/book-steps.js';
import { RandomAccount } from '../fixtures/random-account.js';
import type { TestDatabase } from '../support/test-database.js';
import { createMigratedDatabase } from '../support/test-database.js';

/** Random histories charge sums, not documents with lines. */
const WITHOUT_ROWS_HERE = ['LINES_ARE_KEPT_AS_TEXT'];

jest.setTimeout(180_000);

const FUNDS = ['settle', 'repairs'] as const;

const CHOICES: readonly (AllocationSettings & { readonly histories: number })[] = [
  { creditUse: 'ISSUE', policy: 'PER_DEBT_INTEREST_FIRST', histories: 60 },
  { creditUse: 'DUE', policy: 'ALL_PRINCIPAL_THEN_INTEREST', histories: 20 },
];

const NAME = `e.source_key || ' v' || e.source_version || case when e.is_reversal then ' back' else '' end`;

describe.each(CHOICES)(
  'the book with credit used on $creditUse and $policy',
  ({ histories, ...settings }) => {
    let database: TestDatabase;
    let book: TestBook;

    beforeAll(async () => {
      database = await createMigratedDatabase();
      book = await TestBook.open(database);
      await book.choose(settings);
    });

    afterAll(async () => {
      await book.close();
      await database.drop();
    });

    it(`agrees with the pure rule over ${String(histories)} random histories, and with itself`, async () => {
      await fc.assert(
        fc.asyncProperty(bookSteps, (batches) => live(batches)),
        {
          numRuns: histories,
          seed: 20_261_122,
          interruptAfterTimeLimit: 120_000,
          markInterruptAsFailure: true,
        },
      );
      const { rules } = await proveBook(book.client);
      expect(rules.filter(({ broken }) => broken > 0)).toEqual([]);
      const idle = rules.filter(({ checked }) => checked === 0).map(({ code }) => code);
      expect(idle).toEqual(WITHOUT_ROWS_HERE);
    });

    /** Lets a new account live through the postings, beside its model, and compares the two after each. */
    async function live(batches: readonly (readonly BookStep[])[]): Promise<void> {
      const random = new RandomAccount(book, await book.account());
      const models = { settle: new FundModel(settings), repairs: new FundModel(settings) };
      const booked: PlannedEntry[] = [];
      for (const steps of batches) {
        const planned = await random.plan(steps);
        if (planned.length === 0) continue;
        await book.post(planned.map(({ entry }) => entry));
        await random.posted(planned);
        booked.push(...planned.toSorted(byDay));
        for (const fund of FUNDS) {
          models[fund].post(planned.filter(({ entry }) => entry.fundId === book.funds[fund]));
          expect(await allocations(random.account.accountId, fund)).toEqual(models[fund].allocations());
          expect(await openItems(random.account.accountId, fund)).toEqual(models[fund].openItems());
        }
      }
      expect(await book.positions(random.account)).toEqual(runningSums(booked.toSorted(byDay)));
    }

    async function allocations(accountId: string, fund: (typeof FUNDS)[number]): Promise<ToldAllocation[]> {
      const { rows } = await book.client.query<Omit<ToldAllocation, 'amount'> & { amount: string }>(
        `select (select ${NAME} from ledger_entries e where e.id = a.credit_entry_id) as credit,
              (select ${NAME} || ' #' || r.ordinal from receivables r join ledger_entries e on e.id = r.entry_id
                where r.id = a.receivable_id) as receivable,
              a.amount_grosze as amount, a.rule, a.effective_on as "effectiveOn",
              a.reversed_by_posting_id is not null as "isUndone"
         from allocations a where a.account_id = $1 and a.fund_id = $2 order by a.id`,
        [accountId, book.funds[fund]],
      );
      return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
    }

    async function openItems(
      accountId: string,
      fund: (typeof FUNDS)[number],
    ): Promise<Record<string, bigint>> {
      const { rows } = await book.client.query<{ name: string; open: string }>(
        `select ${NAME} || ' #' || r.ordinal as name, r.amount_grosze - r.allocated_grosze as open
         from receivables r join ledger_entries e on e.id = r.entry_id
        where r.account_id = $1 and r.fund_id = $2 and r.allocated_grosze < r.amount_grosze
       union all
       select ${NAME}, c.amount_grosze - c.allocated_grosze
         from credits c join ledger_entries e on e.id = c.entry_id
        where c.account_id = $1 and c.fund_id = $2 and c.allocated_grosze < c.amount_grosze`,
        [accountId, book.funds[fund]],
      );
      return Object.fromEntries(rows.map(({ name, open }) => [name, BigInt(open)]));
    }
  },
);

function byDay(a: PlannedEntry, b: PlannedEntry): number {
  return a.entry.bookedOn < b.entry.bookedOn ? -1 : a.entry.bookedOn > b.entry.bookedOn ? 1 : 0;
}

function runningSums(planned: readonly PlannedEntry[]): bigint[] {
  let sum = 0n;
  return planned.map(({ entry }) => (sum += entry.amountGrosze));
}
