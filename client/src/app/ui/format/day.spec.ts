import { calendarDay, dayOfInstant, daysBetween, formatDay, formatInstant, formatMonth } from './day';

describe('formatDay', () => {
  it.each([
    { day: '2026-11-25', style: 'long', text: '25 listopada 2026' },
    { day: '2026-11-05', style: 'short', text: '05.11.2026' },
    { day: '2026-11-25', style: 'month', text: 'lis' },
    { day: '2026-11-05', style: 'day', text: '5' },
    { day: '2024-02-29', style: 'long', text: '29 lutego 2024' },
    { day: '2026-03-29', style: 'long', text: '29 marca 2026' },
  ] as const)('writes $day ($style) as $text', ({ day, style, text }) => {
    expect(formatDay(day, style)).toBe(text);
  });

  it('follows the language', () => {
    expect(formatDay('2026-11-25', 'long', 'en')).toBe('25 November 2026');
  });
});

describe('formatMonth', () => {
  it('names the month in the nominative', () => {
    expect(formatMonth('2026-11')).toBe('listopad 2026');
    expect(formatMonth('2026-05', 'short')).toBe('maj');
    expect(formatMonth('2026-05', 'figures', 'en')).toBe('05/2026');
  });
});

describe('instants', () => {
  it.each([
    { instant: '2026-11-22T09:15:00Z', text: '22.11.2026, 10:15', day: '2026-11-22' },
    { instant: '2026-07-31T22:30:00Z', text: '01.08.2026, 00:30', day: '2026-08-01' },
  ])('reads $instant by the clock of the office', ({ instant, text, day }) => {
    expect(formatInstant(instant)).toBe(text);
    expect(dayOfInstant(instant)).toBe(day);
  });
});

describe('daysBetween', () => {
  it.each([
    { from: '2026-11-22', to: '2026-11-25', days: 3 },
    { from: '2026-11-22', to: '2026-11-16', days: -6 },
    { from: '2026-03-28', to: '2026-03-30', days: 2 },
    { from: '2026-10-24', to: '2026-10-26', days: 2 },
    { from: '2026-12-31', to: '2027-01-01', days: 1 },
  ])('counts $days days from $from to $to, also over a change of clocks', ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('calendarDay', () => {
  it.each([
    { text: '2026-11-22', day: '2026-11-22' },
    { text: '2028-02-29', day: '2028-02-29' },
    { text: '2026-02-29', day: undefined },
    { text: '2026-13-01', day: undefined },
    { text: '22.11.2026', day: undefined },
    { text: undefined, day: undefined },
  ])('takes $text for $day', ({ text, day }) => {
    expect(calendarDay(text)).toBe(day);
  });
});
