import { addPeriods, type BillingPeriod } from '../time/billing-period.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';
import type { Thousandths } from './meter-value.js';

/** What may be worth a look; never more than that. */
export const USE_HINT_KINDS = ['ELEVATED', 'CONTINUOUS', 'STANDSTILL', 'REVERSE'] as const;
/** One of `USE_HINT_KINDS`. */
export type UseHintKind = (typeof USE_HINT_KINDS)[number];

/** What was used in a whole month. */
export interface WholeMonth {
  readonly month: BillingPeriod;
  readonly use: Thousandths;
}

/** What stands out, and what it was measured against. */
export interface UseHint {
  readonly kind: UseHintKind;
  readonly month: BillingPeriod;
  readonly use: Thousandths;
  /** The middle one of the months before. */
  readonly usual: Thousandths;
}

/** Months needed before anything is usual. */
const FEWEST_MONTHS = 6;
/** How many months before are looked at. */
const MOST_MONTHS = 12;
/** A month stands out from this many times the usual on … */
const ELEVATED_TIMES = 2n;
/** … and only by this much, 2 m³: a household of one may well double a small use. */
const ELEVATED_BY = 2_000n;
/** So many months in a row, each half as much again as usual. */
const CONTINUOUS_MONTHS = 3;
const CONTINUOUS_PERCENT = 150n;
const CONTINUOUS_BY = 1_000n;
/** A meter stands still when a place that usually uses at least this much counts nothing, … */
const STANDSTILL_USUAL = 300n;
/** … in so many months in a row. */
const STANDSTILL_MONTHS = 2;

/**
 * What stands out in the use of a medium, compared with the unit's own past: at most one thing, the gravest first. A
 * month is elevated only where it is also above the upper quarter of the building, as far as that is known.
 *
 * @param months        whole months, oldest first, the last one being looked at
 * @param upperQuartile three quarters of the building's units used less in the last month; `null` when too few are known
 */
export function findUseHint(
  months: readonly WholeMonth[],
  upperQuartile: Thousandths | null,
): UseHint | undefined {
  const last = months.at(-1);
  if (!last) return undefined;
  const hint = (kind: UseHintKind, usual: Thousandths): UseHint => ({ kind, ...last, usual });

  const beforeStill = usualBefore(months, STANDSTILL_MONTHS);
  if (beforeStill !== undefined && beforeStill >= STANDSTILL_USUAL) {
    if (lastInRow(months, STANDSTILL_MONTHS).every(({ use }) => use === 0n))
      return hint('STANDSTILL', beforeStill);
  }
  const isAboveOthers = upperQuartile === null || last.use > upperQuartile;
  const beforeRow = usualBefore(months, CONTINUOUS_MONTHS);
  if (beforeRow !== undefined && isAboveOthers) {
    const isHigh = ({ use }: WholeMonth): boolean =>
      use * 100n > beforeRow * CONTINUOUS_PERCENT && use - beforeRow > CONTINUOUS_BY;
    if (lastInRow(months, CONTINUOUS_MONTHS).every(isHigh)) return hint('CONTINUOUS', beforeRow);
  }
  const before = usualBefore(months, 1);
  if (before !== undefined && isAboveOthers) {
    const isElevated = last.use > before * ELEVATED_TIMES && last.use - before > ELEVATED_BY;
    if (isElevated) return hint('ELEVATED', before);
  }
  return undefined;
}

/** A meter's state on a day, whoever vouches for it. */
export interface AnyState {
  readonly takenOn: LocalDate;
  readonly value: Thousandths;
}

/** How old a fall may be to be still worth a word, days. */
const FALL_WITHIN_DAYS = 62;

/**
 * The newest state of a meter that is lower than the one before it, if it is recent: water that flowed back, a register
 * that was read wrongly, or one that started over.
 *
 * @param states every state the meter showed, oldest first, also those not accepted yet
 */
export function findFall(states: readonly AnyState[], today: LocalDate): AnyState | undefined {
  return states.findLast((state, index) => {
    const before = states[index - 1];
    return (
      before !== undefined &&
      state.value < before.value &&
      daysBetween(state.takenOn, today) <= FALL_WITHIN_DAYS
    );
  });
}

/** The last months, if they follow on one another; none when one is missing. */
function lastInRow(months: readonly WholeMonth[], count: number): readonly WholeMonth[] {
  const row = months.slice(-count);
  const isUnbroken = row.every(({ month }, index) => {
    const before = row[index - 1];
    return before === undefined || addPeriods(before.month, 1) === month;
  });
  return row.length === count && isUnbroken ? row : NO_ROW;
}

/** `every` of nothing is true; a month that never matches keeps it from being so. */
const NO_ROW: readonly WholeMonth[] = [{ month: '0001-01' as BillingPeriod, use: 1n }];

/** The middle one of the months before the last `count`; `undefined` when there are too few. */
function usualBefore(months: readonly WholeMonth[], count: number): Thousandths | undefined {
  const before = months.slice(0, -count).slice(-MOST_MONTHS);
  if (before.length < FEWEST_MONTHS) return undefined;
  const sorted = before.map(({ use }) => use).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
