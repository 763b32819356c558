import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { easterSunday, holidayName, holidaysOf, isDayOff, payableOn } from './business-day.js';
import { addDays, daysBetween, epochDay, fromEpochDay, localDate, weekdayOf } from './local-date.js';

const vectors = readVectors('calendar_cases') as {
  cases: { due: string; is_off: boolean; effective_due: string }[];
  holidays_2026: string[];
};

describe('payableOn', () => {
  it.each(vectors.cases)('moves $due to $effective_due', ({ due, is_off, effective_due }) => {
    expect(isDayOff(localDate(due))).toBe(is_off);
    expect(payableOn(localDate(due))).toBe(effective_due);
  });

  it('moves over the cooperative’s own days off', () => {
    expect(payableOn(localDate('2026-11-20'), new Set(['2026-11-20']))).toBe('2026-11-23');
    expect(payableOn(localDate('2026-11-20'), new Set(['2026-11-23']))).toBe('2026-11-20');
  });

  it('gives a working day, never earlier, with only days off between, and keeps order', () => {
    const days = fc
      .integer({ min: epochDay(localDate('1990-01-01')), max: epochDay(localDate('2199-12-01')) })
      .map(fromEpochDay);
    fc.assert(
      fc.property(days, (due) => {
        const payable = payableOn(due);
        expect(isDayOff(payable)).toBe(false);
        expect(weekdayOf(payable)).toBeLessThan(6);
        const between = Array.from({ length: daysBetween(due, payable) }, (_, index) => addDays(due, index));
        expect(between.every((day) => isDayOff(day))).toBe(true);
        expect(payableOn(addDays(due, 1)) >= payable).toBe(true);
      }),
    );
  });
});

describe('holidaysOf', () => {
  it('lists the days off of 2026', () => {
    expect(holidaysOf(2026).map((holiday) => holiday.on)).toEqual(vectors.holidays_2026);
  });

  it('follows the law as it changed', () => {
    expect(holidayName(localDate('2010-01-06'))).toBeUndefined();
    expect(holidayName(localDate('2011-01-06'))).toBe('Święto Trzech Króli');
    expect(holidayName(localDate('2024-12-24'))).toBeUndefined();
    expect(holidayName(localDate('2025-12-24'))).toBe('Wigilia Bożego Narodzenia');
  });
});

describe('easterSunday', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %s is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const day = easterSunday(year);
      expect(weekdayOf(day)).toBe(7);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });
});
