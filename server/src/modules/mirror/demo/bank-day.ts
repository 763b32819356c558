import { isDayOff, payableOn } from '../../../domain/time/business-day.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';

/** The first day from `day` on that a bank books on. */
export function bankDay(day: LocalDate): LocalDate {
  return payableOn(day);
}

/** The last day before `day` that a bank books on. */
export function bankDayBefore(day: LocalDate): LocalDate {
  let before = addDays(day, -1);
  while (isDayOff(before)) {
    before = addDays(before, -1);
  }
  return before;
}
