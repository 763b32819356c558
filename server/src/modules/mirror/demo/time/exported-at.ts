import type { LocalDate } from '../../../../domain/time/local-date.js';
import { COOPERATIVE_ZONE } from '../../../../platform/clock/clock.js';

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone: COOPERATIVE_ZONE, timeZoneName: 'longOffset' });

/** Five past midnight of a day in the cooperative's zone, with its offset: `2026-11-01T00:05:00+01:00`. */
export function exportedAt(day: LocalDate): string {
  // The clock is put forward or back at 01:00 UTC, so the offset of the evening before still holds here.
  const evening = new Date(new Date(`${day}T00:00:00Z`).getTime() - 3_600_000);
  const zone =
    offsets.formatToParts(evening).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT+01:00';
  return `${day}T00:05:00${zone.replace('GMT', '')}`;
}
