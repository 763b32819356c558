import { isDayOff } from '../../domain/time/business-day.js';
import { weekdayOf, type LocalDate } from '../../domain/time/local-date.js';
import type { StoredHours } from './cooperative.repository.js';

/** A moment at the office. */
export interface OfficeMoment {
  readonly day: LocalDate;
  /** Wall-clock time `HH:MM`. */
  readonly time: string;
  /** Whether the cooperative itself declared the day free. */
  readonly isOwnDayOff: boolean;
}

/**
 * Until when the office is open at a moment, `HH:MM`; nothing when it is closed. Statutory days off count as closed,
 * except Saturdays that the hours name.
 */
export function openUntil(hours: readonly StoredHours[], moment: OfficeMoment): string | undefined {
  const weekday = weekdayOf(moment.day);
  if (moment.isOwnDayOff || (weekday < 6 && isDayOff(moment.day))) return undefined;
  return hours.find(
    (span) => span.weekdays.includes(weekday) && span.from <= moment.time && moment.time < span.to,
  )?.to;
}
