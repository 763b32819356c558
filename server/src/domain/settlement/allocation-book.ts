import { smallerOf, type Grosze } from '../money/grosze.js';
import { laterOf, type LocalDate } from '../time/local-date.js';
import type { ActiveAllocation, AllocationState } from './allocation-state.js';
import { compareDebts, DebtQueue, type OpenDebt } from './debt-queue.js';
import { PriorityQueue } from './priority-queue.js';
import type { AllocationPolicy, AllocationRule, Credit, Receivable, Target } from './receivable.js';

/** An allocation while the book is open. */
export interface MadeAllocation extends ActiveAllocation {
  readonly isNew: boolean;
  /** The entry whose booking undid it; `null` while it is in force. */
  undoneBy: string | null;
}

/** A credit while money is being allocated. */
export interface OpenCredit {
  readonly credit: Credit;
  /** Where it stands among those of one day: as it was given. */
  readonly order: number;
  open: Grosze;
  isQueued: boolean;
}

/** One account and fund while its money is allocated: keeps both sides open to the grosz, and who covers whom. */
export class AllocationBook {
  private readonly queue: DebtQueue;
  private readonly freeCredits = new PriorityQueue<OpenCredit>(compareCredits);
  private readonly debts = new Map<string, OpenDebt>();
  private readonly debtsByTarget = new Map<string, OpenDebt[]>();
  private readonly credits = new Map<string, OpenCredit>();
  private readonly creditsByTarget = new Map<string, OpenCredit[]>();
  private readonly correctionsByTarget = new Map<string, OpenCredit[]>();
  private readonly made: MadeAllocation[] = [];
  private readonly madeByDebt = new Map<string, MadeAllocation[]>();
  private readonly madeByCredit = new Map<string, MadeAllocation[]>();
  private sequence: number;

  constructor(state: AllocationState, policy: AllocationPolicy) {
    this.queue = new DebtQueue(policy);
    this.sequence = state.sequence ?? 0;
    for (const receivable of state.receivables) {
      this.addDebt(receivable);
    }
    for (const credit of state.credits) {
      this.addCredit(credit);
    }
    for (const allocation of state.allocations) {
      this.keep({ ...allocation, isNew: false, undoneBy: null });
    }
  }

  /**
   * Books a new debt.
   *
   * @throws Error when its id is known already
   */
  addDebt(receivable: Receivable): OpenDebt {
    if (this.debts.has(receivable.id)) {
      throw new Error(`allocateHistory: receivable ${receivable.id} is booked twice`);
    }
    const debt: OpenDebt = { receivable, order: this.debts.size, open: receivable.open, isQueued: false };
    this.debts.set(receivable.id, debt);
    for (const key of keysOf(receivable)) {
      pushTo(this.debtsByTarget, key, debt);
    }
    this.queue.add(debt);
    return debt;
  }

  /**
   * Books new money.
   *
   * @throws Error when its id is known already
   */
  addCredit(credit: Credit): OpenCredit {
    if (this.credits.has(credit.id)) {
      throw new Error(`allocateHistory: credit ${credit.id} is booked twice`);
    }
    const open: OpenCredit = { credit, order: this.credits.size, open: credit.open, isQueued: false };
    this.credits.set(credit.id, open);
    for (const target of credit.designates ?? []) {
      pushTo(this.creditsByTarget, keyOf(target), open);
    }
    if (credit.corrects) {
      pushTo(this.correctionsByTarget, keyOf(credit.corrects), open);
    }
    this.release(open);
    return open;
  }

  /** @throws Error when the state does not hold the credit */
  credit(id: string): OpenCredit {
    const credit = this.credits.get(id);
    if (!credit) {
      throw new Error(`allocateHistory: credit ${id} is not in the state`);
    }
    return credit;
  }

