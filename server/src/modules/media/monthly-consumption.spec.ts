import fc from 'fast-check';
import { billingPeriod, listPeriods } from '../../domain/time/billing-period.js';
import { addDays, localDate } from '../../domain/time/local-date.js';
import type { StateRow } from './use.repository.js';
import { monthlyConsumption } from './monthly-consumption.js';

const MONTHS = listPeriods(billingPeriod('2026-01'), billingPeriod('2026-04'));
const END = localDate('2026-04-30');
const reading = (takenOn: string, thousandths: number, more: Partial<StateRow> = {}): StateRow => ({
  meterRowId: '1',
  medium: 'COLD_WATER',
  takenOn: localDate(takenOn),
  value: BigInt(thousandths),
  unitOfMeasure: 'm³',
  installedOn: localDate('2020-01-01'),
  isReplacement: false,
  isEstimated: false,
  digits: 5,
  ...more,
});
const cold = (readings: readonly StateRow[]) =>
  monthlyConsumption(readings, MONTHS, END).map(({ coldWater }) => coldWater);

describe('monthlyConsumption', () => {
  it('is the difference of readings at the months’ ends', () => {
    const readings = [
      reading('2025-12-31', 1_000),
      reading('2026-01-31', 4_250),
      reading('2026-02-28', 6_250),
    ];
    expect(cold(readings)).toEqual(['3.250', '2.000', null, null]);
  });

  it('spreads a longer span by days', () => {
    expect(cold([reading('2026-01-31', 0), reading('2026-03-31', 5_900)])).toEqual([
      null,
      '2.800',
      '3.100',
      null,
    ]);
  });

  it('adds meters of a medium and keeps the media apart', () => {
    const second = { meterRowId: '2' };
    const hot = { meterRowId: '3', medium: 'HOT_WATER' } as const;
    const readings = [
      ...[reading('2025-12-31', 0), reading('2026-01-31', 1_000)],
      ...[reading('2025-12-31', 0, second), reading('2026-01-31', 500, second)],
      ...[reading('2025-12-31', 0, hot), reading('2026-01-31', 250, { ...hot, isEstimated: true })],
    ];
    expect(monthlyConsumption(readings, MONTHS, END)[0]).toEqual({
      month: '2026-01',
      coldWater: '1.500',
      hotWater: '0.250',
      isEstimated: true,
    });
  });

  it('goes over the end of the dial, and leaves out a state that fell back', () => {
    expect(cold([reading('2025-12-31', 99_999_000), reading('2026-01-31', 1_500)])[0]).toBe('2.500');
    expect(cold([reading('2025-12-31', 50_000), reading('2026-01-31', 1_500)])[0]).toBeNull();
  });

  it('loses nothing of what was used, however it is spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), fc.integer({ min: 0, max: 99_999 }), (days, used) => {
        const start = localDate('2026-01-31');
        const months = monthlyConsumption(
          [reading(start, 0), reading(addDays(start, days), used)],
          MONTHS,
          END,
        );
        const sum = months.reduce(
          (total, { coldWater }) => total + Math.round(Number(coldWater ?? 0) * 1_000),
          0,
        );
        expect(sum).toBe(used);
      }),
    );
  });
});
