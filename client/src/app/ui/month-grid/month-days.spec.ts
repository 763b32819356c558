import { calendarMonth, dayInMonth, dayPlus, monthDays, monthPlus, weekdayOf } from './month-days';

describe('monthDays', () => {
  it.each([
    { month: '2026-11', first: '2026-10-26', last: '2026-12-06', weeks: 6 },
    { month: '2026-10', first: '2026-09-28', last: '2026-11-01', weeks: 5 },
    // Begins on a Monday and has 28 days: four weeks would do, the page would jump.
    { month: '2027-02', first: '2027-02-01', last: '2027-03-07', weeks: 5 },
    { month: '2024-02', first: '2024-01-29', last: '2024-03-03', weeks: 5 },
  ])('of $month go from $first to $last in $weeks weeks', ({ month, first, last, weeks }) => {
    const days = monthDays(month);
    expect([days.at(0), days.at(-1), days.length]).toEqual([first, last, weeks * 7]);
    expect(days.filter((_, index) => index % 7 === 0).map(weekdayOf)).toEqual(
      Array.from({ length: weeks }, () => 1),
    );
    expect(new Set(days).size).toBe(days.length);
  });

  it('hold every day through the changes of summer time', () => {
    expect(monthDays('2026-03')).toContain('2026-03-29');
    expect(dayPlus('2026-03-28', 2)).toBe('2026-03-30');
    expect(dayPlus('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('months', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 12, '2027-11'],
  ])('%s and %i is %s', (month, months, expected) => {
    expect(monthPlus(month, months)).toBe(expected);
  });

  it('keep the day where they have it', () => {
    expect(dayInMonth('2027-01-31', '2027-02')).toBe('2027-02-28');
    expect(dayInMonth('2028-01-31', '2028-02')).toBe('2028-02-29');
    expect(dayInMonth('2026-11-25', '2026-12')).toBe('2026-12-25');
  });

  it('are read from an address only when they are months', () => {
    expect(calendarMonth('2026-11')).toBe('2026-11');
    for (const text of [undefined, '', '2026-13', '2026-1', '2026-11-01', '3026-01'])
      expect(calendarMonth(text)).toBeUndefined();
  });
});
