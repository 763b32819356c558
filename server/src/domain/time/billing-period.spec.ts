import {
  addPeriods,
  billingPeriod,
  daysIn,
  daysWithin,
  firstDayOf,
  lastDayOf,
  listPeriods,
  parseBillingPeriod,
  periodOf,
  periodsBetween,
} from './billing-period.js';
import { localDate } from './local-date.js';

describe('parseBillingPeriod', () => {
  it.each(['2026-11', '11.2026', '11/2026', ' 2026-11 '])('reads „%s”', (text) => {
    expect(parseBillingPeriod(text)).toEqual({ ok: true, value: '2026-11' });
  });

  it.each([
    ['', 'EMPTY'],
    ['2026-11-01', 'NOT_A_DATE'],
    ['listopad 2026', 'NOT_A_DATE'],
    ['2026-13', 'NO_SUCH_DAY'],
    ['0/2026', 'NO_SUCH_DAY'],
    ['1850-01', 'OUT_OF_RANGE'],
  ])('refuses „%s” as %s', (text, reason) => {
    expect(parseBillingPeriod(text)).toEqual({ ok: false, reason });
  });
});

describe('billingPeriod', () => {
  it('takes the ISO form only', () => {
    expect(billingPeriod('2026-11')).toBe('2026-11');
    expect(() => billingPeriod('11/2026')).toThrow(RangeError);
  });
});

describe('a month', () => {
  it('has its days', () => {
    const february = billingPeriod('2024-02');
    expect([firstDayOf(february), lastDayOf(february), daysIn(february)]).toEqual([
      '2024-02-01',
      '2024-02-29',
      29,
    ]);
    expect(periodOf(localDate('2024-02-29'))).toBe(february);
  });

  it('is counted over the turn of the year', () => {
    expect(addPeriods(billingPeriod('2026-11'), 3)).toBe('2027-02');
    expect(addPeriods(billingPeriod('2026-01'), -1)).toBe('2025-12');
    expect(periodsBetween(billingPeriod('2025-12'), billingPeriod('2026-02'))).toBe(2);
    expect(listPeriods(billingPeriod('2025-12'), billingPeriod('2026-02'))).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(listPeriods(billingPeriod('2026-02'), billingPeriod('2026-01'))).toEqual([]);
  });
});

describe('daysWithin', () => {
  const may = billingPeriod('2026-05');

  it('cuts the month to the span', () => {
    expect(daysWithin(may, localDate('2026-05-16'), null)).toEqual({ from: '2026-05-16', to: '2026-05-31' });
    expect(daysWithin(may, localDate('2020-01-01'), localDate('2026-05-15'))).toEqual({
      from: '2026-05-01',
      to: '2026-05-15',
    });
  });

  it('is undefined where they do not meet', () => {
    expect(daysWithin(may, localDate('2026-06-01'), null)).toBeUndefined();
    expect(daysWithin(may, localDate('2020-01-01'), localDate('2026-04-30'))).toBeUndefined();
  });
});
