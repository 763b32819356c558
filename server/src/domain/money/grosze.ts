import { accepted, refused, type Outcome } from '../outcome.js';
import { magnitude } from './rounding.js';

/** Money in whole grosze (1/100 zł). A debit is positive, a credit negative: see `ledger/balance.ts`. */
export type Grosze = bigint;

/** The largest amount either way: a JSON integer carries it without loss. */
export const MAX_GROSZE: Grosze = BigInt(Number.MAX_SAFE_INTEGER);

/** Why a text is not an amount. */
export type AmountRefusal = 'EMPTY' | 'NOT_AN_AMOUNT' | 'BAD_GROUPING' | 'TOO_MANY_DECIMALS' | 'TOO_LARGE';

/** No amount within bounds takes more characters, signs and groups included. */
const LONGEST_TEXT = 30;
const SHAPE = /^([+-]?)(\d|\d[\d., ]*\d)$/;
/** One mark with exactly three digits after it: a thousand or three decimals, nobody can tell. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;
const POLISH = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const ENGLISH = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * Reads an amount in złote exactly, without floats: `1 234,56`, `1.234,56`, `1,234.56`, `1234.56`, `-5`, `−0,05`.
 * Groups of three may be parted by a space of any kind (also no-break), or by the mark that is not the decimal one.
 * A text that can be read two ways, such as `1,234`, is refused as TOO_MANY_DECIMALS.
 */
export function parseGrosze(text: string): Outcome<Grosze, AmountRefusal> {
  const plain = text.replace(/\s/g, ' ').trim().replace('\u2212', '-');
  if (plain === '') {
    return refused('EMPTY');
  }
  if (plain.length > LONGEST_TEXT) {
    return refused('TOO_LARGE');
  }
  const [, sign, digits = ''] = SHAPE.exec(plain) ?? [];
  if (digits === '') {
    return refused('NOT_AN_AMOUNT');
  }
  if (AMBIGUOUS.test(digits)) {
    return refused('TOO_MANY_DECIMALS');
  }
  const [, whole = '', fraction = ''] = POLISH.exec(digits) ?? ENGLISH.exec(digits) ?? [];
  if (whole === '') {
    return refused('BAD_GROUPING');
  }
  return inGrosze(sign === '-', whole.replace(/\D/g, ''), fraction);
}

function inGrosze(isNegative: boolean, whole: string, fraction: string): Outcome<Grosze, AmountRefusal> {
  if (fraction.length > 2) {
    return refused('TOO_MANY_DECIMALS');
  }
  const size = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  if (size > MAX_GROSZE) {
    return refused('TOO_LARGE');
  }
  return accepted(isNegative ? -size : size);
}

/** An amount as files carry it: złote with two decimals, comma, ASCII minus, no grouping: `1234,56`, `-0,05`. */
export function formatGrosze(amount: Grosze): string {
  return withTwoDecimals(amount, ',');
}

/** An amount in złote as an exact decimal with a point: `1234.56`. For steps of a calculation and for JSON. */
export function zlotyText(amount: Grosze): string {
  return withTwoDecimals(amount, '.');
}

function withTwoDecimals(amount: Grosze, mark: string): string {
  const digits = magnitude(amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

/** The sum of amounts; zero of none. */
export function sumGrosze(amounts: Iterable<Grosze>): Grosze {
  let sum = 0n;
  for (const amount of amounts) {
    sum += amount;
  }
  return sum;
}

/** The smaller of two amounts. */
export function smallerOf(first: Grosze, second: Grosze): Grosze {
  return first < second ? first : second;
}
