import { laterOf, type LocalDate } from '../time/local-date.js';
import type { AllocationRule } from './receivable.js';

/**
 * The first day on whose balance an allocation counts: both its ends are booked, and the money is there. An entry and
 * its reversal cover one another as soon as both are booked, whatever day the money counts from.
 *
 * @param ends the days on which the debt and the credit are booked
 */
export function inForceFrom(
  allocation: { readonly rule: AllocationRule; readonly effectiveOn: LocalDate },
  ends: { readonly debtBookedOn: LocalDate; readonly creditBookedOn: LocalDate },
): LocalDate {
  const bothBooked = laterOf(ends.debtBookedOn, ends.creditBookedOn);
  return allocation.rule === 'REVERSAL' ? bothBooked : laterOf(bothBooked, allocation.effectiveOn);
}
