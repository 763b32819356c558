import type { Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';
import type { AllocationRule, Credit, Receivable } from './receivable.js';

/** A part of a credit that covers a part of a receivable, in force. */
export interface ActiveAllocation {
  readonly id: string;
  readonly creditId: string;
  readonly receivableId: string;
  /** Grosze, above zero. */
  readonly amount: Grosze;
  readonly rule: AllocationRule;
  /** The day from which the debt counts as paid by it. */
  readonly effectiveOn: LocalDate;
}

/** Everything known of one account and one fund. */
export interface AllocationState {
  /** At least all open ones, and those that `allocations` name, in the order booked (day, id). */
  readonly receivables: readonly Receivable[];
  /** At least all with money left, and those that `allocations` name, in the order booked (day, id). */
  readonly credits: readonly Credit[];
  /** At least those in force on whatever the events reverse, the oldest first. */
  readonly allocations: readonly ActiveAllocation[];
  /** How many allocations a chain of calls has made so far: numbers the next ones. Left out to begin with. */
  readonly sequence?: number | undefined;
}
