import { formatMeterValue, type Thousandths } from '../../domain/metering/meter-value.js';
import type { BillingPeriod } from '../../domain/time/billing-period.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { useByMonth, type UseByMonth } from './medium-use.js';
import type { MonthlyConsumption } from './monthly-consumption.type.js';
import type { StateRow } from './use.repository.js';

/**
 * Water used in each month, cold and hot side by side. A month is null for a medium when no days between two readings
 * fall into it; a state that fell back is left out.
 *
 * @param rows   accepted states, in order of time within a meter
 * @param months the months asked for, oldest first
 * @param until  the last day of the last of them
 */
export function monthlyConsumption(
  rows: readonly StateRow[],
  months: readonly BillingPeriod[],
  until: LocalDate,
): readonly MonthlyConsumption[] {
  const useOf = (medium: StateRow['medium']): UseByMonth =>
    useByMonth(
      rows.filter((row) => row.medium === medium),
      until,
    );
  const [cold, hot] = [useOf('COLD_WATER'), useOf('HOT_WATER')];
  return months.map((month) => ({
    month,
    coldWater: textOf(sumOf(cold, month)),
    hotWater: textOf(sumOf(hot, month)),
    isEstimated: [cold, hot].some((use) => use.get(month)?.some((one) => one.isEstimated)),
  }));
}

function sumOf(use: UseByMonth, month: BillingPeriod): Thousandths | null {
  return use.get(month)?.reduce((sum, one) => sum + one.use, 0n) ?? null;
}

function textOf(value: Thousandths | null): string | null {
  return value === null ? null : formatMeterValue(value);
}
