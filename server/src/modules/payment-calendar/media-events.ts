import type { Medium } from '../../domain/metering/verification.js';
import { verificationState } from '../../domain/metering/verification.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { pageUrl, uidOf, type CalendarEvent, type EventPlace } from './calendar-event.js';

/** Days in which residents give readings. */
export interface WindowDays {
  /** Null: every medium. */
  readonly medium: Medium | null;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** A meter in place. */
export interface MeterInPlace {
  readonly rowId: string;
  readonly serial: string;
  readonly medium: Medium;
  readonly verifiedUntil: LocalDate | null;
  readonly isRemote: boolean;
}

/** At nine in the morning of the first day. */
const WINDOW_ALARM_HOURS = 9;

/** Windows for readings, where there is a meter that nobody reads from afar. */
export function windowEvents(
  windows: readonly WindowDays[],
  meters: readonly MeterInPlace[],
  place: EventPlace,
): readonly CalendarEvent[] {
  const { words, accountNumber } = place;
  const own = meters.filter((meter) => !meter.isRemote);
  return windows
    .filter(({ medium }) => own.some((meter) => medium === null || meter.medium === medium))
    .map(({ medium, opensOn, closesOn }) => {
      const url = pageUrl('/media/odczyty', place);
      return {
        uid: uidOf(`win-${accountNumber}-${medium ?? 'ALL'}-${opensOn}`, place.publicUrl),
        day: opensOn,
        lastDay: closesOn,
        summary: words.reading.summary(medium, closesOn),
        description: `${words.account(accountNumber)}\n${words.reading.details(opensOn, closesOn, url)}`,
        url,
        alarmHours: WINDOW_ALARM_HOURS,
      };
    });
}

/** Verifications that end within six months. */
export function verificationEvents(
  meters: readonly MeterInPlace[],
  today: LocalDate,
  place: EventPlace,
): readonly CalendarEvent[] {
  const { words, accountNumber } = place;
  return meters.flatMap(({ rowId, serial, medium, verifiedUntil }) => {
    if (verifiedUntil === null || verificationState(medium, verifiedUntil, today) !== 'EXPIRING') return [];
    const url = pageUrl('/media/liczniki', place);
    return {
      uid: uidOf(`ver-${rowId}`, place.publicUrl),
      day: verifiedUntil,
      summary: words.verification.summary(serial),
      description: `${words.account(accountNumber)}\n${words.verification.details(medium, serial, url)}`,
      url,
    };
  });
}
