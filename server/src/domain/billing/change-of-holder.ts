import { splitByDays } from '../money/allocate.js';
import type { Grosze } from '../money/grosze.js';
import {
  daysIn,
  daysWithin,
  firstDayOf,
  lastDayOf,
  type BillingPeriod,
  type DaySpan,
} from '../time/billing-period.js';
import { addDays, daysInSpan, type LocalDate } from '../time/local-date.js';
import type { SpanDays } from './charge.js';

/** The days somebody answers for a unit. */
export interface HolderDays {
  readonly from: LocalDate;
  /** The last day; `null` while there is no end. */
  readonly to: LocalDate | null;
}

/** What one holder answers for in a month. */
export interface HolderShare {
  /** The holder's days of the month; `undefined` when there are none. */
  readonly span: DaySpan | undefined;
  readonly spanDays: SpanDays;
  /** Grosze. */
  readonly amount: Grosze;
}

/**
 * Splits a month's charge between those who held the unit one after another, by days, to the grosz:
 * the shares sum to the charge (largest remainder, the earlier holder on a tie).
 * The day of the hand-over belongs to the new holder. The former one's correction is his share − the charge.
 *
 * @param amount  the charge of the whole month, grosze
 * @param holders in the order of time
 * @throws RangeError when a day of the month has no holder, or two
 */
export function splitMonthBetweenHolders(
  period: BillingPeriod,
  amount: Grosze,
  holders: readonly HolderDays[],
): HolderShare[] {
  const spans = holders.map((holder) => daysWithin(period, holder.from, holder.to));
  refuseGapsAndOverlaps(period, spans);
  const days = spans.map((span) => (span ? daysInSpan(span.from, span.to) : 0));
  const amounts = splitByDays(amount, days);
  return spans.map((span, index) => ({
    span,
    spanDays: { days: days[index] ?? 0, of: daysIn(period) },
    amount: amounts[index] ?? 0n,
  }));
}

function refuseGapsAndOverlaps(period: BillingPeriod, spans: readonly (DaySpan | undefined)[]): void {
  let next = firstDayOf(period);
  for (const span of spans) {
    if (span && span.from !== next) {
      throw new RangeError(`splitMonthBetweenHolders: ${next} of ${period} has no holder or two`);
    }
    next = span ? addDays(span.to, 1) : next;
  }
  if (next !== addDays(lastDayOf(period), 1)) {
    throw new RangeError(`splitMonthBetweenHolders: ${period} has no holder from ${next}`);
  }
}
