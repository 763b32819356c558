import { decimal, decimalOf, formatShortDecimal, type DecimalText } from '../money/decimal.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import { divideHalfUp, magnitude } from '../money/rounding.js';
import type { PriceKind, SpanDays, VatCode } from './charge.js';

/**
 * Why one document asks for more or less than another: RATE the price of a component · QUANTITY how much of it was
 * charged, parts of a month included · NEW a component that was not there · GONE one that no longer is · CORRECTION a
 * correction of either document · OTHER another amount at the same rate and quantity (a rounding of the source).
 */
export const CHANGE_CAUSES = ['RATE', 'QUANTITY', 'NEW', 'GONE', 'CORRECTION', 'OTHER'] as const;
/** One of `CHANGE_CAUSES`. */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** A line of a document as it is compared. */
export interface ComparedLine {
  /** The same for the same component in both documents. */
  readonly key: string;
  /** As printed. */
  readonly component: string;
  readonly unit: string;
  readonly quantity: DecimalText;
  readonly rate: DecimalText;
  readonly priceKind: PriceKind;
  readonly vatCode: VatCode;
  /** The part of the month charged; absent for a whole one. */
  readonly spanDays?: SpanDays | undefined;
  readonly gross: Grosze;
}

/** A correction that points at a document. */
export interface ComparedCorrection {
  readonly number: string;
  /** Grosze, negative in the resident's favour. */
  readonly total: Grosze;
}

/** A document with its corrections. */
export interface ComparedDocument {
  readonly lines: readonly ComparedLine[];
  readonly corrections: readonly ComparedCorrection[];
}

/** A component in one of the two documents. */
export interface ComponentFacts {
  /** Quantity charged, parts of a month counted as parts: at most four digits after the point. */
  readonly quantity: DecimalText;
  /** The one rate of the component; null when it had several. */
  readonly rate: DecimalText | null;
  readonly priceKind: PriceKind;
  readonly vatCode: VatCode;
}

/** One cause of the difference between two documents. */
export interface DocumentChange {
  readonly cause: ChangeCause;
  /** How much more (less when negative) the later document asks for because of it, grosze, not 0. */
  readonly amount: Grosze;
  /** Null for a correction. */
  readonly component: string | null;
  readonly unit: string | null;
  /** Null where the component was not there. */
  readonly before: ComponentFacts | null;
  readonly now: ComponentFacts | null;
  /** Number of the correction; null for the other causes. */
  readonly correction: string | null;
  /** Whether the correction belongs to the earlier document, so that its effect is turned round; null for the other causes. */
  readonly isOfEarlier: boolean | null;
}

/** What a document asks for, its corrections counted, grosze. */
export function totalWithCorrections({ lines, corrections }: ComparedDocument): Grosze {
  return sumGrosze([...lines.map((line) => line.gross), ...corrections.map((one) => one.total)]);
}

/**
 * Why the later of two documents asks for another sum than the earlier one, the largest change first. The amounts sum
 * exactly to the difference of the totals, corrections counted.
 *
 * Of a component whose quantity and rate both changed, the quantity is given what the former amount would have become
 * had only the quantity changed (former amount × quantity now ÷ quantity before, half-up to the grosz), and the rate all
 * that is left. A component that is counted in another unit than before is gone and new: its quantities cannot be compared.
 */
export function compareDocuments(before: ComparedDocument, now: ComparedDocument): readonly DocumentChange[] {
  const [earlier, later] = [componentsOf(before.lines), componentsOf(now.lines)];
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = [
    ...keys.flatMap((key) => changesOf(earlier.get(key), later.get(key))),
    ...now.corrections.map((one) => correctionOf(one.number, one.total, false)),
    ...before.corrections.map((one) => correctionOf(one.number, -one.total, true)),
  ];
  return changes
    .filter((change) => change.amount !== 0n)
    .sort((a, b) => Number(magnitude(b.amount) - magnitude(a.amount)));
}

/** All lines of one component in one document. */
interface Component {
  readonly name: string;
  readonly unit: string;
  readonly quantity: Fraction;
  readonly rates: ReadonlySet<string>;
  readonly gross: Grosze;
  readonly facts: ComponentFacts;
}

