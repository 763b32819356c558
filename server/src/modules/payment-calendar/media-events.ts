import type { Medium } from '../../domain/metering/verification.js';
import { verificationState } from '../../domain/metering/verification.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { printDay } from '../../platform/pdf/polish-format.js';
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

const NAMES: Readonly<Record<Medium, string>> = {
  COLD_WATER: 'zimna woda',
  HOT_WATER: 'ciepła woda',
  HEATING: 'ogrzewanie',
  HEAT_ALLOCATOR: 'podzielnik kosztów ogrzewania',
  ELECTRICITY: 'prąd',
  GAS: 'gaz',
};

/** Windows for readings, where there is a meter that nobody reads from afar. */
export function windowEvents(
  windows: readonly WindowDays[],
  meters: readonly MeterInPlace[],
  place: EventPlace,
): readonly CalendarEvent[] {
  const own = meters.filter((meter) => !meter.isRemote);
  return windows
    .filter(({ medium }) => own.some((meter) => medium === null || meter.medium === medium))
    .map(({ medium, opensOn, closesOn }) => {
      const url = pageUrl('/media/odczyty', place);
      const what = medium === null ? 'liczników' : `liczników (${NAMES[medium]})`;
      return {
        uid: uidOf(`win-${place.accountNumber}-${medium ?? 'ALL'}-${opensOn}`, place.publicUrl),
        day: opensOn,
        lastDay: closesOn,
        summary: `Podaj odczyty ${what} do ${printDay(closesOn)}`,
        description: `Konto ${place.accountNumber}\nOdczyty podasz od ${printDay(opensOn)} do ${printDay(closesOn)}: ${url}`,
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
  return meters.flatMap(({ rowId, serial, medium, verifiedUntil }) => {
    if (verifiedUntil === null || verificationState(medium, verifiedUntil, today) !== 'EXPIRING') return [];
    const url = pageUrl('/media/liczniki', place);
    return {
      uid: uidOf(`ver-${rowId}`, place.publicUrl),
      day: verifiedUntil,
      summary: `Kończy się legalizacja licznika ${serial}`,
      description: `Konto ${place.accountNumber}\nLicznik: ${NAMES[medium]}, ${serial}\nO wymianę dba spółdzielnia. Szczegóły: ${url}`,
      url,
    };
  });
}
