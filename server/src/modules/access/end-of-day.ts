import { civilDayOf } from '../../platform/clock/clock.js';

const HOUR_MS = 3_600_000;

/** Hours that the cooperative's zone is ahead of UTC, in summer and in winter. */
const OFFSETS = [2, 1] as const;

/**
 * The last millisecond of the civil day that an instant falls on: what is printed as „ważne do”
 * is good for the whole of that day.
 */
export function endOfDay(instant: Date): Date {
  const day = civilDayOf(instant);
  const midnightUtc = Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS;
  const midnights = OFFSETS.map((offset) => new Date(midnightUtc - offset * HOUR_MS));
  const midnight = midnights.find((candidate) => civilDayOf(candidate) !== day);
  if (!midnight) throw new Error(`endOfDay: ${day} has no midnight`);
  return new Date(midnight.getTime() - 1);
}