/** An exact number. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits after the point that any stored quantity has at most. */
const QUANTITY_DIGITS = 4;

/** The unit belongs to the key: what is counted otherwise is another thing. */
function componentsOf(lines: readonly ComparedLine[]): ReadonlyMap<string, Component> {
  const byKey = Map.groupBy(lines, (line) => `${line.key} ${line.unit}`);
  return new Map(
    [...byKey].flatMap(([key, ofComponent]) => {
      const [first] = ofComponent;
      return first ? [[key, componentOf(first, ofComponent)] as const] : [];
    }),
  );
}

function componentOf(first: ComparedLine, lines: readonly ComparedLine[]): Component {
  const quantity = lines.map(chargedQuantity).reduce(add);
  const rates = new Set(lines.map(rateKey));
  return {
    name: first.component,
    unit: first.unit,
    quantity,
    rates,
    gross: sumGrosze(lines.map((line) => line.gross)),
    facts: {
      quantity: textOf(quantity),
      rate: rates.size === 1 ? formatShortDecimal(decimal(first.rate)) : null,
      priceKind: first.priceKind,
      vatCode: first.vatCode,
    },
  };
}

function rateKey({ rate, priceKind, vatCode }: ComparedLine): string {
  return `${formatShortDecimal(decimal(rate))} ${priceKind} ${vatCode}`;
}

/** Seventeen of thirty days of two persons are 34/30 of a person. */
function chargedQuantity({ quantity, spanDays }: ComparedLine): Fraction {
  const { units, scale } = decimal(quantity);
  const { days, of } = spanDays ?? { days: 1, of: 1 };
  return { numerator: units * BigInt(days), denominator: 10n ** BigInt(scale) * BigInt(of) };
}

function add(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

function areEqual(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator === other.numerator * one.denominator;
}

function textOf({ numerator, denominator }: Fraction): DecimalText {
  const units = divideHalfUp(numerator * 10n ** BigInt(QUANTITY_DIGITS), denominator);
  return formatShortDecimal(decimalOf(units, QUANTITY_DIGITS));
}

function changesOf(before: Component | undefined, now: Component | undefined): readonly DocumentChange[] {
  if (!before && now) return [changeOf('NEW', now.gross, before, now)];
  if (before && !now) return [changeOf('GONE', -before.gross, before, now)];
  if (!before || !now) return [];
  const difference = now.gross - before.gross;
  const isSameRate = before.rates.size === 1 && [...before.rates].join() === [...now.rates].join();
  const isSameQuantity = areEqual(before.quantity, now.quantity);
  if (isSameRate && isSameQuantity) return [changeOf('OTHER', difference, before, now)];
  if (isSameQuantity) return [changeOf('RATE', difference, before, now)];
  if (isSameRate) return [changeOf('QUANTITY', difference, before, now)];
  const ofQuantity = amountAt(before, now.quantity) - before.gross;
  return [
    changeOf('QUANTITY', ofQuantity, before, now),
    changeOf('RATE', difference - ofQuantity, before, now),
  ];
}

/** What a component would have cost with another quantity; a component charged for nothing had no price to go by. */
function amountAt({ gross, quantity }: Component, { numerator, denominator }: Fraction): Grosze {
  if (quantity.numerator === 0n) return gross;
  return divideHalfUp(gross * numerator * quantity.denominator, denominator * quantity.numerator);
}

function changeOf(
  cause: ChangeCause,
  amount: Grosze,
  before: Component | undefined,
  now: Component | undefined,
): DocumentChange {
  const shown = now ?? before;
  return {
    cause,
    amount,
    component: shown?.name ?? null,
    unit: shown?.unit ?? null,
    before: before?.facts ?? null,
    now: now?.facts ?? null,
    correction: null,
    isOfEarlier: null,
  };
}

function correctionOf(correction: string, amount: Grosze, isOfEarlier: boolean): DocumentChange {
  const nothing = { component: null, unit: null, before: null, now: null };
  return { cause: 'CORRECTION', amount, ...nothing, correction, isOfEarlier };
}
