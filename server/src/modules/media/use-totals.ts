import { formatMeterValue, thousandthsOf } from '../../domain/metering/meter-value.js';
import { MEDIA } from '../../domain/metering/verification.js';
import type { MediumMonth } from './medium-use.type.js';
import type { UseTotal } from './use-list.type.js';

/** What the months come to, medium by medium: different units are never added. */
export function useTotals(months: readonly MediumMonth[]): readonly UseTotal[] {
  return MEDIA.flatMap((medium) => {
    const own = months.filter((month) => month.medium === medium);
    const [first] = own;
    if (!first) return [];
    const { unitOfMeasure } = first;
    const quantity = sumOf(own, ({ quantity }) => quantity);
    const yearBefore = sumOf(own, (month) => month.yearBefore);
    const change = sumOf(own, (month) => month.change);
    return [{ medium, unitOfMeasure, months: own.length, quantity, yearBefore, change }];
  });
}

/** The sum; null when a part of it is not known, for it would be compared with sums of all months. */
function sumOf(
  months: readonly MediumMonth[],
  valueOf: (month: MediumMonth) => string | null,
): string | null {
  const values = months.map(valueOf).filter((value) => value !== null);
  if (values.length < months.length) return null;
  return formatMeterValue(values.reduce((sum, value) => sum + thousandthsOf(value), 0n));
}
