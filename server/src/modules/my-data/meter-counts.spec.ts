import { localDate } from '../../domain/time/local-date.js';
import { countedAccountOf, meterCounts } from './meter-counts.js';
import type { CountedMeterRow } from './parameters.repository.js';

const day = localDate;
const meter = (
  medium: CountedMeterRow['medium'],
  installedOn: string,
  removedOn: string | null = null,
): CountedMeterRow => ({
  accountRowId: '7',
  medium,
  installedOn: day(installedOn),
  removedOn: removedOn === null ? null : day(removedOn),
});
const shown = (meters: CountedMeterRow[], from: string, to: string | null) =>
  meterCounts('7', meters, { from: day(from), to: to === null ? null : day(to) }).map(
    ({ code, value, validFrom, validTo }) => [code, value, validFrom, validTo],
  );

describe('meterCounts', () => {
  it('counts an exchange on one day once', () => {
    const meters = [
      meter('COLD_WATER', '2020-01-01', '2024-05-10'),
      meter('COLD_WATER', '2024-05-10'),
      meter('COLD_WATER', '2020-01-01'),
    ];
    expect(shown(meters, '2021-03-01', null)).toEqual([['METERS_COLD', '2', '2021-03-01', null]]);
  });

  it('tells the days between two counts apart, newest first', () => {
    const meters = [meter('HOT_WATER', '2020-01-01', '2024-05-10'), meter('HOT_WATER', '2024-06-01')];
    expect(shown(meters, '2021-03-01', '2025-12-31')).toEqual([
      ['METERS_HOT', '1', '2024-06-01', '2025-12-31'],
      ['METERS_HOT', '0', '2024-05-10', '2024-05-31'],
      ['METERS_HOT', '1', '2021-03-01', '2024-05-09'],
    ]);
  });

  it('shows nothing of what was before or after the title', () => {
    const meters = [meter('COLD_WATER', '2019-01-01', '2020-01-01'), meter('COLD_WATER', '2025-01-01')];
    expect(shown(meters, '2021-01-01', '2024-12-31')).toEqual([]);
  });

  it('gives ids above every row that lead back to the account', () => {
    const [count] = meterCounts('123', [meter('HEATING', '2020-01-01')], {
      from: day('2021-01-01'),
      to: null,
    });
    expect(BigInt(count?.rowId ?? 0)).toBeLessThan(2n ** 63n);
    expect(countedAccountOf(count?.rowId ?? '0')).toBe('123');
    expect(countedAccountOf('123')).toBeUndefined();
  });
});
