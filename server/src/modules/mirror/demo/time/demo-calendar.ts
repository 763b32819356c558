import {
  addPeriods,
  daysIn,
  firstDayOf,
  lastDayOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { isDayOff } from '../../../../domain/time/business-day.js';
import { addDays, localDate, type LocalDate } from '../../../../domain/time/local-date.js';

/*
 * The domain's calendar, looked up instead of computed: a large cooperative asks for the same days many million times.
 */

const FIRST_DAY = localDate('1990-01-01');
const LAST_DAY = localDate('2059-12-31');

const days: LocalDate[] = [];
const indexOf = new Map<LocalDate, number>();
for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
  indexOf.set(day, days.length);
  days.push(day);
}

/** A month with what is asked of it again and again. */
export interface DemoMonth {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** How many days it has. */
  readonly days: number;
  /** 1 is January. */
  readonly number: number;
}

const months = new Map<BillingPeriod, DemoMonth>();
const bankDays = new Map<LocalDate, LocalDate>();

/** The day that is a number of days later (earlier when negative). */
export function plusDays(day: LocalDate, count: number): LocalDate {
  const index = indexOf.get(day);
  return (index === undefined ? undefined : days[index + count]) ?? addDays(day, count);
}

/** What there is to know of a month. */
export function monthFacts(period: BillingPeriod): DemoMonth {
  let month = months.get(period);
  if (!month) {
    const number = Number(period.slice(5));
    month = { first: firstDayOf(period), last: lastDayOf(period), days: daysIn(period), number };
    months.set(period, month);
  }
  return month;
}

/** All months from one to another, both counted. */
export function monthsFrom(first: BillingPeriod, last: BillingPeriod): BillingPeriod[] {
  const list: BillingPeriod[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    list.push(month);
  }
  return list;
}

const nextMonths = new Map<BillingPeriod, BillingPeriod>();

/** The month after. */
export function nextMonth(month: BillingPeriod): BillingPeriod {
  let next = nextMonths.get(month);
  if (next === undefined) {
    next = addPeriods(month, 1);
    nextMonths.set(month, next);
  }
  return next;
}

/** The first day from `day` on that a bank books on. */
export function bankDay(day: LocalDate): LocalDate {
  let booked = bankDays.get(day);
  if (booked === undefined) {
    booked = day;
    while (isDayOff(booked)) {
      booked = plusDays(booked, 1);
    }
    bankDays.set(day, booked);
  }
  return booked;
}

/** The last day before `day` that a bank books on. */
export function bankDayBefore(day: LocalDate): LocalDate {
  let before = plusDays(day, -1);
  while (bankDay(before) !== before) {
    before = plusDays(before, -1);
  }
  return before;
}

/** Whether a month is the given one of the calendar, 1–12. */
export function isCalendarMonth(month: BillingPeriod, number: number): boolean {
  return monthFacts(month).number === number;
}
