import { smallerOf, sumGrosze, type Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';
import { AllocationBook, type OpenCredit } from './allocation-book.js';
import type { ActiveAllocation, AllocationState } from './allocation-state.js';
import type { OpenDebt } from './debt-queue.js';
import type { AllocationPolicy, Credit, Receivable, Target } from './receivable.js';

/**
 * When money that no debt needed is used for a new debt: ISSUE as soon as the debt is booked, DUE when it falls due
 * (money that arrives covers open debts at once either way), SOURCE never by itself: only what the accounting system
 * allocates, and reversals.
 */
export const CREDIT_USES = ['ISSUE', 'DUE', 'SOURCE'] as const;
/** One of `CREDIT_USES`. */
export type CreditUse = (typeof CREDIT_USES)[number];

/** The cooperative's choices. */
export interface AllocationSettings {
  readonly creditUse: CreditUse;
  readonly policy: AllocationPolicy;
}

/** An allocation that the accounting system states (rule SOURCE). */
export interface GivenAllocation {
  /** A target with several debts is covered in the order of law. */
  readonly to: Target;
  /** Grosze, above zero. */
  readonly amount: Grosze;
  readonly effectiveOn?: LocalDate | undefined;
}

/** What happens on an account, in the order of the book (day booked, id). `on` is the day booked. */
export type BookEvent =
  | {
      readonly kind: 'DEBIT';
      readonly on: LocalDate;
      /** One or more receivables of one entry. */
      readonly receivables: readonly Receivable[];
    }
  | {
      readonly kind: 'CREDIT';
      readonly on: LocalDate;
      readonly credit: Credit;
      readonly allocations?: readonly GivenAllocation[] | undefined;
    }
  | {
      readonly kind: 'REVERSAL_OF_DEBIT';
      readonly on: LocalDate;
      /** The reversing entry. */
      readonly credit: Credit;
      /** The entry it takes back. */
      readonly entryId: string;
      /** The corrected version booked with it: there before the freed money is used again. */
      readonly replacement?: readonly Receivable[] | undefined;
    }
  | {
      readonly kind: 'REVERSAL_OF_CREDIT';
      readonly on: LocalDate;
      /** What the reversing entry makes payable. */
      readonly receivable: Receivable;
      /** The credit entry it takes back. */
      readonly creditId: string;
      /** The corrected version booked with it: there before other money is used for the debts that are open again. */
      readonly replacement?: Credit | undefined;
    }
  | ({ readonly kind: 'ALLOCATION'; readonly on: LocalDate; readonly creditId: string } & GivenAllocation)
  /** A day on which nothing is booked: with DUE, debts that fell due by it take free money. */
  | { readonly kind: 'DAY'; readonly on: LocalDate };

/** Why an allocation given by the source was not made. */
export type GivenRefusal = 'NOT_POSITIVE' | 'UNKNOWN_RECEIVABLE' | 'EXCEEDS_CREDIT' | 'EXCEEDS_RECEIVABLE';

/** An allocation given by the source that was not made; nothing of it was. */
export interface RefusedAllocation extends GivenAllocation {
  readonly creditId: string;
  readonly reason: GivenRefusal;
}

/** An allocation to insert. */
export interface NewAllocation extends ActiveAllocation {
  /** The entry whose booking undid it again within the same events; `null` when it stays in force. */
  readonly undoneBy: string | null;
}

/** An allocation of the given state to mark as undone. */
export interface UndoneAllocation {
  readonly allocationId: string;
  /** The entry whose booking undid it. */
  readonly undoneBy: string;
}

/** What the events do to the account. */
export interface AllocatedHistory {
  /** In the order in which they are made; ids `new-1`, `new-2`… */
  readonly allocations: readonly NewAllocation[];
  readonly undone: readonly UndoneAllocation[];
  readonly refusals: readonly RefusedAllocation[];
  /** The account afterwards, closed debts and used credits included. */
  readonly state: AllocationState;
}

/**
 * The rule by which the book matches money with debts, for one account and one fund.
 *
 * - Money that arrives covers first what the payer named (with its interest), or what a correction corrects; then due debts
 *   by due day, then those not yet due by due day, day of issue and number; of each debt as the policy says (art. 451 KC).
 * - A new debt takes free money: what corrects it, then money whose payer named it, then any (`creditUse`), the oldest
 *   first. A correction and a named document hold for every later version of the document.
 * - A reversed debit: what covers it is undone, the reversal covers it, the freed money is used by the rule above.
 *   A reversed credit: what it covers is undone, it covers its own reversal; the debts that are open again take free money.
 * - Booked back-dated or in time, events are taken in the order given; nothing allocated before is moved, except by reversal.
 *
 * Always: Σ open receivables − Σ open credits = the state's + Σ debits − Σ credits of the events; nothing is allocated
 * beyond either side; events fed in two calls give what one call gives. Costs O(n log n) for n events.
 *
 * @throws Error when an event reverses, or allocates, an entry that neither the state nor an earlier event holds
 */
export function allocateHistory(
  state: AllocationState,
  events: Iterable<BookEvent>,
  settings: AllocationSettings,
): AllocatedHistory {
  const book = new AllocationBook(state, settings.policy);
  const refusals: RefusedAllocation[] = [];
  for (const event of events) {
    if (settings.creditUse === 'DUE') {
      book.useFreeCreditsOnDue(event.on);
    }
    bookEvent(book, event, settings.creditUse, refusals);
    useWhatIsFree(book, event, settings.creditUse);
  }
  const all = book.allocations();
  return {
    allocations: all.filter((made) => made.isNew).map(({ isNew: _, ...allocation }) => allocation),
    undone: all.flatMap(({ isNew, id, undoneBy }) =>
      isNew || undoneBy === null ? [] : [{ allocationId: id, undoneBy }],
    ),
    refusals,
    state: book.state(),
  };
}

function bookEvent(
  book: AllocationBook,
  event: BookEvent,
  use: CreditUse,
  refusals: RefusedAllocation[],
): void {
  switch (event.kind) {
    case 'DEBIT':
      bookDebts(book, event.receivables, use);
      return;
    case 'CREDIT':
      bookCredit(book, event, use, refusals);
      return;
    case 'REVERSAL_OF_DEBIT':
      reverseDebit(book, event, use);
      return;
    case 'REVERSAL_OF_CREDIT':
      reverseCredit(book, event, use);
      return;
    case 'ALLOCATION':
      give(book, book.credit(event.creditId), event, refusals);
      return;
    case 'DAY':
  }
}

function bookDebts(book: AllocationBook, receivables: readonly Receivable[], use: CreditUse): OpenDebt[] {
  const debts = receivables.map((receivable) => book.addDebt(receivable));
  if (use !== 'SOURCE') {
    for (const correction of book.correctionsOf(debts)) {
      book.coverCorrected(correction);
    }
    for (const credit of book.creditsDesignating(debts)) {
      book.coverDesignated(credit);
    }
  }
  return debts;
}

function bookCredit(
  book: AllocationBook,
  event: Extract<BookEvent, { kind: 'CREDIT' }>,
  use: CreditUse,
  refusals: RefusedAllocation[],
): void {
  const credit = book.addCredit(event.credit);
  for (const given of event.allocations ?? []) {
    give(book, credit, given, refusals);
  }
  if (use === 'SOURCE') {
    return;
  }
  book.coverCorrected(credit);
  book.coverDesignated(credit);
  useOnArrival(book, [credit], event.on, use);
}

function reverseDebit(
  book: AllocationBook,
  event: Extract<BookEvent, { kind: 'REVERSAL_OF_DEBIT' }>,
  use: CreditUse,
): void {
  const debts = book.debtsAt({ entryId: event.entryId });
  if (debts.length === 0) {
    throw new Error(`allocateHistory: no receivable of entry ${event.entryId} is in the state`);
  }
  const freed = book.undoOnDebts(debts, event.credit.id);
  const reversal = book.addCredit(event.credit);
  book.cover(reversal, debts, 'REVERSAL');
  bookDebts(book, event.replacement ?? [], use);
  useOnArrival(book, [...freed, reversal], event.on, use);
}

function reverseCredit(
  book: AllocationBook,
  event: Extract<BookEvent, { kind: 'REVERSAL_OF_CREDIT' }>,
  use: CreditUse,
): void {
  const credit = book.credit(event.creditId);
  const reversal = book.addDebt(event.receivable);
  book.undoOfCredit(credit, reversal.receivable.entryId);
  book.cover(credit, [reversal], 'REVERSAL');
  if (event.replacement) {
    bookCredit(book, { kind: 'CREDIT', on: event.on, credit: event.replacement }, use, []);
  }
  useOnArrival(book, [credit], event.on, use);
}

/** With DUE, only money that has just come, or come free, covers debts that are not yet due. */
function useOnArrival(
  book: AllocationBook,
  credits: readonly OpenCredit[],
  day: LocalDate,
  use: CreditUse,
): void {
  if (use === 'DUE') {
    for (const credit of credits) {
      book.use(credit, 'OLDEST_DUE', day);
    }
  }
}

function useWhatIsFree(book: AllocationBook, event: BookEvent, use: CreditUse): void {
  if (use === 'ISSUE') {
    book.useFreeCredits(event.kind === 'DEBIT' ? 'CREDIT_ON_ISSUE' : 'OLDEST_DUE', event.on);
  } else if (use === 'DUE') {
    book.useFreeCreditsOnDue(event.on);
  }
}

function give(
  book: AllocationBook,
  credit: OpenCredit,
  given: GivenAllocation,
  refusals: RefusedAllocation[],
): void {
  const debts = book.debtsAt(given.to);
  const reason = refusalOf(credit, debts, given.amount);
  if (reason !== undefined) {
    const { to, amount, effectiveOn } = given;
    refusals.push({ to, amount, effectiveOn, creditId: credit.credit.id, reason });
    return;
  }
  let left = given.amount;
  for (const debt of debts) {
    const amount = smallerOf(left, debt.open);
    book.allocate(credit, debt, amount, 'SOURCE', given.effectiveOn);
    left -= amount;
  }
}

function refusalOf(credit: OpenCredit, debts: readonly OpenDebt[], amount: Grosze): GivenRefusal | undefined {
  if (amount <= 0n) {
    return 'NOT_POSITIVE';
  }
  if (debts.length === 0) {
    return 'UNKNOWN_RECEIVABLE';
  }
  if (amount > credit.open) {
    return 'EXCEEDS_CREDIT';
  }
  return amount > sumGrosze(debts.map((debt) => debt.open)) ? 'EXCEEDS_RECEIVABLE' : undefined;
}