  /** The debts of a target, whether open or paid, in the order in which they are covered. */
  debtsAt(target: Target): OpenDebt[] {
    return [...(this.debtsByTarget.get(keyOf(target)) ?? [])].sort(compareDebts);
  }

  /** The credits with money left whose payer named one of these debts, the oldest first. */
  creditsDesignating(debts: readonly OpenDebt[]): OpenCredit[] {
    return openAmong(this.creditsByTarget, debts);
  }

  /** The corrections of these debts with money left, the oldest first. */
  correctionsOf(debts: readonly OpenDebt[]): OpenCredit[] {
    return openAmong(this.correctionsByTarget, debts);
  }

  /** Covers what a correction corrects; other credits cover nothing here. */
  coverCorrected(credit: OpenCredit): void {
    if (credit.credit.corrects) {
      this.cover(credit, this.debtsAt(credit.credit.corrects), 'CORRECTION');
    }
  }

  /** Covers debts with a credit, one after another, as far as it goes. */
  cover(credit: OpenCredit, debts: readonly OpenDebt[], rule: AllocationRule): void {
    for (const debt of debts) {
      this.allocate(credit, debt, smallerOf(credit.open, debt.open), rule);
    }
  }

  /** Covers what the payer named, each debt that is open with the interest noted on it. */
  coverDesignated(credit: OpenCredit): void {
    for (const target of credit.credit.designates ?? []) {
      for (const debt of this.debtsAt(target).filter(({ open }) => open > 0n)) {
        this.cover(credit, this.queue.withInterest(debt), 'DESIGNATED');
      }
    }
  }

  /** Uses one credit for open debts in the order of law, also for those not yet due. */
  use(credit: OpenCredit, rule: AllocationRule, day: LocalDate): void {
    for (let debt = this.queue.next(day); debt && credit.open > 0n; debt = this.queue.next(day)) {
      this.cover(credit, [debt], rule);
    }
  }

  /** Uses all free credits, the oldest first, for open debts. */
  useFreeCredits(rule: AllocationRule, day: LocalDate): void {
    for (let credit = this.oldestFree(); credit && this.queue.next(day); credit = this.oldestFree()) {
      this.use(credit, rule, day);
    }
  }

  /** Uses all free credits, the oldest first, for debts that have fallen due, from the day they did. */
  useFreeCreditsOnDue(day: LocalDate): void {
    let [credit, debt] = [this.oldestFree(), this.queue.nextDue(day)];
    while (credit && debt) {
      const on = laterOf(credit.credit.effectiveOn, debt.receivable.payableOn);
      this.allocate(credit, debt, smallerOf(credit.open, debt.open), 'OLDEST_DUE', on);
      [credit, debt] = [this.oldestFree(), this.queue.nextDue(day)];
    }
  }

  /**
   * Allocates an amount that both sides have open.
   *
   * @param on the day the debt counts as paid; the day from which both the debt and the money exist when left out
   */
  allocate(credit: OpenCredit, debt: OpenDebt, amount: Grosze, rule: AllocationRule, on?: LocalDate): void {
    if (amount <= 0n) {
      return;
    }
    credit.open -= amount;
    debt.open -= amount;
    this.sequence += 1;
    this.keep({
      id: `new-${String(this.sequence)}`,
      creditId: credit.credit.id,
      receivableId: debt.receivable.id,
      amount,
      rule,
      effectiveOn: on ?? laterOf(credit.credit.effectiveOn, debt.receivable.issuedOn),
      isNew: true,
      undoneBy: null,
    });
  }

  /** Undoes what covers these debts, of each the newest first; gives the credits that have money again, the oldest first. */
  undoOnDebts(debts: readonly OpenDebt[], undoneBy: string): OpenCredit[] {
    const made = debts.flatMap((debt) => this.madeByDebt.get(debt.receivable.id) ?? []);
    return this.undo(made, undoneBy);
  }

