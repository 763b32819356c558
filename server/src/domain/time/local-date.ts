import { accepted, refused, type Outcome } from '../outcome.js';

/**
 * A day without a time and without a zone, written `YYYY-MM-DD`, from 1900-01-01 to 2200-12-31.
 * Texts of this form compare with `<` and `===` in the order of time.
 */
export type LocalDate = string & { readonly __day: 'LocalDate' };

/** The first year a day may have. */
export const FIRST_YEAR = 1900;
/** The last year a day may have. */
export const LAST_YEAR = 2200;

/** Why a text is not a day. */
export type DateRefusal = 'EMPTY' | 'NOT_A_DATE' | 'NO_SUCH_DAY' | 'OUT_OF_RANGE';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const POLISH = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads `2026-11-05` or the Polish `05.11.2026` (also `5.11.2026`); blanks round it are ignored. */
export function parseLocalDate(text: string): Outcome<LocalDate, DateRefusal> {
  const plain = text.trim();
  if (plain === '') {
    return refused('EMPTY');
  }
  const iso = ISO.exec(plain);
  if (iso) {
    return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const polish = POLISH.exec(plain);
  if (polish) {
    return dayOf(Number(polish[3]), Number(polish[2]), Number(polish[1]));
  }
  return refused('NOT_A_DATE');
}

function dayOf(year: number, month: number, day: number): Outcome<LocalDate, DateRefusal> {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refused('NO_SUCH_DAY');
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return refused('OUT_OF_RANGE');
  }
  return accepted(written(year, month, day));
}

/**
 * A day from a text that is known to be one (a database column, the clock, a constant), in ISO form.
 *
 * @throws RangeError when the text is not a day
 */
export function localDate(text: string): LocalDate {
  const parsed = ISO.test(text) ? parseLocalDate(text) : refused('NOT_A_DATE');
  if (!parsed.ok) {
    throw new RangeError(`localDate: „${text}” is not a day (${parsed.reason})`);
  }
  return parsed.value;
}

/**
 * The day of a year, a month (1–12) and a day of the month.
 *
 * @throws RangeError when there is no such day
 */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  const made = dayOf(year, month, day);
  if (!made.ok) {
    throw new RangeError(
      `localDateOf: no day ${String(year)}-${String(month)}-${String(day)} (${made.reason})`,
    );
  }
  return made.value;
}

/** Whether a text is a day in ISO form. */
export function isLocalDate(text: string): text is LocalDate {
  return ISO.test(text) && parseLocalDate(text).ok;
}

/** The year, 1900–2200. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1–31. */
export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** The day as people write it in Poland: `05.11.2026`. */
export function formatPolishDate(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/**
 * The day a number of days later (earlier when negative).
 *
 * @throws RangeError when that leaves the years 1900–2200
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** Days of a span with both ends counted: 1 for a single day, 0 or less when `to` is before `from`. */
export function daysInSpan(from: LocalDate, to: LocalDate): number {
  return daysBetween(from, to) + 1;
}

/** The day of the week as in ISO 8601: 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Negative when the first day is earlier, positive when later, 0 when the same; for sorting. */
export function compareDates(first: LocalDate, second: LocalDate): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The earlier of two days. */
export function earlierOf(first: LocalDate, second: LocalDate): LocalDate {
  return first < second ? first : second;
}

/** The later of two days. */
export function laterOf(first: LocalDate, second: LocalDate): LocalDate {
  return first > second ? first : second;
}

/** The first day of the day's month. */
export function firstOfMonth(date: LocalDate): LocalDate {
  return written(yearOf(date), monthOf(date), 1);
}

/** The last day of the day's month. */
export function endOfMonth(date: LocalDate): LocalDate {
  return written(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));
}

/**
 * The same day of the month a number of months later; where that month is shorter, its last day
 * (31 January + 1 month = 28 or 29 February), as art. 112 of the Civil Code counts terms in months.
 *
 * @throws RangeError when that leaves the years 1900–2200
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const counted = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  return localDateOf(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeapYear(year) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01 (negative before); the arithmetic of all spans. */
export function epochDay(date: LocalDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  return daysBeforeMarch(year) + dayOfMarchYear(month) + dayOfMonth(date) - 1 - DAYS_TO_1970;
}

/**
 * The day that is a number of days after 1970-01-01.
 *
 * @throws RangeError when it is outside the years 1900–2200
 */
export function fromEpochDay(days: number): LocalDate {
  const counted = days + DAYS_TO_1970;
  let year = Math.floor(counted / 365.2425) + 1;
  while (daysBeforeMarch(year) > counted) {
    year -= 1;
  }
  const dayOfYear = counted - daysBeforeMarch(year);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - dayOfMarchYear(month) + 1;
  return localDateOf(month > 2 ? year : year + 1, month, day);
}

/** Years are counted from 1 March, so that the leap day is the last of its year. */
const DAYS_TO_1970 = 719_468;

function daysBeforeMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function dayOfMarchYear(month: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
}

function written(year: number, month: number, day: number): LocalDate {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}
