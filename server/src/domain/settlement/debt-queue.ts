import type { Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';
import { PriorityQueue } from './priority-queue.js';
import type { AllocationPolicy, Receivable } from './receivable.js';

/** A receivable while money is being allocated: `open` falls and, when an allocation is undone, rises. */
export interface OpenDebt {
  readonly receivable: Receivable;
  /** Where it stands among those that are otherwise equal: as it was given. */
  readonly order: number;
  open: Grosze;
  isQueued: boolean;
}

/**
 * The order of art. 451 §3 KC: due debts by due day, then those not yet due by due day, day of issue, number.
 * By the last day to pay in time first, so that nothing that can still be paid in time goes before what is late.
 */
export function compareDebts(a: OpenDebt, b: OpenDebt): number {
  return (
    compareTexts(a.receivable.payableOn, b.receivable.payableOn) ||
    compareTexts(a.receivable.dueOn, b.receivable.dueOn) ||
    compareTexts(a.receivable.issuedOn, b.receivable.issuedOn) ||
    compareTexts(a.receivable.documentNumber ?? '', b.receivable.documentNumber ?? '') ||
    a.order - b.order
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Open debts in the order in which money covers them. Debts that have been paid fall out by themselves. */
export class DebtQueue {
  private readonly principals = new PriorityQueue<OpenDebt>(compareDebts);
  private readonly interests = new PriorityQueue<OpenDebt>(compareDebts);
  private readonly interestsByDocument = new Map<string, OpenDebt[]>();

  constructor(private readonly policy: AllocationPolicy) {}

  /** Puts in a debt that is new, or open again. */
  add(debt: OpenDebt): void {
    if (debt.open <= 0n) {
      return;
    }
    this.joinStem(debt);
    if (!debt.isQueued) {
      debt.isQueued = true;
      (debt.receivable.part === 'PRINCIPAL' ? this.principals : this.interests).add(debt);
    }
  }

  /** The debt that money covers next. */
  next(day: LocalDate): OpenDebt | undefined {
    return this.firstOf(this.turn(day));
  }

  /** The debt that money covers next, if its turn has fallen due by a day. */
  nextDue(day: LocalDate): OpenDebt | undefined {
    const turn = this.turn(day);
    return turn && isDue(turn, day) ? this.firstOf(turn) : undefined;
  }

  /** A debt with the interest noted on it, open ones only, in the order in which money aimed at the debt covers them. */
  withInterest(debt: OpenDebt): OpenDebt[] {
    const interests = this.openInterestsOf(debt);
    const own = debt.open > 0n ? [debt] : [];
    return this.policy === 'PER_DEBT_INTEREST_FIRST' ? [...interests, ...own] : [...own, ...interests];
  }

  /** The debt whose turn it is. */
  private turn(day: LocalDate): OpenDebt | undefined {
    const [principal, interest] = [firstOpen(this.principals), firstOpen(this.interests)];
    if (!principal || !interest) {
      return principal ?? interest;
    }
    const isInterestsTurn =
      this.policy === 'PER_DEBT_INTEREST_FIRST'
        ? compareDebts(interest, principal) < 0
        : isDue(interest, day) && !isDue(principal, day);
    return isInterestsTurn ? interest : principal;
  }

  /** What is paid in a debt's turn first: its interest goes before it, so interest waits for its own turn at the longest. */
  private firstOf(turn: OpenDebt | undefined): OpenDebt | undefined {
    return turn && this.policy === 'PER_DEBT_INTEREST_FIRST' ? (this.openInterestsOf(turn)[0] ?? turn) : turn;
  }

  private joinStem(debt: OpenDebt): void {
    const { part, stemsFrom } = debt.receivable;
    if (part === 'INTEREST' && stemsFrom) {
      const siblings = this.interestsByDocument.get(stemsFrom) ?? [];
      this.interestsByDocument.set(stemsFrom, siblings.includes(debt) ? siblings : [...siblings, debt]);
    }
  }

  private openInterestsOf(debt: OpenDebt): OpenDebt[] {
    const { part, documentNumber } = debt.receivable;
    const known = documentNumber === null ? undefined : this.interestsByDocument.get(documentNumber);
    if (part !== 'PRINCIPAL' || documentNumber === null || !known) {
      return [];
    }
    const open = known.filter((interest) => interest.open > 0n).sort(compareDebts);
    this.interestsByDocument.set(documentNumber, open);
    return open;
  }
}

function isDue(debt: OpenDebt, day: LocalDate): boolean {
  return debt.receivable.payableOn <= day;
}

function firstOpen(queue: PriorityQueue<OpenDebt>): OpenDebt | undefined {
  for (let debt = queue.peek(); debt; debt = queue.peek()) {
    if (debt.open > 0n) {
      return debt;
    }
    debt.isQueued = false;
    queue.take();
  }
  return undefined;
}
