import { addDays, addMonths, compareDates, earlierOf, type LocalDate } from '../time/local-date.js';
import { rateOn, type InterestRate } from './interest.js';

/** How far ahead interest is shown, months: further away the rates are anybody's guess. */
const MONTHS_AHEAD = 12;

/** Days counted with one rate. */
export interface RatePeriod {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  readonly basisPoints: number;
}

/** The last day for which „if you pay by…” has an answer. */
export function lastPreviewDay(today: LocalDate): LocalDate {
  return addMonths(today, MONTHS_AHEAD);
}

/** Whether interest can be shown for somebody who pays by a day: from today, which is the past's last, for a year. */
export function isPreviewDay(day: LocalDate, today: LocalDate): boolean {
  return day >= today && day <= lastPreviewDay(today);
}

/**
 * The rates of a span, day by day. Rates change: days that no announced rate has reached yet go on with the last known
 * one, so a later announcement changes what they say.
 *
 * @param rates in any order
 * @throws RangeError when the span begins before the first rate
 */
export function ratePeriods(
  rates: readonly InterestRate[],
  from: LocalDate,
  to: LocalDate,
): readonly RatePeriod[] {
  const starts = rates.map((rate) => rate.from).filter((day) => day > from && day <= to);
  const days = [...new Set([from, ...starts])].sort(compareDates);
  return days.map((first, index) => {
    const next = days[index + 1];
    return {
      from: first,
      to: next === undefined ? to : earlierOf(addDays(next, -1), to),
      basisPoints: rateOn(rates, first).basisPoints,
    };
  });
}
