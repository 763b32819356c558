import { useBetween } from '../../domain/metering/consumption.js';
import { formatMeterValue } from '../../domain/metering/meter-value.js';
import { divideHalfUp } from '../../domain/money/rounding.js';
import { periodOf, type BillingPeriod } from '../../domain/time/billing-period.js';
import { addDays, daysBetween, earlierOf, endOfMonth, type LocalDate } from '../../domain/time/local-date.js';
import type { WaterReadingRow } from './meters.repository.js';
import type { MonthlyConsumption } from './monthly-consumption.type.js';

interface MonthSums {
  readonly COLD_WATER: bigint | null;
  readonly HOT_WATER: bigint | null;
  readonly isEstimated: boolean;
}

/** A part of the use between two readings that falls into one month. */
interface Share {
  readonly month: BillingPeriod;
  readonly medium: WaterReadingRow['medium'];
  readonly thousandths: bigint;
  readonly isEstimated: boolean;
}

/**
 * Water used in each month: the difference of two neighbouring readings of a meter, spread evenly over the days between
 * them. A month is null for a medium when no such days fall into it; a state that fell back is left out.
 *
 * @param readings accepted ones, in order of time within a meter
 * @param months   the months asked for, oldest first
 * @param until    the last day of the last of them
 */
export function monthlyConsumption(
  readings: readonly WaterReadingRow[],
  months: readonly BillingPeriod[],
  until: LocalDate,
): readonly MonthlyConsumption[] {
  const byMeter = Map.groupBy(readings, (reading) => reading.meterRowId);
  const shares = [...byMeter.values()].flatMap((ofMeter) => sharesOf(ofMeter, until));
  const byMonth = Map.groupBy(shares, (share) => share.month);
  return months.map((month) => toMonth(month, sumShares(byMonth.get(month) ?? [])));
}

function sharesOf(readings: readonly WaterReadingRow[], until: LocalDate): Share[] {
  return readings.slice(1).flatMap((end, index) => {
    const start = readings[index];
    return start ? sharesBetween(start, end, until) : [];
  });
}

/** Rounds the running use at each month's end, so that the shares sum to the difference. */
function sharesBetween(start: WaterReadingRow, end: WaterReadingRow, until: LocalDate): Share[] {
  const used = useBetween({ from: start.valueThousandths, to: end.valueThousandths, digits: end.digits });
  const days = daysBetween(start.takenOn, end.takenOn);
  if (!used.ok || days <= 0) return [];
  const shares: Share[] = [];
  let counted = 0n;
  for (
    let day = addDays(start.takenOn, 1);
    day <= earlierOf(end.takenOn, until);
    day = addDays(endOfMonth(day), 1)
  ) {
    const last = earlierOf(endOfMonth(day), end.takenOn);
    const running = divideHalfUp(used.value.use * BigInt(daysBetween(start.takenOn, last)), BigInt(days));
    const isEstimated = start.isEstimated || end.isEstimated;
    shares.push({ month: periodOf(day), medium: end.medium, thousandths: running - counted, isEstimated });
    counted = running;
  }
  return shares;
}

function sumShares(shares: readonly Share[]): MonthSums {
  const sumOf = (medium: Share['medium']): bigint | null => {
    const ofMedium = shares.filter((share) => share.medium === medium);
    return ofMedium.length === 0 ? null : ofMedium.reduce((sum, share) => sum + share.thousandths, 0n);
  };
  return {
    COLD_WATER: sumOf('COLD_WATER'),
    HOT_WATER: sumOf('HOT_WATER'),
    isEstimated: shares.some((share) => share.isEstimated),
  };
}

function toMonth(month: BillingPeriod, sums: MonthSums): MonthlyConsumption {
  return {
    month,
    coldWater: sums.COLD_WATER === null ? null : formatMeterValue(sums.COLD_WATER),
    hotWater: sums.HOT_WATER === null ? null : formatMeterValue(sums.HOT_WATER),
    isEstimated: sums.isEstimated,
  };
}
