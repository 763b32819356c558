import { lastDateOf, type DayText, type MonthText } from '../format/day';

const DAYS_A_WEEK = 7;
const FEWEST_WEEKS = 5;
const MILLISECONDS_A_DAY = 86_400_000;

/** The month of a day. */
export function monthOf(day: DayText): MonthText {
  return day.slice(0, 7);
}

/** The day so many days later; earlier when negative. */
export function dayPlus(day: DayText, days: number): DayText {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The month so many months later; earlier when negative. */
export function monthPlus(month: MonthText, months: number): MonthText {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The same day of another month, or its last one: 31 January and one month is 28 or 29 February. */
export function dayInMonth(day: DayText, month: MonthText): DayText {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = Math.min(Number(day.slice(8)), lastDateOf(year, number));
  return `${month}-${String(date).padStart(2, '0')}`;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayText): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || DAYS_A_WEEK;
}

/** The days of a traditional calendar: whole weeks from Monday, five or six of them, around a month. */
export function monthDays(month: MonthText): readonly DayText[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = weekdayOf(`${month}-01`) - 1;
  const weeks = Math.max(FEWEST_WEEKS, Math.ceil((before + lastDateOf(year, number)) / DAYS_A_WEEK));
  const first = dayPlus(`${month}-01`, -before);
  return Array.from({ length: weeks * DAYS_A_WEEK }, (_, index) => dayPlus(first, index));
}

/** A month as an address may name it; undefined for what is none. */
export function calendarMonth(text: string | undefined): MonthText | undefined {
  return text !== undefined && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}
