import { addDays, compareDates, localDateOf, weekdayOf, yearOf, type LocalDate } from './local-date.js';

/** A statutory day off. */
export interface Holiday {
  readonly on: LocalDate;
  /** The Polish name, as in the act of 18 January 1951 on days off work. */
  readonly name: string;
}

const SATURDAY = 6;
const NO_EXTRA_DAYS: ReadonlySet<string> = new Set();

/** Days off with a fixed date; `since` where the day was not always one (years before 1990 are not modelled). */
const FIXED = [
  { month: 1, day: 1, since: 0, name: 'Nowy Rok' },
  { month: 1, day: 6, since: 2011, name: 'Święto Trzech Króli' },
  { month: 5, day: 1, since: 0, name: 'Święto Państwowe' },
  { month: 5, day: 3, since: 0, name: 'Święto Narodowe Trzeciego Maja' },
  { month: 8, day: 15, since: 0, name: 'Wniebowzięcie Najświętszej Maryi Panny' },
  { month: 11, day: 1, since: 0, name: 'Wszystkich Świętych' },
  { month: 11, day: 11, since: 0, name: 'Narodowe Święto Niepodległości' },
  { month: 12, day: 24, since: 2025, name: 'Wigilia Bożego Narodzenia' },
  { month: 12, day: 25, since: 0, name: 'pierwszy dzień Bożego Narodzenia' },
  { month: 12, day: 26, since: 0, name: 'drugi dzień Bożego Narodzenia' },
] as const;

/** Days off counted from Easter Sunday. */
const MOVABLE = [
  { after: 0, name: 'pierwszy dzień Wielkiej Nocy' },
  { after: 1, name: 'drugi dzień Wielkiej Nocy' },
  { after: 49, name: 'pierwszy dzień Zielonych Świątek' },
  { after: 60, name: 'dzień Bożego Ciała' },
] as const;

/** Computed once for a year; the same answer every time. No fixed day ever meets a movable one. */
const namesByYear = new Map<number, ReadonlyMap<string, string>>();

/** The statutory days off of a year (today's list, applied from 1990 on), in the order of time. */
export function holidaysOf(year: number): Holiday[] {
  return [...holidayNames(year)].map(([on, name]) => ({ on: on as LocalDate, name }));
}

/** The name of the statutory holiday on a day, if it is one. */
export function holidayName(date: LocalDate): string | undefined {
  return holidayNames(yearOf(date)).get(date);
}

/**
 * Whether nothing falls due on the day: Saturday, Sunday, a statutory holiday, or one of the cooperative's own days off.
 *
 * @param extraDaysOff days `YYYY-MM-DD` added to the statutory ones
 */
export function isDayOff(date: LocalDate, extraDaysOff: ReadonlySet<string> = NO_EXTRA_DAYS): boolean {
  return weekdayOf(date) >= SATURDAY || holidayName(date) !== undefined || extraDaysOff.has(date);
}

/**
 * The day by which a payment due on a day is still in time: that day, or the next that is neither a Saturday nor a day off
 * (art. 115 of the Civil Code in today's wording, applied to every year).
 */
export function payableOn(dueOn: LocalDate, extraDaysOff: ReadonlySet<string> = NO_EXTRA_DAYS): LocalDate {
  let day = dueOn;
  while (isDayOff(day, extraDaysOff)) {
    day = addDays(day, 1);
  }
  return day;
}

function holidayNames(year: number): ReadonlyMap<string, string> {
  const known = namesByYear.get(year);
  if (known) {
    return known;
  }
  const easter = easterSunday(year);
  const fixed = FIXED.filter((day) => year >= day.since).map((day) => ({
    on: localDateOf(year, day.month, day.day),
    name: day.name,
  }));
  const movable = MOVABLE.map((day) => ({ on: addDays(easter, day.after), name: day.name }));
  const inOrder = [...fixed, ...movable].sort((a, b) => compareDates(a.on, b.on));
  const names = new Map(inOrder.map(({ on, name }) => [on as string, name]));
  namesByYear.set(year, names);
  return names;
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm printed in Nature, 1876). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const counted = epact + weekday - 7 * shift + 114;
  return localDateOf(year, Math.floor(counted / 31), (counted % 31) + 1);
}
