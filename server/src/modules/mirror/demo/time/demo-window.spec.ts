import { billingPeriod } from '../../../../domain/time/billing-period.js';
import { localDate } from '../../../../domain/time/local-date.js';
import { demoWindow, nextExport, type DemoOptions } from './demo-window.js';

const OPTIONS: DemoOptions = { units: 240, years: 4, seed: 1, until: billingPeriod('2026-10') };

describe('demoWindow', () => {
  it('ends with the bank of the last day and the charges of the day after', () => {
    expect(demoWindow(OPTIONS)).toMatchObject({
      bankThrough: '2026-10-31',
      exportOn: '2026-11-01',
      lastMonth: '2026-11',
    });
  });

  it.each([
    { until: '2026-10', years: 4, firstMonth: '2022-07' },
    { until: '2026-11', years: 4, firstMonth: '2022-07' },
    { until: '2026-12', years: 3, firstMonth: '2024-01' },
    { until: '2027-01', years: 1, firstMonth: '2026-01' },
  ])('begins at least $years years before $until ends, with a half-year', ({ until, years, firstMonth }) => {
    expect(demoWindow({ ...OPTIONS, years, until: billingPeriod(until) }).firstMonth).toBe(firstMonth);
  });

  it('amends the month that an export a month before ended with', () => {
    const later = { ...OPTIONS, until: billingPeriod('2026-11'), withCorrections: true };
    expect(demoWindow(later).amendedMonth).toBe('2026-10');
    expect(demoWindow(OPTIONS).amendedMonth).toBeUndefined();
  });
});

describe('nextExport', () => {
  it('goes a month further from the same beginning', () => {
    const { firstMonth, bankThrough, amendedMonth } = demoWindow(
      nextExport(OPTIONS, localDate('2026-12-15')),
    );
    expect({ firstMonth, bankThrough, amendedMonth }).toEqual({
      firstMonth: '2022-07',
      bankThrough: '2026-11-30',
      amendedMonth: '2026-10',
    });
  });

  it('tells nothing of days that have not come', () => {
    expect(demoWindow(nextExport(OPTIONS, localDate('2026-11-22')))).toMatchObject({
      exportOn: '2026-11-22',
      bankThrough: '2026-11-21',
      amendedMonth: '2026-10',
    });
  });

  it('keeps the beginning even where a half-year turns', () => {
    const may = { ...OPTIONS, until: billingPeriod('2026-05') };
    expect(demoWindow(nextExport(may, localDate('2027-01-01'))).firstMonth).toBe(demoWindow(may).firstMonth);
  });
});
