import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import {
  addDays,
  addMonths,
  compareDates,
  dayOfMonth,
  daysBetween,
  daysInSpan,
  earlierOf,
  endOfMonth,
  epochDay,
  firstOfMonth,
  formatPolishDate,
  fromEpochDay,
  isLocalDate,
  laterOf,
  localDate,
  localDateOf,
  monthOf,
  parseLocalDate,
  weekdayOf,
  yearOf,
} from './local-date.js';

const FIRST = epochDay(localDate('1900-01-01'));
const LAST = epochDay(localDate('2200-12-31'));
const days = fc.integer({ min: FIRST, max: LAST }).map(fromEpochDay);
const MILLISECONDS_A_DAY = 86_400_000;

describe('parseLocalDate', () => {
  it.each([
    ['2026-11-05', '2026-11-05'],
    ['05.11.2026', '2026-11-05'],
    ['5.1.2026', '2026-01-05'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('reads „%s” as %s', (text, day) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['', 'EMPTY'],
    ['2026-1-5', 'NOT_A_DATE'],
    ['20260105', 'NOT_A_DATE'],
    ['01/05/2026', 'NOT_A_DATE'],
    ['2026-01-05T00:00', 'NOT_A_DATE'],
    ['2026-02-29', 'NO_SUCH_DAY'],
    ['2100-02-29', 'NO_SUCH_DAY'],
    ['31.04.2026', 'NO_SUCH_DAY'],
    ['2026-13-01', 'NO_SUCH_DAY'],
    ['2026-00-10', 'NO_SUCH_DAY'],
    ['2026-01-00', 'NO_SUCH_DAY'],
    ['1899-12-31', 'OUT_OF_RANGE'],
    ['2201-01-01', 'OUT_OF_RANGE'],
  ])('refuses „%s” as %s', (text, reason) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, reason });
  });

  it('reads back both ways of writing a day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseLocalDate(day)).toEqual({ ok: true, value: day });
        expect(parseLocalDate(formatPolishDate(day))).toEqual({ ok: true, value: day });
      }),
    );
  });
});

describe('localDate', () => {
  it('takes ISO days only', () => {
    expect(localDate('2026-11-05')).toBe('2026-11-05');
    expect(() => localDate('05.11.2026')).toThrow(RangeError);
    expect(() => localDate('2026-11-31')).toThrow(RangeError);
    expect(() => localDateOf(2026, 2, 30)).toThrow(RangeError);
  });
});

describe('isLocalDate', () => {
  it('knows a day from any other text', () => {
    expect(isLocalDate('2026-11-05')).toBe(true);
    expect(isLocalDate('05.11.2026')).toBe(false);
    expect(isLocalDate('2026-02-30')).toBe(false);
  });
});

describe('days in order', () => {
  it('agrees with the calendar of the machine on every day from 1900 to 2200', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      if (fromEpochDay(day) !== new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)) {
        throw new Error(`day ${String(day)} is ${fromEpochDay(day)}`);
      }
    }
    expect(fromEpochDay(0)).toBe('1970-01-01');
  });

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(compareDates(to, from));
        expect(compareDates(earlierOf(from, to), laterOf(from, to))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('counts both ends of a span', () => {
    expect(daysInSpan(localDate('2026-02-01'), localDate('2026-02-28'))).toBe(28);
    expect(daysInSpan(localDate('2026-02-01'), localDate('2026-02-01'))).toBe(1);
    expect(daysInSpan(localDate('2026-02-02'), localDate('2026-02-01'))).toBe(0);
  });

  it('does not leave the calendar silently', () => {
    expect(() => addDays(localDate('2200-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(localDate('1900-01-31'), -1)).toThrow(RangeError);
  });

  it('parts a day into year, month and day', () => {
    expect([yearOf, monthOf, dayOfMonth].map((part) => part(localDate('2026-11-05')))).toEqual([2026, 11, 5]);
  });
});

describe('weekdayOf', () => {
  const { cases } = readVectors('calendar_cases') as { cases: { due: string; weekday_iso: number }[] };

  it.each(cases)('of $due is $weekday_iso', ({ due, weekday_iso }) => {
    expect(weekdayOf(localDate(due))).toBe(weekday_iso);
  });
});

describe('months', () => {
  it('knows first and last days', () => {
    expect(firstOfMonth(localDate('2024-02-15'))).toBe('2024-02-01');
    expect(endOfMonth(localDate('2024-02-15'))).toBe('2024-02-29');
    expect(endOfMonth(localDate('2026-12-01'))).toBe('2026-12-31');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('%s and %s months is %s', (date, months, expected) => {
    expect(addMonths(localDate(date), months)).toBe(expected);
  });
});
