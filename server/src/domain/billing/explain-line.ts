import {
  decimal,
  decimalOf,
  formatShortDecimal,
  multiplyDecimals,
  type Decimal,
  type DecimalText,
} from '../money/decimal.js';
import { zlotyText, type Grosze } from '../money/grosze.js';
import { divideHalfUp } from '../money/rounding.js';
import { addVat, chargeLine, exactPrice, type ChargedAmounts, type ChargeInputs } from './charge.js';

/** The steps from a quantity to an amount, in the order in which they are shown. */
export const EXPLANATION_STEP_KINDS = [
  'QUANTITY',
  'RATE',
  'SPAN',
  'PRODUCT',
  'ROUNDING',
  'VAT',
  'TOTAL',
] as const;
/** One of `EXPLANATION_STEP_KINDS`. */
export type ExplanationStepKind = (typeof EXPLANATION_STEP_KINDS)[number];

/** One step of „Skąd ta kwota?”. */
export interface ExplanationStep {
  readonly kind: ExplanationStepKind;
  /** A decimal with a point; for SPAN a fraction `17/31`. */
  readonly value: string;
  /** `m²`, `zł/m²`, `zł`…; for SPAN `dni`. */
  readonly unit: string;
}

/** A line as it was stored: its inputs and the amounts that were charged. */
export interface StoredLine extends ChargeInputs, ChargedAmounts {
  /** The unit of the quantity as printed: `m²`, `os.`, `m³`. */
  readonly unit: string;
}

/**
 * How the product became whole grosze: `HALF_UP` by itself, or `SHARED_BY_DAYS`, one grosz to either side because a
 * month's charge was split between spans so that they sum to the whole (largest remainder).
 */
export type RoundingRule = 'HALF_UP' | 'SHARED_BY_DAYS';

/** The answer to „Skąd ta kwota?”. */
export interface LineExplanation {
  readonly steps: readonly ExplanationStep[];
  /** The amounts computed again from the stored inputs. */
  readonly recomputed: ChargedAmounts;
  readonly rounding: RoundingRule;
  /** Whether net, VAT and gross were all computed to what is stored: „✓ zgadza się”. */
  readonly matches: boolean;
  /** Stored gross − recomputed gross, grosze. */
  readonly difference: Grosze;
}

/** Digits after the point of a product that has no end, as it is shown. */
const SHOWN_DIGITS = 4;

/** Computes a stored line again from its inputs and shows the way, step by step. */
export function explainLine(line: StoredLine): LineExplanation {
  const rounding: RoundingRule = isSharedByDays(line) ? 'SHARED_BY_DAYS' : 'HALF_UP';
  const recomputed =
    rounding === 'HALF_UP' ? chargeLine(line) : addVat(storedPrice(line), line.priceKind, line.vatCode);
  return {
    steps: stepsOf(line, recomputed),
    recomputed,
    rounding,
    matches: recomputed.net === line.net && recomputed.vat === line.vat && recomputed.gross === line.gross,
    difference: line.gross - recomputed.gross,
  };
}

/** The amount that quantity × rate gave, before VAT was added or taken out. */
function storedPrice(line: StoredLine): Grosze {
  return line.priceKind === 'NET' ? line.net : line.gross;
}

/** Whether the stored price of a part of a month is the other whole grosz that the month's charge × days / days may become. */
function isSharedByDays(line: StoredLine): boolean {
  const stored = storedPrice(line);
  const price = exactPrice(line);
  if (line.spanDays === undefined || stored === divideHalfUp(price.numerator, price.denominator)) {
    return false;
  }
  const month = exactPrice({ quantity: line.quantity, rate: line.rate });
  const whole = divideHalfUp(month.numerator, month.denominator);
  const days = BigInt(line.spanDays.days);
  const distance = stored * BigInt(line.spanDays.of) - whole * days;
  return distance < BigInt(line.spanDays.of) && -distance < BigInt(line.spanDays.of);
}

function stepsOf(line: StoredLine, amounts: ChargedAmounts): ExplanationStep[] {
  const price = line.priceKind === 'NET' ? amounts.net : amounts.gross;
  const span = line.spanDays;
  return [
    { kind: 'QUANTITY', value: short(line.quantity), unit: line.unit },
    { kind: 'RATE', value: short(line.rate), unit: `zł/${line.unit}` },
    ...(span
      ? [{ kind: 'SPAN', value: `${String(span.days)}/${String(span.of)}`, unit: 'dni' } as const]
      : []),
    { kind: 'PRODUCT', value: productText(line), unit: 'zł' },
    { kind: 'ROUNDING', value: zlotyText(price), unit: 'zł' },
    { kind: 'VAT', value: zlotyText(amounts.vat), unit: 'zł' },
    { kind: 'TOTAL', value: zlotyText(amounts.gross), unit: 'zł' },
  ];
}

function short(value: Decimal | DecimalText): DecimalText {
  return formatShortDecimal(decimal(value));
}

/** Exact for a whole month; for a part of one, which may have no end, to four digits. */
function productText(line: StoredLine): DecimalText {
  const product = multiplyDecimals(decimal(line.quantity), decimal(line.rate));
  if (line.spanDays === undefined) {
    return formatShortDecimal(product);
  }
  const { numerator, denominator } = exactPrice(line);
  const shown = divideHalfUp(numerator * 10n ** BigInt(SHOWN_DIGITS - 2), denominator);
  return formatShortDecimal(decimalOf(shown, SHOWN_DIGITS));
}
