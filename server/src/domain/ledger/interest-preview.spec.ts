import { localDate } from '../time/local-date.js';
import { lateInterest, type InterestRate } from './interest.js';
import { isPreviewDay, lastPreviewDay, ratePeriods } from './interest-preview.js';

const rates: readonly InterestRate[] = [
  { from: localDate('2026-03-05'), basisPoints: 925 },
  { from: localDate('2025-12-04'), basisPoints: 950 },
  { from: localDate('2027-01-07'), basisPoints: 900 },
];

describe('isPreviewDay', () => {
  it.each([
    ['yesterday', '2026-11-17', false],
    ['today', '2026-11-18', true],
    ['the last day of the year to come', '2027-11-18', true],
    ['the day after it', '2027-11-19', false],
  ])('of %s', (_, day, expected) => {
    expect(isPreviewDay(localDate(day), localDate('2026-11-18'))).toBe(expected);
  });

  it('ends a leap day’s year with February', () => {
    expect(lastPreviewDay(localDate('2028-02-29'))).toBe('2029-02-28');
  });
});

describe('ratePeriods', () => {
  const periods = (from: string, to: string) =>
    ratePeriods(rates, localDate(from), localDate(to)).map((one) => [one.from, one.to, one.basisPoints]);

  it('changes the rate on the day a new one begins, also one announced for a day to come', () => {
    expect(periods('2026-01-10', '2027-02-01')).toEqual([
      ['2026-01-10', '2026-03-04', 950],
      ['2026-03-05', '2027-01-06', 925],
      ['2027-01-07', '2027-02-01', 900],
    ]);
  });

  it('goes on with the last known rate', () => {
    expect(periods('2027-06-01', '2029-06-01')).toEqual([['2027-06-01', '2029-06-01', 900]]);
  });

  it('counts the first and the last day', () => {
    expect(periods('2026-03-05', '2026-03-05')).toEqual([['2026-03-05', '2026-03-05', 925]]);
    expect(periods('2026-03-04', '2026-03-05').map(([, , rate]) => rate)).toEqual([950, 925]);
  });

  it('are those by which interest is counted', () => {
    const { segments } = lateInterest(
      { principal: 100_000n, payableOn: localDate('2026-01-09') },
      rates,
      localDate('2027-02-01'),
    );
    expect(segments.map(({ from, to, basisPoints }) => [from, to, basisPoints])).toEqual(
      periods('2026-01-10', '2027-02-01'),
    );
  });

  it('refuses a span that begins before the first rate', () => {
    expect(() => periods('2025-12-03', '2026-01-01')).toThrow(RangeError);
  });
});