  /** Undoes what a credit covers, the newest first. */
  undoOfCredit(credit: OpenCredit, undoneBy: string): void {
    this.undo(this.madeByCredit.get(credit.credit.id) ?? [], undoneBy);
  }

  /** All allocations the book has seen, the oldest first. */
  allocations(): readonly MadeAllocation[] {
    return this.made;
  }

  /** The book as it stands, to go on from. */
  state(): AllocationState {
    return {
      receivables: [...this.debts.values()].map(({ receivable, open }) => ({ ...receivable, open })),
      credits: [...this.credits.values()].map(({ credit, open }) => ({ ...credit, open })),
      allocations: this.made.filter((made) => made.undoneBy === null).map(activePart),
      sequence: this.sequence,
    };
  }

  private undo(made: readonly MadeAllocation[], undoneBy: string): OpenCredit[] {
    const inForce = made.filter((allocation) => allocation.undoneBy === null);
    const freed = new Set<OpenCredit>();
    for (const allocation of inForce.reverse()) {
      const [credit, debt] = [this.credit(allocation.creditId), this.debt(allocation.receivableId)];
      allocation.undoneBy = undoneBy;
      credit.open += allocation.amount;
      debt.open += allocation.amount;
      this.release(credit);
      this.queue.add(debt);
      freed.add(credit);
    }
    return [...freed].sort(compareCredits);
  }

  private debt(id: string): OpenDebt {
    const debt = this.debts.get(id);
    if (!debt) {
      throw new Error(`allocateHistory: receivable ${id} is not in the state`);
    }
    return debt;
  }

  private keep(allocation: MadeAllocation): void {
    this.made.push(allocation);
    pushTo(this.madeByDebt, allocation.receivableId, allocation);
    pushTo(this.madeByCredit, allocation.creditId, allocation);
  }

  private release(credit: OpenCredit): void {
    if (!credit.isQueued && credit.open > 0n) {
      credit.isQueued = true;
      this.freeCredits.add(credit);
    }
  }

  private oldestFree(): OpenCredit | undefined {
    for (let credit = this.freeCredits.peek(); credit; credit = this.freeCredits.peek()) {
      if (credit.open > 0n) {
        return credit;
      }
      credit.isQueued = false;
      this.freeCredits.take();
    }
    return undefined;
  }
}

function compareCredits(a: OpenCredit, b: OpenCredit): number {
  const [first, second] = [a.credit.effectiveOn, b.credit.effectiveOn];
  return first === second ? a.order - b.order : first < second ? -1 : 1;
}

function keyOf(target: Target): string {
  if ('receivableId' in target) {
    return `receivable ${target.receivableId}`;
  }
  if ('documentId' in target) {
    return `document ${target.documentId}`;
  }
  return 'entryId' in target ? `entry ${target.entryId}` : `number ${target.documentNumber}`;
}

function keysOf({ id, entryId, documentNumber, documentId }: Receivable): string[] {
  const keys = [keyOf({ receivableId: id }), keyOf({ entryId })];
  if (documentNumber !== null) {
    keys.push(keyOf({ documentNumber }));
  }
  if (documentId !== undefined && documentId !== null) {
    keys.push(keyOf({ documentId }));
  }
  return keys;
}

function openAmong(
  byTarget: ReadonlyMap<string, readonly OpenCredit[]>,
  debts: readonly OpenDebt[],
): OpenCredit[] {
  const aimed = debts.flatMap((debt) => keysOf(debt.receivable).flatMap((key) => byTarget.get(key) ?? []));
  return [...new Set(aimed)].filter((credit) => credit.open > 0n).sort(compareCredits);
}

function pushTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) {
    known.push(item);
  } else {
    map.set(key, [item]);
  }
}

function activePart({
  id,
  creditId,
  receivableId,
  amount,
  rule,
  effectiveOn,
}: MadeAllocation): ActiveAllocation {
  return { id, creditId, receivableId, amount, rule, effectiveOn };
}
