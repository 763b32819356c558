import { addMonths, localDateOf, yearOf, type LocalDate } from '../time/local-date.js';

/** What a meter measures. */
export const MEDIA = ['COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS'] as const;
/** One of `MEDIA`. */
export type Medium = (typeof MEDIA)[number];

/** Whether a meter's verification (legalizacja) is in force; UNKNOWN where one is needed and no day was recorded. */
export type VerificationState = 'VALID' | 'EXPIRING' | 'EXPIRED' | 'NOT_REQUIRED' | 'UNKNOWN';

const YEARS_VALID = 5;
const NEEDS_VERIFICATION: ReadonlySet<Medium> = new Set(['COLD_WATER', 'HOT_WATER', 'HEATING']);

/** How long before the end people are told, months. */
export const EXPIRING_WITHIN_MONTHS = 6;

/**
 * The last day of a verification: five years counted from 1 January after the year it was done in, so a meter marked 2021 is
 * valid to 2026-12-31 (water meters and heat meters; regulation on legal metrological control, Dz.U. 2019 poz. 759).
 * `undefined` for heat cost allocators, which need none, and for electricity and gas, whose meters are the supplier's.
 */
export function verificationExpiresOn(medium: Medium, verifiedOn: LocalDate): LocalDate | undefined {
  return NEEDS_VERIFICATION.has(medium) ? localDateOf(yearOf(verifiedOn) + YEARS_VALID, 12, 31) : undefined;
}

/** Whether a meter's verification is in force on a day; it is on its last day. */
export function verificationState(
  medium: Medium,
  expiresOn: LocalDate | null,
  today: LocalDate,
): VerificationState {
  if (!NEEDS_VERIFICATION.has(medium)) {
    return 'NOT_REQUIRED';
  }
  if (expiresOn === null) {
    return 'UNKNOWN';
  }
  if (expiresOn < today) {
    return 'EXPIRED';
  }
  return expiresOn < addMonths(today, EXPIRING_WITHIN_MONTHS) ? 'EXPIRING' : 'VALID';
}
