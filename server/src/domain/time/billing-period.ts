import { accepted, refused, type Outcome } from '../outcome.js';
import {
  addMonths,
  daysInSpan,
  earlierOf,
  endOfMonth,
  laterOf,
  localDate,
  monthOf,
  parseLocalDate,
  yearOf,
  type DateRefusal,
  type LocalDate,
} from './local-date.js';

/** A calendar month that charges are made for, written `YYYY-MM`; texts compare in the order of time. */
export type BillingPeriod = string & { readonly __month: 'BillingPeriod' };

/** Days of a span that belongs to a month, both ends counted. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const ISO_MONTH = /^\d{4}-\d{2}$/;
const POLISH_MONTH = /^(\d{1,2})[./](\d{4})$/;

/** Reads `2026-11`, or `11.2026` and `11/2026` as people write it. */
export function parseBillingPeriod(text: string): Outcome<BillingPeriod, DateRefusal> {
  const plain = text.trim();
  const [, month = '', year = ''] = POLISH_MONTH.exec(plain) ?? [];
  const iso = year === '' ? plain : `${year}-${month.padStart(2, '0')}`;
  if (plain !== '' && !ISO_MONTH.test(iso)) {
    return refused('NOT_A_DATE');
  }
  const first = parseLocalDate(plain === '' ? '' : `${iso}-01`);
  return first.ok ? accepted(periodOf(first.value)) : first;
}

/**
 * A month from a text that is known to be one, in the form `YYYY-MM`.
 *
 * @throws RangeError when the text is not a month
 */
export function billingPeriod(text: string): BillingPeriod {
  const parsed = ISO_MONTH.test(text) ? parseBillingPeriod(text) : refused('NOT_A_DATE');
  if (!parsed.ok) {
    throw new RangeError(`billingPeriod: „${text}” is not a month (${parsed.reason})`);
  }
  return parsed.value;
}

/** The month a day belongs to. */
export function periodOf(date: LocalDate): BillingPeriod {
  return date.slice(0, 7) as BillingPeriod;
}

/** The first day of the month. */
export function firstDayOf(period: BillingPeriod): LocalDate {
  return localDate(`${period}-01`);
}

/** The last day of the month. */
export function lastDayOf(period: BillingPeriod): LocalDate {
  return endOfMonth(firstDayOf(period));
}

/** How many days the month has, 28–31. */
export function daysIn(period: BillingPeriod): number {
  return daysInSpan(firstDayOf(period), lastDayOf(period));
}

/** The month a number of months later (earlier when negative). */
export function addPeriods(period: BillingPeriod, months: number): BillingPeriod {
  return periodOf(addMonths(firstDayOf(period), months));
}

/** Months from one to another: 0 for the same, negative when `to` is earlier. */
export function periodsBetween(from: BillingPeriod, to: BillingPeriod): number {
  const [first, last] = [firstDayOf(from), firstDayOf(to)];
  return (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first);
}

/** All months from one to another, both counted; none when `to` is earlier. */
export function listPeriods(from: BillingPeriod, to: BillingPeriod): BillingPeriod[] {
  const count = Math.max(0, periodsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addPeriods(from, index));
}

/**
 * The days of a month that lie within a span, e.g. of a title to the unit.
 *
 * @param from first day of the span
 * @param to   last day of the span; `null` for one without an end
 * @returns    `undefined` when the month and the span have no day in common
 */
export function daysWithin(
  period: BillingPeriod,
  from: LocalDate,
  to: LocalDate | null,
): DaySpan | undefined {
  const first = laterOf(firstDayOf(period), from);
  const last = to === null ? lastDayOf(period) : earlierOf(lastDayOf(period), to);
  return first <= last ? { from: first, to: last } : undefined;
}
