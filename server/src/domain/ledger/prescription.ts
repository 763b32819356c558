import { addDays, localDateOf, yearOf, type LocalDate } from '../time/local-date.js';

/** When a periodic payment may be prescribed. A hint for staff only: never shown to a resident. */
export interface PrescriptionHint {
  /** The first day the payment could be claimed: the day after the last day to pay in time. */
  readonly claimDueFrom: LocalDate;
  /** The last day before prescription. */
  readonly lastDay: LocalDate;
  /** Whether that day has passed. */
  readonly hasPassed: boolean;
}

const YEARS = 3;

/**
 * When the claim for a periodic payment is prescribed: three years, to the end of a calendar year
 * (art. 118 of the Civil Code in the wording from 2018-07-09). It knows nothing of what interrupts or suspends the term
 * (acknowledgement, court, mediation): the court decides.
 *
 * @param payableOn the last day to pay in time, moved from a day off
 */
export function prescriptionHint(payableOn: LocalDate, today: LocalDate): PrescriptionHint {
  const claimDueFrom = addDays(payableOn, 1);
  const lastDay = localDateOf(yearOf(claimDueFrom) + YEARS, 12, 31);
  return { claimDueFrom, lastDay, hasPassed: today > lastDay };
}
