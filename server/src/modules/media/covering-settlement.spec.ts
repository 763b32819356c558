import { localDate } from '../../domain/time/local-date.js';
import { coveringSettlement, type SettledSpan } from './covering-settlement.js';
import type { MediumMonth } from './medium-use.type.js';

const month = (
  medium: MediumMonth['medium'],
  name: string,
  ...days: readonly (readonly [string, string])[]
) => ({
  medium,
  month: name,
  segments: days.map(([from, to]) => ({ from, to })) as unknown as MediumMonth['segments'],
});
const span = (
  medium: SettledSpan['medium'],
  from: string,
  to: string,
  state: SettledSpan['state'] = 'APPROVED',
) => ({
  medium,
  from: localDate(from),
  to: localDate(to),
  state,
});

const FIRST_HALF = span('COLD_WATER', '2026-01-01', '2026-06-30');
const MAY = ['2026-04-30', '2026-05-31'] as const;

describe('coveringSettlement', () => {
  it('is the one whose days hold the month', () => {
    const second = span('COLD_WATER', '2026-07-01', '2026-12-31');
    expect(coveringSettlement(month('COLD_WATER', '2026-05', MAY), [second, FIRST_HALF])).toBe(FIRST_HALF);
    expect(
      coveringSettlement(month('COLD_WATER', '2026-07', ['2026-06-30', '2026-07-31']), [FIRST_HALF]),
    ).toBe(undefined);
  });

  it('holds the first and the last month of a title that began and ended within one', () => {
    const clipped = span('COLD_WATER', '2026-03-15', '2026-05-20');
    const first = month('COLD_WATER', '2026-03', ['2026-03-15', '2026-03-31']);
    const last = month('COLD_WATER', '2026-05', ['2026-04-30', '2026-05-20']);
    expect([first, last].map((one) => coveringSettlement(one, [clipped]))).toEqual([clipped, clipped]);
    const whole = month('COLD_WATER', '2026-03', ['2026-02-28', '2026-03-31']);
    expect(coveringSettlement(whole, [clipped])).toBeUndefined();
  });

  it('looks at all days of a month in which a meter was replaced', () => {
    const replaced = month(
      'COLD_WATER',
      '2026-06',
      ['2026-05-31', '2026-06-10'],
      ['2026-06-10', '2026-06-30'],
    );
    expect(coveringSettlement(replaced, [FIRST_HALF])).toBe(FIRST_HALF);
    expect(coveringSettlement(replaced, [span('COLD_WATER', '2026-01-01', '2026-06-15')])).toBeUndefined();
  });

  it('is never of another medium, but allocators are settled as heating', () => {
    expect(coveringSettlement(month('HOT_WATER', '2026-05', MAY), [FIRST_HALF])).toBeUndefined();
    const heating = span('HEATING', '2025-07-01', '2026-06-30');
    expect(coveringSettlement(month('HEAT_ALLOCATOR', '2026-05', MAY), [heating])).toBe(heating);
  });

  it('is never one that was withdrawn, nor of a month without readings', () => {
    const withdrawn = span('COLD_WATER', '2026-01-01', '2026-06-30', 'WITHDRAWN');
    expect(coveringSettlement(month('COLD_WATER', '2026-05', MAY), [withdrawn, FIRST_HALF])).toBe(FIRST_HALF);
    expect(coveringSettlement(month('COLD_WATER', '2026-05'), [FIRST_HALF])).toBeUndefined();
  });
});
