import { ascending, median, percentile, ratiosOf, spreadOf } from './statistics.js';

describe('statistics', () => {
  it.each([
    { values: [3], middle: 3 },
    { values: [10, 9, 100], middle: 10 },
    { values: [4, 1, 3, 2], middle: 2.5 },
  ])('finds $middle in the middle of $values', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('tells the range beside the median', () => {
    expect(spreadOf([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
  });

  it('compares round with round, so that a slow round harms neither', () => {
    expect(ratiosOf([300, 30, 330], [100, 10, 100])).toEqual({ median: 3, min: 3, max: 3.3 });
    expect(() => ratiosOf([1], [1, 2])).toThrow(RangeError);
  });

  it.each([
    { share: 0.5, value: 50 },
    { share: 0.99, value: 99 },
    { share: 1, value: 100 },
    { share: 0, value: 1 },
  ])('gives $value for the share $share of 1 … 100', ({ share, value }) => {
    const values = ascending(Array.from({ length: 100 }, (_, index) => 100 - index));
    expect(percentile(values, share)).toBe(value);
  });

  it('refuses to describe nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
