import type { Thousandths } from '../metering/meter-value.js';
import { decimal, multiplyDecimals, unitsAtScale, type Decimal, type DecimalText } from '../money/decimal.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import { divideHalfUp } from '../money/rounding.js';
import { accepted, refused, type Outcome } from '../outcome.js';
import { addPeriods, firstDayOf, lastDayOf, periodOf, periodsBetween } from '../time/billing-period.js';
import type { BillingPeriod } from '../time/billing-period.js';
import type { LocalDate } from '../time/local-date.js';
import { costOfUse, type UnitPrice } from './settle-media.js';

/** Why it is not projected whether advances will do. */
export const ADVANCE_CHECK_GAPS = ['NO_PERIOD', 'NO_PRICE', 'NO_ADVANCE', 'TOO_FEW_MONTHS'] as const;
/** One of `ADVANCE_CHECK_GAPS`. */
export type AdvanceCheckGap = (typeof ADVANCE_CHECK_GAPS)[number];

/** What the projection comes to: the advances do, they fall short, or it may turn out either way. */
export const ADVANCE_VERDICTS = ['ENOUGH', 'SHORT', 'UNSURE'] as const;
/** One of `ADVANCE_VERDICTS`. */
export type AdvanceVerdict = (typeof ADVANCE_VERDICTS)[number];

/** Fewer months do not say what is usual. */
export const FEWEST_JUDGED_MONTHS = 6;

/** The lower and the higher end of what is expected. */
export interface Range<Value> {
  readonly low: Value;
  readonly high: Value;
}

/** A month of the settlement period, as far as it is known. */
export interface AdvanceMonth {
  readonly month: BillingPeriod;
  /** `null` when the readings do not reach over the whole month. */
  readonly use: Thousandths | null;
  /** Of one unit on the month's first day; `null` when there is none. */
  readonly price: UnitPrice | null;
  /** What was charged in advance; `null` in a month whose charge is still to come. */
  readonly billed: Grosze | null;
}

/** What the projection follows from. */
export interface AdvanceFacts {
  /** The settlement period, month by month; none when it is not known. */
  readonly months: readonly AdvanceMonth[];
  /** What was used in each of the last months that were read from end to end, a year of them at most. */
  readonly judgedBy: readonly Thousandths[];
  /** How much is charged for in a month to come; `null` when nothing was charged yet. */
  readonly chargedQuantity: Decimal | DecimalText | null;
  /** The share in what the building's meters did not count that the last settlement added to one's own use. */
  readonly difference: { readonly share: Thousandths; readonly own: Thousandths } | null;
}

/** A month of the projection, so that it can be added up. */
export interface ProjectedMonth {
  readonly month: BillingPeriod;
  readonly isProjected: boolean;
  readonly use: Range<Thousandths>;
  readonly price: UnitPrice;
  readonly cost: Range<Grosze>;
  readonly advance: Grosze;
  readonly isBilled: boolean;
}

/** What the period will cost against what is paid for it in advance; a range, never a point. */
export interface AdvanceProjection {
  readonly months: readonly ProjectedMonth[];
  /** How many months were set aside as the lowest, and as many as the highest. */
  readonly skipped: number;
  /** What a month takes that has not been read: as the months that were not set aside. */
  readonly usual: Range<Thousandths>;
  /** The share in what no flat's meter counted: none at best, as in the last settlement at worst. */
  readonly difference: Range<Thousandths>;
  readonly differenceCost: Range<Grosze>;
  readonly cost: Range<Grosze>;
  readonly advances: Grosze;
  /** Cost − advances, above zero is missing, as in `settle-media.ts`; exact. */
  readonly missing: Range<Grosze>;
  /** The same for people: outward to whole złote. */
  readonly shown: Range<Grosze>;
  readonly verdict: AdvanceVerdict;
}

