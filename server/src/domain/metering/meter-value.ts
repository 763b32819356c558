import {
  decimal,
  decimalOf,
  formatDecimal,
  hasAtMostDigits,
  parseDecimal,
  unitsAtScale,
  type DecimalRefusal,
  type DecimalText,
} from '../money/decimal.js';
import { refused, accepted, type Outcome } from '../outcome.js';

/** What a meter shows, or a difference of two readings, in thousandths of the medium's unit: litres for m³, MJ for GJ. */
export type Thousandths = bigint;

/** Why a text is not a meter's reading. */
export type MeterValueRefusal = DecimalRefusal | 'NEGATIVE' | 'TOO_MANY_DECIMALS';

const DECIMALS = 3;

/** Reads what a meter shows: `412,318`, `412.318`, `412`; at most three digits after the mark, never negative. */
export function parseMeterValue(text: string): Outcome<Thousandths, MeterValueRefusal> {
  const parsed = parseDecimal(text);
  if (!parsed.ok) {
    return parsed;
  }
  if (parsed.value.units < 0n) {
    return refused('NEGATIVE');
  }
  return hasAtMostDigits(parsed.value, DECIMALS)
    ? accepted(unitsAtScale(parsed.value, DECIMALS))
    : refused('TOO_MANY_DECIMALS');
}

/** Thousandths of a decimal that is known to be one, as `formatMeterValue` writes it. */
export function thousandthsOf(value: DecimalText): Thousandths {
  return unitsAtScale(decimal(value), DECIMALS);
}

/** Thousandths as a decimal with a point and three digits after it: `20.149`. */
export function formatMeterValue(value: Thousandths): DecimalText {
  return formatDecimal(decimalOf(value, DECIMALS));
}
