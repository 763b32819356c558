import { decimal, multiplyDecimals, type Decimal, type DecimalText } from '../money/decimal.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import { divideHalfUp } from '../money/rounding.js';

/**
 * How VAT is charged: `ZW` exempt (residential units, art. 43 ust. 1 pkt 11 of the VAT act), `NP` outside VAT,
 * otherwise the percentage. It belongs to the component and the kind of unit: a garage is not exempt.
 */
export const VAT_CODES = ['ZW', 'NP', '0', '8', '23'] as const;
/** One of `VAT_CODES`. */
export type VatCode = (typeof VAT_CODES)[number];

/** Whether the rate is the price before VAT or with it. */
export const PRICE_KINDS = ['NET', 'GROSS'] as const;
/** One of `PRICE_KINDS`. */
export type PriceKind = (typeof PRICE_KINDS)[number];

/** A part of a month: `days` of the `of` days it has. */
export interface SpanDays {
  readonly days: number;
  readonly of: number;
}

/** What one line of a charge is computed from; stored with the line, so that it can be computed again. */
export interface ChargeInputs {
  /** Units of the basis (m², persons, m³…); negative where a correction takes back. */
  readonly quantity: Decimal | DecimalText;
  /** Złote for one unit. */
  readonly rate: Decimal | DecimalText;
  readonly priceKind: PriceKind;
  readonly vatCode: VatCode;
  /** Where the line is for a part of the month only. */
  readonly spanDays?: SpanDays | undefined;
}

/** The amounts of a line or a document; `net + vat = gross`. */
export interface ChargedAmounts {
  readonly net: Grosze;
  readonly vat: Grosze;
  readonly gross: Grosze;
}

/** An amount in grosze that need not be whole, as an exact fraction. */
export interface ExactGrosze {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

const GROSZE_IN_ZLOTY = 100n;

/** Whether a text is a VAT code. */
export function isVatCode(text: string): text is VatCode {
  return (VAT_CODES as readonly string[]).includes(text);
}

/** The percentage of a VAT code; zero for what is exempt or outside VAT. */
export function vatPercent(code: VatCode): bigint {
  return code === 'ZW' || code === 'NP' ? 0n : BigInt(code);
}

/**
 * The amounts of one line: quantity × rate (× days / days of the month), rounded half-up to the grosz **once, per line**.
 * A document is the sum of its rounded lines, never a rounded sum.
 */
export function chargeLine(inputs: ChargeInputs): ChargedAmounts {
  const { numerator, denominator } = exactPrice(inputs);
  return addVat(divideHalfUp(numerator, denominator), inputs.priceKind, inputs.vatCode);
}

/**
 * Quantity × rate × part of the month in grosze, before rounding.
 *
 * @throws RangeError when the part of the month is not 0–all of its days
 */
export function exactPrice(inputs: Pick<ChargeInputs, 'quantity' | 'rate' | 'spanDays'>): ExactGrosze {
  const product = multiplyDecimals(decimal(inputs.quantity), decimal(inputs.rate));
  const { days, of } = inputs.spanDays ?? { days: 1, of: 1 };
  if (of <= 0 || days < 0 || days > of) {
    throw new RangeError(`exactPrice: ${String(days)} of ${String(of)} days is no part of a month`);
  }
  return {
    numerator: product.units * GROSZE_IN_ZLOTY * BigInt(days),
    denominator: 10n ** BigInt(product.scale) * BigInt(of),
  };
}

/** Net, VAT and gross of a price that is one of the two; VAT is rounded half-up to the grosz. */
export function addVat(price: Grosze, priceKind: PriceKind, vatCode: VatCode): ChargedAmounts {
  return priceKind === 'NET' ? vatOnNet(price, vatCode) : vatWithinGross(price, vatCode);
}

/** VAT added to a net price: net × rate / 100. */
export function vatOnNet(net: Grosze, vatCode: VatCode): ChargedAmounts {
  const vat = divideHalfUp(net * vatPercent(vatCode), 100n);
  return { net, vat, gross: net + vat };
}

/** VAT contained in a gross price: gross × rate / (100 + rate). */
export function vatWithinGross(gross: Grosze, vatCode: VatCode): ChargedAmounts {
  const percent = vatPercent(vatCode);
  const vat = divideHalfUp(gross * percent, 100n + percent);
  return { net: gross - vat, vat, gross };
}

/** The amounts of a document: the sums of its lines. */
export function sumLines(lines: readonly ChargedAmounts[]): ChargedAmounts {
  return {
    net: sumGrosze(lines.map((line) => line.net)),
    vat: sumGrosze(lines.map((line) => line.vat)),
    gross: sumGrosze(lines.map((line) => line.gross)),
  };
}
