import { readFileSync } from 'node:fs';
import { formatAmount, formatMoney, groszeOf, plainAmount } from './money';

interface LocaleCases {
  readonly money: readonly { readonly gr: number; readonly text: string }[];
}

const cases = JSON.parse(readFileSync('test/vectors/locale_cases.json', 'utf8')) as LocaleCases;
const NBSP = '\u00a0';

describe('formatMoney', () => {
  it.each(cases.money)('writes $gr gr as the bank statements do', ({ gr, text }) => {
    expect(formatMoney(gr)).toBe(text.replace('-', '\u2212'));
  });

  it.each([
    { grosze: 0, text: `0,00${NBSP}zł` },
    { grosze: 1, text: `0,01${NBSP}zł` },
    { grosze: 99, text: `0,99${NBSP}zł` },
    { grosze: 123456, text: `1${NBSP}234,56${NBSP}zł` },
    { grosze: -5, text: `\u22120,05${NBSP}zł` },
    { grosze: 100000000, text: `1${NBSP}000${NBSP}000,00${NBSP}zł` },
    { grosze: 9007199254740991, text: `90${NBSP}071${NBSP}992${NBSP}547${NBSP}409,91${NBSP}zł` },
  ])('writes $grosze gr as $text', ({ grosze, text }) => {
    expect(formatMoney(grosze)).toBe(text);
  });

  it.each([0, 5, 123456, -123456789, 100000000])('never puts a breaking space into %d gr', (grosze) => {
    expect(formatMoney(grosze, 'always')).not.toMatch(/[ \u202f]/);
    expect(formatMoney(grosze, 'always', 'en')).not.toMatch(/[ \u202f]/);
  });

  it.each([
    { sign: 'auto', debit: '752,18', credit: '\u2212748,36', zero: '0,00' },
    { sign: 'always', debit: '+752,18', credit: '\u2212748,36', zero: '0,00' },
    { sign: 'never', debit: '752,18', credit: '748,36', zero: '0,00' },
    { sign: 'resident', debit: '\u2212752,18', credit: '+748,36', zero: '0,00' },
  ] as const)('shows the sign "$sign"', ({ sign, debit, credit, zero }) => {
    expect(formatAmount(75218, sign)).toBe(debit);
    expect(formatAmount(-74836, sign)).toBe(credit);
    expect(formatAmount(0, sign)).toBe(zero);
  });

  it('follows the English way of writing numbers', () => {
    expect(formatMoney(123456, 'auto', 'en')).toBe(`1,234.56${NBSP}zł`);
  });
});

describe('plainAmount', () => {
  it.each([
    { grosze: 87058, text: '870,58' },
    { grosze: 1234567, text: '12345,67' },
    { grosze: 5, text: '0,05' },
  ])('gives $text for a bank form', ({ grosze, text }) => {
    expect(plainAmount(grosze)).toBe(text);
  });
});

describe('groszeOf', () => {
  it.each([
    { typed: '123,45', grosze: 12345 },
    { typed: ' 1\u00a0234.5 zł', grosze: 123450 },
    { typed: '7', grosze: 700 },
    { typed: '0,01', grosze: 1 },
    { typed: '', grosze: undefined },
    { typed: '-5', grosze: undefined },
    { typed: '1,234', grosze: undefined },
    { typed: 'sto', grosze: undefined },
  ])('reads "$typed"', ({ typed, grosze }) => {
    expect(groszeOf(typed)).toBe(grosze);
  });
});
