import { divideHalfUp } from '../money/rounding.js';
import { firstDayOf, lastDayOf, periodOf, type BillingPeriod } from '../time/billing-period.js';
import { addDays, daysBetween, earlierOf, endOfMonth, type LocalDate } from '../time/local-date.js';
import { useBetween } from './consumption.js';
import type { Thousandths } from './meter-value.js';

/** An accepted state of a meter. */
export interface MeterState {
  readonly takenOn: LocalDate;
  readonly value: Thousandths;
  readonly isEstimated: boolean;
}

/** A meter with its accepted states, oldest first. */
export interface MeterHistory {
  /** Digits before the mark on the dial; `null` when not recorded. */
  readonly digits: number | null;
  readonly states: readonly MeterState[];
}

/** One end of a meter's month. */
export interface SegmentEnd {
  /** At the start, the day at whose end the state was valid: usually the last of the month before. */
  readonly on: LocalDate;
  /** `null` when nobody read the meter that day: the use was then shared out by days. */
  readonly value: Thousandths | null;
}

/** Why a segment starts as it does: where the one before ended, with the meter's first state, or after states that fell. */
export type SegmentStart = 'CONTINUED' | 'FIRST_STATE' | 'AFTER_FALL';

/** What one meter counted in one month. */
export interface MeterMonth {
  readonly month: BillingPeriod;
  readonly start: SegmentStart;
  readonly from: SegmentEnd;
  readonly to: SegmentEnd;
  readonly use: Thousandths;
  /** An estimated state took part. */
  readonly isEstimated: boolean;
  /** A part of the use was shared out by days, because no state marks the month's end or start. */
  readonly isApportioned: boolean;
}

interface Part {
  readonly month: BillingPeriod;
  readonly start: SegmentStart;
  readonly from: SegmentEnd;
  readonly to: SegmentEnd;
  readonly use: Thousandths;
  readonly isEstimated: boolean;
  readonly isApportioned: boolean;
}

/**
 * What a meter counted in each month: the difference of neighbouring states, shared evenly over the days between them
 * where these lie in several months; nothing is lost. A month without a day between two states is left out, so is a
 * span over which the state fell.
 *
 * @param until days after this one are not shared out to
 */
export function monthlyUse(history: MeterHistory, until: LocalDate): readonly MeterMonth[] {
  const parts = history.states.slice(1).flatMap((end, index) => {
    const start = history.states[index];
    return start ? partsBetween(history, index, start, end, until) : [];
  });
  const byMonth = Map.groupBy(parts, (part) => part.month);
  return [...byMonth.values()].flatMap((ofMonth) => joined(ofMonth));
}

/** Rounds the running use at each month's end, so that the parts sum to the difference. */
function partsBetween(
  { states, digits }: MeterHistory,
  index: number,
  start: MeterState,
  end: MeterState,
  until: LocalDate,
): Part[] {
  const used = useBetween({ from: start.value, to: end.value, digits });
  const days = daysBetween(start.takenOn, end.takenOn);
  if (!used.ok || days <= 0) return [];
  const isEstimated = start.isEstimated || end.isEstimated;
  const parts: Part[] = [];
  let counted = 0n;
  for (let from = start.takenOn; from < earlierOf(end.takenOn, until); from = lastOf(from, end.takenOn)) {
    const last = lastOf(from, end.takenOn);
    const running = divideHalfUp(used.value.use * BigInt(daysBetween(start.takenOn, last)), BigInt(days));
    parts.push({
      month: periodOf(addDays(from, 1)),
      start: from === start.takenOn ? startOf(states, digits, index) : 'CONTINUED',
      from: { on: from, value: from === start.takenOn ? start.value : null },
      to: { on: last, value: last === end.takenOn ? end.value : null },
      use: running - counted,
      isEstimated,
      isApportioned: from !== start.takenOn || last !== end.takenOn,
    });
    counted = running;
  }
  return parts;
}

/** The last day of the month that follows a day, or the span's last. */
function lastOf(from: LocalDate, end: LocalDate): LocalDate {
  return earlierOf(endOfMonth(addDays(from, 1)), end);
}

function startOf(states: readonly MeterState[], digits: number | null, index: number): SegmentStart {
  const [before, start] = [states[index - 1], states[index]];
  if (!before || !start) return 'FIRST_STATE';
  return useBetween({ from: before.value, to: start.value, digits }).ok ? 'CONTINUED' : 'AFTER_FALL';
}

/** Parts of one month that follow on one another, as one; a part after a fall stands by itself. */
function joined(parts: readonly Part[]): MeterMonth[] {
  const months: MeterMonth[] = [];
  for (const part of parts) {
    const before = months.at(-1);
    if (!before || part.start === 'AFTER_FALL') {
      months.push(part);
      continue;
    }
    months[months.length - 1] = {
      ...before,
      to: part.to,
      use: before.use + part.use,
      isEstimated: before.isEstimated || part.isEstimated,
      isApportioned: before.isApportioned || part.isApportioned,
    };
  }
  return months;
}

/** Whether the months' states hold from its first day to its last: only then is it a whole month of use. */
export function coversMonth(segment: Pick<MeterMonth, 'from' | 'to' | 'month'>): boolean {
  return segment.from.on < firstDayOf(segment.month) && segment.to.on >= lastDayOf(segment.month);
}
