/** The cooperative's zone: every civil day in the portal is a day there. Named here and nowhere else on the server. */
export const COOPERATIVE_ZONE = 'Europe/Warsaw';

const civilDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: COOPERATIVE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil day (`YYYY-MM-DD`) that an instant falls on in the cooperative's zone. */
export function civilDayOf(instant: Date): string {
  return civilDay.format(instant);
}

const civilTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: COOPERATIVE_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The wall-clock time (`HH:MM`) that an instant has in the cooperative's zone. */
export function civilTimeOf(instant: Date): string {
  return civilTime.format(instant);
}

/** The only source of time on the server; inject it instead of reading the machine's clock. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** Today's civil day in the cooperative's zone, `YYYY-MM-DD`. */
  today(): string {
    return civilDayOf(this.now());
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