/** Projects what a settlement period will cost, and whether its advances will do. */
export function projectAdvances(facts: AdvanceFacts): Outcome<AdvanceProjection, AdvanceCheckGap> {
  const { months, judgedBy, chargedQuantity, difference } = facts;
  const priced = months.filter(isPriced);
  const last = priced.at(-1);
  if (months.length === 0) return refused('NO_PERIOD');
  if (priced.length < months.length || !last) return refused('NO_PRICE');
  if (chargedQuantity === null) return refused('NO_ADVANCE');
  if (judgedBy.length < FEWEST_JUDGED_MONTHS) return refused('TOO_FEW_MONTHS');

  const skipped = setAside(judgedBy.length);
  const usual = rangeOf(judgedBy, skipped);
  const projected = priced.map((month) => projectMonth(month, usual, decimal(chargedQuantity)));
  const useHigh = projected.reduce((sum, { use }) => sum + use.high, 0n);
  const share =
    difference && difference.own > 0n ? divideHalfUp(useHigh * difference.share, difference.own) : 0n;
  const differenceCost = { low: 0n, high: costOfUse(share, last.price) };
  const advances = sumGrosze(projected.map(({ advance }) => advance));
  const cost = {
    low: sumGrosze(projected.map((month) => month.cost.low)) + differenceCost.low,
    high: sumGrosze(projected.map((month) => month.cost.high)) + differenceCost.high,
  };
  const missing = { low: cost.low - advances, high: cost.high - advances };
  const shown = { low: floorToZloty(missing.low), high: -floorToZloty(-missing.high) };
  return accepted({
    months: projected,
    skipped,
    usual,
    difference: { low: 0n, high: share },
    differenceCost,
    cost,
    advances,
    missing,
    shown,
    verdict: shown.high <= 0n ? 'ENOUGH' : shown.low > 0n ? 'SHORT' : 'UNSURE',
  });
}

/** The days of a settlement. */
export interface SettledDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The months of the settlement period that runs today: as long as the last settled one and following on it. One that began
 * with the title says only where it ended, unless it was a half-year or a year; none is known from it.
 *
 * @param settled the span that ended last first
 */
export function runningPeriod(
  settled: readonly SettledDays[],
  titleFrom: LocalDate,
  today: LocalDate,
): Range<BillingPeriod> | undefined {
  const pattern = settled.find((span) => isWholePeriod(span, titleFrom));
  if (!pattern) return undefined;
  const length = lengthOf(pattern);
  let low = addPeriods(periodOf(pattern.to), 1);
  while (lastDayOf(addPeriods(low, length - 1)) < today) low = addPeriods(low, length);
  return { low, high: addPeriods(low, length - 1) };
}

/** Lengths of a settlement period that are usual; one of these is not taken for the rest of a longer one. */
const USUAL_LENGTHS = [6, 12];

function isWholePeriod(span: SettledDays, titleFrom: LocalDate): boolean {
  const { from, to } = span;
  const isOfMonths = from === firstDayOf(periodOf(from)) && to === lastDayOf(periodOf(to));
  return isOfMonths && (from > titleFrom || USUAL_LENGTHS.includes(lengthOf(span)));
}

function lengthOf({ from, to }: SettledDays): number {
  return periodsBetween(periodOf(from), periodOf(to)) + 1;
}

type PricedMonth = AdvanceMonth & { readonly price: UnitPrice };

function isPriced(month: AdvanceMonth): month is PricedMonth {
  return month.price !== null;
}

function projectMonth(month: PricedMonth, usual: Range<Thousandths>, quantity: Decimal): ProjectedMonth {
  const { price, billed } = month;
  const use = month.use === null ? usual : { low: month.use, high: month.use };
  return {
    month: month.month,
    isProjected: month.use === null,
    use,
    price,
    cost: { low: costOfUse(use.low, price), high: costOfUse(use.high, price) },
    advance: billed ?? chargeOf(quantity, price),
    isBilled: billed !== null,
  };
}

/** A charge by volume: quantity × rate, one half-up rounding. */
function chargeOf(quantity: Decimal, price: UnitPrice): Grosze {
  return unitsAtScale(multiplyDecimals(quantity, decimal(price)), 2);
}

/** How many months are set aside at each end, so that at least the middle half stays. */
function setAside(count: number): number {
  return Math.floor((count - 1) / 4);
}

function rangeOf(uses: readonly Thousandths[], skipped: number): Range<Thousandths> {
  const sorted = uses.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { low: sorted[skipped] ?? 0n, high: sorted[sorted.length - 1 - skipped] ?? 0n };
}

const GROSZE_IN_ZLOTY = 100n;

function floorToZloty(grosze: Grosze): Grosze {
  const rest = ((grosze % GROSZE_IN_ZLOTY) + GROSZE_IN_ZLOTY) % GROSZE_IN_ZLOTY;
  return grosze - rest;
}
