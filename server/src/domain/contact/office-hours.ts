import { isDayOff } from '../time/business-day.js';
import { addDays, weekdayOf, type LocalDate } from '../time/local-date.js';

/** One span of office hours, repeated on its weekdays. */
export interface HoursSpan {
  /** ISO, 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
  /** Wall-clock times `HH:MM`; at the second one it is closed already. */
  readonly from: string;
  readonly to: string;
}

/** A moment at the office. */
export interface OfficeMoment {
  readonly day: LocalDate;
  /** Wall-clock time `HH:MM`. */
  readonly time: string;
  /** Days that the cooperative itself declared free, `YYYY-MM-DD`. */
  readonly daysOff: ReadonlySet<string>;
}

/** When an office opens next. */
export interface Opening {
  readonly day: LocalDate;
  readonly time: string;
}

/** An office that is not open within so many days has no next opening to tell. */
export const OPENING_SEARCHED_DAYS = 21;

const SATURDAY = 6;
const WEEKDAY_NAMES = ['pn.', 'wt.', 'śr.', 'czw.', 'pt.', 'sob.', 'ndz.'] as const;

/**
 * Until when the office is open at a moment, `HH:MM`; nothing when it is closed. Statutory days off count as closed,
 * except Saturdays and Sundays that the hours name.
 */
export function openUntil(hours: readonly HoursSpan[], moment: OfficeMoment): string | undefined {
  const open = spansOf(hours, moment.day, moment.daysOff);
  return open.find((span) => span.from <= moment.time && moment.time < span.to)?.to;
}

/** When the office opens next after a moment at which it is closed: later the same day, or on one of the next days. */
export function nextOpening(hours: readonly HoursSpan[], moment: OfficeMoment): Opening | undefined {
  for (let ahead = 0; ahead <= OPENING_SEARCHED_DAYS; ahead += 1) {
    const day = addDays(moment.day, ahead);
    const times = spansOf(hours, day, moment.daysOff)
      .map((span) => span.from)
      .filter((from) => ahead > 0 || from > moment.time)
      .sort();
    if (times[0] !== undefined) return { day, time: times[0] };
  }
  return undefined;
}

/** Weekdays as they are printed: `pn.–pt.`, `wt., czw.`; three days or more in a row become a span. */
export function weekdaysText(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(weekdays)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [rangeText(run)] : run.map(nameOfDay))).join(', ');
}

function spansOf(hours: readonly HoursSpan[], day: LocalDate, daysOff: ReadonlySet<string>): HoursSpan[] {
  const weekday = weekdayOf(day);
  // A statutory Saturday or Sunday off is a usual one; the hours say whether the office works then.
  if (daysOff.has(day) || (weekday < SATURDAY && isDayOff(day))) return [];
  return hours.filter((span) => span.weekdays.includes(weekday));
}

function rangeText(run: readonly number[]): string {
  return `${nameOfDay(run[0] ?? 0)}–${nameOfDay(run.at(-1) ?? 0)}`;
}

function nameOfDay(day: number): string {
  return WEEKDAY_NAMES[day - 1] ?? '';
}
