import { useTotals } from './use-totals.js';
import type { MediumMonth } from './medium-use.type.js';

const month = (medium: MediumMonth['medium'], quantity: string, yearBefore: string | null) =>
  ({
    medium,
    unitOfMeasure: medium === 'HEATING' ? 'GJ' : 'm³',
    quantity,
    yearBefore,
    change: yearBefore === null ? null : '0.250',
  }) as MediumMonth;

describe('useTotals', () => {
  it('adds the months of each medium by itself, to the thousandth', () => {
    expect(
      useTotals([
        month('HEATING', '1.100', '0.850'),
        month('COLD_WATER', '3.118', '2.868'),
        month('COLD_WATER', '0.007', '9.757'),
      ]),
    ).toEqual([
      {
        medium: 'COLD_WATER',
        unitOfMeasure: 'm³',
        months: 2,
        quantity: '3.125',
        yearBefore: '12.625',
        change: '0.500',
      },
      {
        medium: 'HEATING',
        unitOfMeasure: 'GJ',
        months: 1,
        quantity: '1.100',
        yearBefore: '0.850',
        change: '0.250',
      },
    ]);
  });

  it('compares with nothing when one month of the year before is not known', () => {
    const [total] = useTotals([month('GAS', '1.000', '0.750'), month('GAS', '2.000', null)]);
    expect(total).toMatchObject({ quantity: '3.000', yearBefore: null, change: null });
  });

  it('is nothing for nothing', () => {
    expect(useTotals([])).toEqual([]);
  });
});
