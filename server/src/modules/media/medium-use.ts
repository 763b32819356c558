import { formatMeterValue, type Thousandths } from '../../domain/metering/meter-value.js';
import { coversMonth, monthlyUse, type MeterMonth } from '../../domain/metering/monthly-use.js';
import type { WholeMonth } from '../../domain/metering/use-hints.js';
import { addDecimals, decimal, formatShortDecimal } from '../../domain/money/decimal.js';
import { divideHalfUp } from '../../domain/money/rounding.js';
import { costOfUse } from '../../domain/settlement/settle-media.js';
import { addPeriods, firstDayOf, type BillingPeriod } from '../../domain/time/billing-period.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { MediumMonth, MeterSegment, SegmentStart } from './medium-use.type.js';
import type { Medium } from './medium.js';
import type { PriceRow, StateRow } from './use.repository.js';

/** What one meter counted in a month, with the meter. */
type MeterOfMonth = MeterMonth & { readonly meter: StateRow };

/** What all meters of a medium counted, by month. */
export type UseByMonth = ReadonlyMap<BillingPeriod, readonly MeterOfMonth[]>;

/** Per mille of a percentage with one decimal. */
const TENTHS_OF_PERCENT = 1_000n;

/**
 * What the meters counted in each month, month by month.
 *
 * @param rows accepted states, by meter and then in order of time
 */
export function useByMonth(rows: readonly StateRow[], until: LocalDate): UseByMonth {
  const byMeter = Map.groupBy(rows, (row) => row.meterRowId);
  const months = [...byMeter.values()].flatMap((states) => {
    const [meter] = states;
    return meter ? monthlyUse({ digits: meter.digits, states }, until).map((one) => ({ ...one, meter })) : [];
  });
  return Map.groupBy(months, (one) => one.month);
}

/** Whose use of what is told. */
export type UseOf = Pick<MediumMonth, 'accountRowId' | 'medium' | 'unitOfMeasure'>;

/** The rows of a medium for the months asked for, each compared with the same month a year before. */
export function mediumMonths(
  of: UseOf,
  use: UseByMonth,
  months: readonly BillingPeriod[],
  prices: readonly PriceRow[],
): readonly MediumMonth[] {
  return months.map((month) => {
    const segments = use.get(month) ?? [];
    const quantity = sumOf(segments);
    const yearBefore = sumOf(use.get(addPeriods(month, -12)) ?? []);
    const price = priceOn(of.medium, prices, firstDayOf(month));
    return {
      ...of,
      month,
      quantity: textOf(quantity),
      isEstimated: segments.some((one) => one.isEstimated),
      isApportioned: segments.some((one) => one.isApportioned),
      isWhole: isWhole(segments),
      yearBefore: textOf(yearBefore),
      change: quantity === null || yearBefore === null ? null : formatMeterValue(quantity - yearBefore),
      changePercent: percentOf(quantity, yearBefore),
      price,
      cost: quantity === null || price === null ? null : costOfUse(quantity, price),
      segments: segments.map(toSegment),
    };
  });
}

/** Months that were read from end to end, oldest first: what use can be judged by. */
export function wholeMonths(use: UseByMonth, months: readonly BillingPeriod[]): readonly WholeMonth[] {
  return months.flatMap((month) => {
    const segments = use.get(month) ?? [];
    const quantity = sumOf(segments);
    const isCertain = isWhole(segments) && !segments.some((one) => one.isApportioned || one.isEstimated);
    return quantity !== null && isCertain ? [{ month, use: quantity }] : [];
  });
}

/** Every place was read from the month's start to its end; where a meter was changed, by both meters together. */
function isWhole(segments: readonly MeterOfMonth[]): boolean {
  const [first, ...more] = segments;
  if (!first) return false;
  const from = more.reduce((day, one) => (one.from.on < day ? one.from.on : day), first.from.on);
  const to = more.reduce((day, one) => (one.to.on > day ? one.to.on : day), first.to.on);
  return coversMonth({ month: first.month, from: { ...first.from, on: from }, to: { ...first.to, on: to } });
}

function toSegment({ meter, from, to, use, isEstimated, isApportioned, ...one }: MeterOfMonth): MeterSegment {
  return {
    meterRowId: meter.meterRowId,
    start: startOf(meter, from.on, one.start),
    from: from.on,
    fromValue: textOf(from.value),
    to: to.on,
    toValue: textOf(to.value),
    quantity: formatMeterValue(use),
    isEstimated,
    isApportioned,
  };
}

function startOf(meter: StateRow, from: LocalDate, start: MeterMonth['start']): `${SegmentStart}` {
  if (start !== 'FIRST_STATE') return start;
  if (from !== meter.installedOn) return 'FIRST_KNOWN';
  return meter.isReplacement ? 'REPLACED' : 'FITTED';
}

/** Złoty per m³ on a day: every component that the medium is charged by. */
function priceOn(medium: `${Medium}`, prices: readonly PriceRow[], day: LocalDate): string | null {
  if (medium !== 'COLD_WATER' && medium !== 'HOT_WATER') return null;
  return priceOnDay(
    prices.filter((price) => medium === 'HOT_WATER' || !price.isForHot),
    day,
  );
}

/** The sum of what all components cost on a day; `null` when one has no price that day, or there is none. */
export function priceOnDay(prices: readonly PriceRow[], day: LocalDate): string | null {
  const byComponent = [...Map.groupBy(prices, (price) => price.component).values()];
  const onDay = byComponent.map((ofOne) =>
    ofOne.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day)),
  );
  if (onDay.length === 0 || onDay.includes(undefined)) return null;
  const sum = onDay.reduce((total, price) => addDecimals(total, decimal(price?.amount ?? '0')), decimal('0'));
  return formatShortDecimal(sum);
}

function percentOf(quantity: Thousandths | null, yearBefore: Thousandths | null): number | null {
  if (quantity === null || yearBefore === null || yearBefore === 0n) return null;
  return Number(divideHalfUp((quantity - yearBefore) * TENTHS_OF_PERCENT, yearBefore)) / 10;
}

function sumOf(segments: readonly MeterOfMonth[]): Thousandths | null {
  return segments.length === 0 ? null : segments.reduce((sum, one) => sum + one.use, 0n);
}

function textOf(value: Thousandths | null): string | null {
  return value === null ? null : formatMeterValue(value);
}
