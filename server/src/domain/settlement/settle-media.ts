import type { ExactGrosze } from '../billing/charge.js';
import { balanceSide, type BalanceSide } from '../ledger/balance.js';
import type { Thousandths } from '../metering/meter-value.js';
import { allocate, splitByDays } from '../money/allocate.js';
import { decimal, unitsAtScale, type Decimal, type DecimalText } from '../money/decimal.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import { divideHalfUp } from '../money/rounding.js';

/** A price of one unit of a medium (1 m³, 1 GJ), złote. */
export type UnitPrice = Decimal | DecimalText;

/** A part of the use with its own price. */
export interface PricedUse {
  readonly use: Thousandths;
  readonly price: UnitPrice;
  /** Grosze, rounded half-up by itself. */
  readonly cost: Grosze;
}

/** What an account's media cost in a period against what it paid in advance. */
export interface MediaResult {
  readonly cost: Grosze;
  readonly advances: Grosze;
  /** Cost − advances, debit positive as in `ledger/balance.ts`: above zero is still to be paid, below is given back. */
  readonly result: Grosze;
  readonly side: BalanceSide;
}

/** A flat's share in a heat bill. */
export interface HeatShare {
  readonly fixed: Grosze;
  readonly variable: Grosze;
  readonly total: Grosze;
}

/** What a flat's share of heat follows from. */
export interface HeatedFlat {
  /** Whole smallest units of area, e.g. hundredths of m²; the same for all flats. */
  readonly area: bigint;
  /** Units shown by the allocators. */
  readonly units: bigint;
  /** Correction for the flat's place in the building, e.g. 0,85. */
  readonly factor: Decimal | DecimalText;
}

const THOUSANDTHS_IN_UNIT = 1000n;
const GROSZE_SCALE = 2;

/** The cost of what was used at one price, rounded half-up to the grosz. */
export function costOfUse(use: Thousandths, price: UnitPrice): Grosze {
  const exact = decimal(price);
  return divideHalfUp(
    use * exact.units * 10n ** BigInt(GROSZE_SCALE),
    THOUSANDTHS_IN_UNIT * 10n ** BigInt(exact.scale),
  );
}

/**
 * Splits what was used when the price changed and nobody read the meter that day: by the days of each price, to the
 * thousandth (largest remainder), each part priced and rounded by itself.
 */
export function priceByDays(
  use: Thousandths,
  prices: readonly { readonly days: number; readonly price: UnitPrice }[],
): PricedUse[] {
  const parts = splitByDays(
    use,
    prices.map(({ days }) => days),
  );
  return prices.map(({ price }, index) => {
    const part = parts[index] ?? 0n;
    return { use: part, price, cost: costOfUse(part, price) };
  });
}

/** What an allocator counts once it is weighed: its units × the factor of its radiator or flat, half-up to the thousandth. */
export function weighedUse(use: Thousandths, factor: Decimal | DecimalText): Thousandths {
  const exact = decimal(factor);
  return divideHalfUp(use * exact.units, 10n ** BigInt(exact.scale));
}

/** What a unit without meters is settled for (ryczałt): the norm per person and month. */
export function flatRateUse(norm: Thousandths, persons: number, months: number): Thousandths {
  return norm * BigInt(persons) * BigInt(months);
}

/** Settles a period: the costs against the advances. */
export function settleAdvances(costs: readonly Grosze[], advances: Grosze): MediaResult {
  const cost = sumGrosze(costs);
  const result = cost - advances;
  return { cost, advances, result, side: balanceSide(result) };
}

/** What the building's main meter counted more than the flats' meters together: the difference („woda różnicowa”). */
export function mainMeterDifference(
  main: Thousandths,
  flats: readonly Thousandths[],
): {
  readonly difference: Thousandths;
  /** Hundredths of a per cent of the main meter, half-up. */ readonly basisPoints: bigint;
} {
  const difference = main - sumGrosze(flats);
  return { difference, basisPoints: main === 0n ? 0n : divideHalfUp(difference * 10_000n, main) };
}

/** Shares a supplier's bill by what each flat used, so that the shares add up to the bill (largest remainder). */
export function shareBill(bill: Grosze, uses: readonly Thousandths[]): Grosze[] {
  return allocate(bill, uses);
}

/** What one unit costs when a bill is shared by use („stawka wynikowa”), exact. */
export function resultingRate(bill: Grosze, uses: readonly Thousandths[]): ExactGrosze {
  return { numerator: bill * THOUSANDTHS_IN_UNIT, denominator: sumGrosze(uses) };
}

/**
 * Shares a heat bill: a fixed part by area, the rest by allocator units × factor, each to the grosz (largest remainder).
 *
 * @param fixedPercent what share of the bill is fixed, 0–100, as the bylaws say
 * @throws RangeError when a part that is not zero has nothing to be shared by: no area, or no units at all
 */
export function shareHeatBill(bill: Grosze, fixedPercent: number, flats: readonly HeatedFlat[]): HeatShare[] {
  const [fixedPart = 0n, variablePart = 0n] = allocate(bill, [
    BigInt(fixedPercent),
    BigInt(100 - fixedPercent),
  ]);
  const fixed = shareUnlessZero(
    fixedPart,
    flats.map((flat) => flat.area),
  );
  const variable = shareUnlessZero(variablePart, heatWeights(flats));
  return flats.map((_, index) => {
    const own = { fixed: fixed[index] ?? 0n, variable: variable[index] ?? 0n };
    return { ...own, total: own.fixed + own.variable };
  });
}

function shareUnlessZero(part: Grosze, weights: readonly bigint[]): Grosze[] {
  return part === 0n ? weights.map(() => 0n) : allocate(part, weights);
}

/** Units × factor in whole numbers: all factors brought to the longest of their scales. */
function heatWeights(flats: readonly HeatedFlat[]): bigint[] {
  const factors = flats.map((flat) => decimal(flat.factor));
  const scale = Math.max(0, ...factors.map((factor) => factor.scale));
  return flats.map((flat, index) => flat.units * unitsAtScale(factors[index] ?? decimal('0'), scale));
}
