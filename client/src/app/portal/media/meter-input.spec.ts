import { decimalOf, differenceOf, thousandthsOf } from './meter-input';

describe('thousandthsOf', () => {
  it.each([
    ['142,318', 142_318],
    ['142.318', 142_318],
    [' 142 ', 142_000],
    ['0,5', 500],
    ['00012,15', 12_150],
  ])('reads „%s”', (text, value) => {
    expect(thousandthsOf(text)).toBe(value);
  });

  it.each(['', '-1', '1,2345', '12 m³', '1,', ',5', '1e3', '1 234,5'])('takes „%s” for no state', (text) => {
    expect(thousandthsOf(text)).toBeUndefined();
  });
});

describe('differenceOf', () => {
  it('is what was used since the last state, also when it would be negative', () => {
    expect(differenceOf('142,318', '140.204')).toBe(2_114);
    expect(differenceOf('140', '140.204')).toBe(-204);
    expect(decimalOf(-204)).toBe('-0.204');
    expect(decimalOf(2_114)).toBe('2.114');
  });

  it('is unknown while nothing is typed, or nothing was read before', () => {
    expect(differenceOf('', '140.204')).toBeUndefined();
    expect(differenceOf('142', undefined)).toBeUndefined();
  });
});
