import { daysBetween, type LocalDate } from '../time/local-date.js';
import type { Thousandths } from './meter-value.js';

/** How far back the usual use is taken from, days. */
const REACH_BACK = 400;
/** Fewer days say nothing of what is usual. */
const FEWEST_DAYS = 28;

/**
 * What a meter usually counts: from the oldest to the newest of its states in the last 400 days; `null` while they span
 * less than four weeks, or fell.
 *
 * @param states accepted ones, the newest first
 */
export function usualUse(
  states: readonly { readonly takenOn: LocalDate; readonly value: Thousandths }[],
): { readonly use: Thousandths; readonly days: number } | null {
  const [newest] = states;
  if (!newest) return null;
  const oldest = states.findLast((state) => daysBetween(state.takenOn, newest.takenOn) <= REACH_BACK);
  if (!oldest) return null;
  const days = daysBetween(oldest.takenOn, newest.takenOn);
  const use = newest.value - oldest.value;
  return days < FEWEST_DAYS || use < 0n ? null : { use, days };
}
