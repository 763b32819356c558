import { formatBasisPoints, formatNrb, formatQuantity, formatRate } from './quantity';

describe('formatQuantity', () => {
  it.each([
    { value: '20.149', unit: 'm³', decimals: undefined, text: '20,149\u00a0m³' },
    { value: '6.400', unit: 'm³', decimals: 1, text: '6,4\u00a0m³' },
    { value: '48.20', unit: 'm²', decimals: undefined, text: '48,20\u00a0m²' },
    { value: '1204.560', unit: 'm³', decimals: undefined, text: '1\u00a0204,560\u00a0m³' },
    { value: '9999', unit: '', decimals: undefined, text: '9\u00a0999' },
    { value: '3', unit: '', decimals: undefined, text: '3' },
    { value: '-0.8', unit: 'm³', decimals: 1, text: '\u22120,8\u00a0m³' },
  ])('writes $value $unit as $text', ({ value, unit, decimals, text }) => {
    expect(formatQuantity(value, unit, decimals)).toBe(text);
  });
});

describe('formatRate', () => {
  it.each([
    ['4', '4,00\u00a0zł/m³'],
    ['6.7', '6,70\u00a0zł/m³'],
    ['33.20', '33,20\u00a0zł/m³'],
    ['0.0450', '0,0450\u00a0zł/m³'],
  ])('writes %s as %s', (rate, text) => {
    expect(formatRate(rate, 'zł/m³')).toBe(text);
  });
});

describe('formatBasisPoints', () => {
  it('writes 925 as 9,25%', () => {
    expect(formatBasisPoints(925)).toBe('9,25%');
  });
});

describe('formatNrb', () => {
  it('groups 26 digits 2-4-4-4-4-4-4', () => {
    expect(formatNrb('30999000090427010000004711').split('\u00a0')).toEqual([
      '30',
      '9990',
      '0009',
      '0427',
      '0100',
      '0000',
      '4711',
    ]);
  });
});
