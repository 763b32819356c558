import fc from 'fast-check';
import { formatGrosze, MAX_GROSZE, parseGrosze, smallerOf, sumGrosze, zlotyText } from './grosze.js';

const amounts = fc.bigInt({ min: -MAX_GROSZE, max: MAX_GROSZE });

/** 1234567,89 → 1 234 567,89 with the given space. */
function grouped(text: string, space: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))(?=\d*,)/g, space);
}

describe('parseGrosze', () => {
  it.each([
    ['0', 0n],
    ['1 234,56', 123456n],
    ['1\u00a0234,56', 123456n],
    ['12\u202f345,6', 1234560n],
    ['1.234,56', 123456n],
    ['1,234.56', 123456n],
    ['1,234,567.8', 123456780n],
    ['1.234.567', 123456700n],
    ['1234.56', 123456n],
    ['1234', 123400n],
    ['1 234', 123400n],
    ['  823,90 ', 82390n],
    ['-168,92', -16892n],
    ['−0,05', -5n],
    ['+0,01', 1n],
    ['-0,00', 0n],
    ['0,5', 50n],
  ])('reads „%s” as %s gr', (text, grosze) => {
    expect(parseGrosze(text)).toEqual({ ok: true, value: grosze });
  });

  it.each([
    ['', 'EMPTY'],
    [' \u00a0', 'EMPTY'],
    ['abc', 'NOT_AN_AMOUNT'],
    ['12,50 zł', 'NOT_AN_AMOUNT'],
    ['1000,', 'NOT_AN_AMOUNT'],
    [',50', 'NOT_AN_AMOUNT'],
    ['- 5', 'NOT_AN_AMOUNT'],
    ['--5', 'NOT_AN_AMOUNT'],
    ['1e3', 'NOT_AN_AMOUNT'],
    ['12 34,56', 'BAD_GROUPING'],
    ['1,23,4', 'BAD_GROUPING'],
    ['1.234,5.6', 'BAD_GROUPING'],
    ['1,234', 'TOO_MANY_DECIMALS'],
    ['1.234', 'TOO_MANY_DECIMALS'],
    ['12,345', 'TOO_MANY_DECIMALS'],
    ['1234,567', 'TOO_MANY_DECIMALS'],
    ['90071992547409,92', 'TOO_LARGE'],
    ['9'.repeat(100_000), 'TOO_LARGE'],
  ])('refuses „%.20s” as %s', (text, reason) => {
    expect(parseGrosze(text)).toEqual({ ok: false, reason });
  });

  it('reads back what is written, with a comma, a point and groups', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00a0', '\u202f', '.'), (amount, space) => {
        const comma = formatGrosze(amount);
        expect(parseGrosze(comma)).toEqual({ ok: true, value: amount });
        expect(parseGrosze(zlotyText(amount))).toEqual({ ok: true, value: amount });
        expect(parseGrosze(grouped(comma, space))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseGrosze(text);
        expect(parsed.ok ? parsed.value <= MAX_GROSZE : parsed.reason.length > 0).toBe(true);
      }),
    );
  });
});

describe('formatGrosze', () => {
  it.each([
    [0n, '0,00'],
    [5n, '0,05'],
    [-5n, '-0,05'],
    [123456n, '1234,56'],
    [-123456789n, '-1234567,89'],
  ])('writes %s gr as %s', (amount, text) => {
    expect(formatGrosze(amount)).toBe(text);
  });
});

describe('sumGrosze', () => {
  it('adds up, and is zero of none', () => {
    expect(sumGrosze([])).toBe(0n);
    expect(sumGrosze([100n, -30n, 5n])).toBe(75n);
  });
});

describe('smallerOf', () => {
  it('gives the smaller amount', () => {
    expect(smallerOf(3n, 2n)).toBe(2n);
    expect(smallerOf(-3n, 2n)).toBe(-3n);
  });
});
