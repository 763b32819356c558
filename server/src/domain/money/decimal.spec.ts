import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalOf,
  formatDecimal,
  formatShortDecimal,
  hasAtMostDigits,
  multiplyDecimals,
  parseDecimal,
  unitsAtScale,
} from './decimal.js';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 6 }))
  .map(([units, scale]) => decimalOf(units, scale));

describe('parseDecimal', () => {
  it.each([
    ['48,30', { units: 4830n, scale: 2 }],
    ['48.3', { units: 483n, scale: 1 }],
    ['1 250,5', { units: 12505n, scale: 1 }],
    ['1\u00a0250', { units: 1250n, scale: 0 }],
    ['−2', { units: -2n, scale: 0 }],
    ['-0.050', { units: -50n, scale: 3 }],
  ])('reads „%s”', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'EMPTY'],
    ['1,2,3', 'NOT_A_NUMBER'],
    ['1.', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['1e5', 'NOT_A_NUMBER'],
    ['1 25', 'NOT_A_NUMBER'],
    ['9'.repeat(31), 'TOO_LONG'],
  ])('refuses „%s” as %s', (text, reason) => {
    expect(parseDecimal(text)).toEqual({ ok: false, reason });
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual({ ok: true, value });
        expect(compareDecimals(decimal(formatShortDecimal(value)), value)).toBe(0);
      }),
    );
  });
});

describe('decimal', () => {
  it('throws on a text that is no decimal', () => {
    expect(() => decimal('dwa')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('multiplies, adds and compares exactly where floats do not', () => {
    expect(formatDecimal(multiplyDecimals(decimal('48.3'), decimal('2.95')))).toBe('142.485');
    expect(formatDecimal(addDecimals(decimal('0.1'), decimal('0.20')))).toBe('0.30');
    expect(compareDecimals(decimal('1.50'), decimal('1.5'))).toBe(0);
    expect(compareDecimals(decimal('-2'), decimal('0.001'))).toBe(-1);
    expect(compareDecimals(decimal('2'), decimal('1.999'))).toBe(1);
  });

  it('multiplication distributes over addition', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        const together = multiplyDecimals(a, addDecimals(b, c));
        const apart = addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c));
        expect(compareDecimals(together, apart)).toBe(0);
      }),
    );
  });
});

describe('unitsAtScale', () => {
  it.each([
    ['12.345', 2, 1235n],
    ['-12.345', 2, -1235n],
    ['12.3', 3, 12300n],
    ['0.004', 2, 0n],
  ])('gives %s at %s digits as %s', (text, scale, units) => {
    expect(unitsAtScale(decimal(text), scale)).toBe(units);
  });
});

describe('hasAtMostDigits', () => {
  it('ignores zeros at the end', () => {
    expect(hasAtMostDigits(decimal('1.250'), 2)).toBe(true);
    expect(hasAtMostDigits(decimal('1.255'), 2)).toBe(false);
    expect(hasAtMostDigits(decimal('7'), 0)).toBe(true);
  });
});

describe('formatShortDecimal', () => {
  it('drops zeros at the end of the fraction only', () => {
    expect(formatShortDecimal(decimal('48.3000'))).toBe('48.3');
    expect(formatShortDecimal(decimal('100.00'))).toBe('100');
    expect(formatShortDecimal(decimal('-0.050'))).toBe('-0.05');
  });
});
