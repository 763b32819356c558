import { accepted, refused, type Outcome } from '../outcome.js';
import { divideHalfUp } from './rounding.js';

/** An exact decimal number: `units / 10^scale`. Quantities, rates and percentages; never a float. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

/** A decimal as SQL `numeric` and the API carry it: `-12.3450`; a comma is understood too. */
export type DecimalText = string;

/** Why a text is not a decimal. */
export type DecimalRefusal = 'EMPTY' | 'NOT_A_NUMBER' | 'TOO_LONG';

/** More digits than any quantity, rate or percentage here has; keeps a hostile file from costing time. */
const MOST_DIGITS = 30;
const SHAPE = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;

/** Reads `48,30`, `48.3`, `1 250,5` or `−2` exactly; the scale is the number of digits written after the mark. */
export function parseDecimal(text: string): Outcome<Decimal, DecimalRefusal> {
  const plain = text.replace(/\s/g, ' ').trim().replace('\u2212', '-');
  if (plain === '') {
    return refused('EMPTY');
  }
  const [, sign, whole = '', fraction = ''] = SHAPE.exec(plain) ?? [];
  if (whole === '') {
    return refused('NOT_A_NUMBER');
  }
  const digits = whole.replaceAll(' ', '') + fraction;
  if (digits.length > MOST_DIGITS) {
    return refused('TOO_LONG');
  }
  return accepted({ units: BigInt(sign === '-' ? `-${digits}` : digits), scale: fraction.length });
}

/**
 * A decimal from a text that is known to be one (a database column, a constant), or a decimal unchanged.
 *
 * @throws RangeError when the text is not a decimal
 */
export function decimal(value: Decimal | DecimalText): Decimal {
  if (typeof value !== 'string') {
    return value;
  }
  const parsed = parseDecimal(value);
  if (!parsed.ok) {
    throw new RangeError(`decimal: „${value}” is not a decimal (${parsed.reason})`);
  }
  return parsed.value;
}

/** A whole number counted in units of `10^-scale`: `decimalOf(1234n, 2)` is 12.34. */
export function decimalOf(units: bigint, scale = 0): Decimal {
  return { units, scale };
}

/** The exact product. */
export function multiplyDecimals(first: Decimal, second: Decimal): Decimal {
  return { units: first.units * second.units, scale: first.scale + second.scale };
}

/** The exact sum. */
export function addDecimals(first: Decimal, second: Decimal): Decimal {
  const scale = Math.max(first.scale, second.scale);
  return { units: unitsAt(first, scale) + unitsAt(second, scale), scale };
}

/** Negative when the first is smaller, positive when it is larger, 0 when equal; `1.50` equals `1.5`. */
export function compareDecimals(first: Decimal, second: Decimal): number {
  const scale = Math.max(first.scale, second.scale);
  const difference = unitsAt(first, scale) - unitsAt(second, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number in whole units of `10^-scale`, rounded half-up when digits are lost: 12.345 at scale 2 is 1235. */
export function unitsAtScale(value: Decimal, scale: number): bigint {
  return value.scale <= scale
    ? unitsAt(value, scale)
    : divideHalfUp(value.units, 10n ** BigInt(value.scale - scale));
}

/** Whether the number has no digit other than zero beyond the given place: 1.250 fits two digits, 1.255 does not. */
export function hasAtMostDigits(value: Decimal, scale: number): boolean {
  return value.scale <= scale || value.units % 10n ** BigInt(value.scale - scale) === 0n;
}

/** The plain notation with a point: `-12.3450`; as many digits after the point as the scale says. */
export function formatDecimal(value: Decimal): DecimalText {
  const isNegative = value.units < 0n;
  const digits = (isNegative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const split = digits.length - value.scale;
  const fraction = digits.slice(split);
  return `${isNegative ? '-' : ''}${digits.slice(0, split)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The shortest notation with a point: zeros at the end of the fraction are dropped, `48.3000` is `48.3`. */
export function formatShortDecimal(value: Decimal): DecimalText {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return formatDecimal({ units, scale });
}

/** Exact at a scale that is at least the number's own. */
function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}
