import { divideHalfUp } from '../money/rounding.js';
import { accepted, refused, type Outcome } from '../outcome.js';
import type { LocalDate } from '../time/local-date.js';
import type { Thousandths } from './meter-value.js';

/** Two readings of one meter, one after the other. */
export interface ReadingPair {
  readonly from: Thousandths;
  readonly to: Thousandths;
  /** Whole digits of the register; known ones let it roll over from 99999 to 00000. */
  readonly digits?: number | null | undefined;
}

/** What was used between two readings. */
export interface MeteredUse {
  readonly use: Thousandths;
  /** Whether the register passed its end. */
  readonly isRollover: boolean;
}

/** The days one meter served, with its readings at both ends. A replacement is two segments that meet on one day. */
export interface MeterSegment extends ReadingPair {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** Why there is no consumption. */
export type ConsumptionRefusal = 'BELOW_PREVIOUS' | 'REPLACEMENT_GAP';

/** A register that rolled over moved on by at most a tenth of its range; more is taken for a misread or turned-back meter. */
const ROLLOVER_SHARE = 10n;

/**
 * What was used between two readings: the difference. A lower reading is a rollover where that is plausible,
 * otherwise refused as BELOW_PREVIOUS.
 */
export function useBetween({ from, to, digits }: ReadingPair): Outcome<MeteredUse, 'BELOW_PREVIOUS'> {
  if (to >= from) {
    return accepted({ use: to - from, isRollover: false });
  }
  const range = registerRange(digits);
  const use = to + range - from;
  return range > from && use * ROLLOVER_SHARE <= range
    ? accepted({ use, isRollover: true })
    : refused('BELOW_PREVIOUS');
}

/** The first value a register cannot show, e.g. 100 000,000 for five digits; 0 when the digits are not known. */
export function registerRange(digits: number | null | undefined): Thousandths {
  return digits ? 10n ** BigInt(digits) * 1000n : 0n;
}

/**
 * What was used over meters that followed one another in one place: the sum of their segments.
 * The removed meter's last reading and the new one's first must be of the same day, else REPLACEMENT_GAP.
 */
export function useOfSegments(segments: readonly MeterSegment[]): Outcome<Thousandths, ConsumptionRefusal> {
  let [total, lastDay]: [Thousandths, LocalDate | undefined] = [0n, undefined];
  for (const segment of segments) {
    if (lastDay !== undefined && segment.fromOn !== lastDay) {
      return refused('REPLACEMENT_GAP');
    }
    const used = useBetween(segment);
    if (!used.ok) {
      return used;
    }
    total += used.value.use;
    lastDay = segment.toOn;
  }
  return accepted(total);
}

/**
 * An estimate for days without a reading: the mean of a known span, by days, rounded half-up to a thousandth.
 * The next real reading corrects it.
 *
 * @param known what was used in how many days, e.g. of the last settled period
 * @throws RangeError when the known span has no day
 */
export function estimateByDays(
  known: { readonly use: Thousandths; readonly days: number },
  forDays: number,
): Thousandths {
  if (known.days <= 0) {
    throw new RangeError('estimateByDays: the known span has no day');
  }
  return divideHalfUp(known.use * BigInt(forDays), BigInt(known.days));
}
