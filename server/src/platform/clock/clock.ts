/** The cooperative's zone: every civil day in the portal is a day there. Named here and nowhere else on the server. */
export const COOPERATIVE_ZONE = 'Europe/Warsaw';

const civilDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: COOPERATIVE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE_MS = 60_000;

/** The day of the minute asked for last: days begin with a minute, and asking the calendar costs more than all around it. */
let lastMinute = { minute: Number.NaN, day: '' };

/** The civil day (`YYYY-MM-DD`) that an instant falls on in the cooperative's zone. */
export function civilDayOf(instant: Date): string {
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  if (minute !== lastMinute.minute) lastMinute = { minute, day: civilDay.format(instant) };
  return lastMinute.day;
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
