import { LOCALE_OF, type Language } from './language';

/** A day without a time or a zone, `YYYY-MM-DD`, as the API sends it. */
export type DayText = string;
/** A month, `YYYY-MM`. */
export type MonthText = string;

/** `long` 25 listopada 2026 · `short` 25.11.2026 · `month` lis · `day` 25 (the last two make the calendar leaf). */
export type DayStyle = 'long' | 'short' | 'month' | 'day';

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
};

const MILLISECONDS_A_DAY = 86_400_000;

/** Midnight of the day in UTC: only a carrier for Intl, never an instant. */
function carrier(day: DayText): Date {
  const [year = 1970, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

/** The day in words or figures. */
export function formatDay(day: DayText, style: DayStyle = 'short', language: Language = 'pl'): string {
  return new Intl.DateTimeFormat(LOCALE_OF[language], { ...DAY_STYLES[style], timeZone: 'UTC' }).format(
    carrier(day),
  );
}

/** `long` listopad 2026 · `short` lis · `figures` 11/2026, for columns. */
export type MonthStyle = 'long' | 'short' | 'figures';

/** The month in words or figures. */
export function formatMonth(month: MonthText, style: MonthStyle = 'long', language: Language = 'pl'): string {
  if (style === 'figures') return month.split('-').reverse().join('/');
  const options: Intl.DateTimeFormatOptions =
    style === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' };
  return new Intl.DateTimeFormat(LOCALE_OF[language], { ...options, timeZone: 'UTC' }).format(
    carrier(`${month}-01`),
  );
}

/** An instant as the office's clock shows it: `22.11.2026, 10:15`. */
export function formatInstant(instant: string, language: Language = 'pl'): string {
  return new Intl.DateTimeFormat(LOCALE_OF[language], {
    ...DAY_STYLES.short,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Warsaw',
  }).format(new Date(instant));
}

/** The day of an instant by the office's clock, `YYYY-MM-DD`. */
export function dayOfInstant(instant: string | Date): DayText {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date(instant));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DayText, to: DayText): number {
  return Math.round((carrier(to).getTime() - carrier(from).getTime()) / MILLISECONDS_A_DAY);
}

/** The last day of a month: 28–31. */
export function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day of the calendar as an address may name it; undefined for what is none, e.g. 30 February. */
export function calendarDay(text: string | undefined): DayText | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const isReal = month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month);
  return isReal ? match[0] : undefined;
}
