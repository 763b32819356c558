import { accepted, refused, type Outcome } from '../outcome.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';
import { registerRange, useBetween } from './consumption.js';
import type { Thousandths } from './meter-value.js';

/** Where a reading comes from: START and END are those of installing and removing the meter. */
export const READING_SOURCES = [
  'RADIO',
  'WALK_BY',
  'STAFF',
  'RESIDENT',
  'ESTIMATE',
  'START',
  'END',
  'CORRECTION',
] as const;
/** One of `READING_SOURCES`. */
export type ReadingSource = (typeof READING_SOURCES)[number];

/** How far a reading can be relied on. */
export const READING_QUALITIES = ['ACTUAL', 'ESTIMATED', 'DISPUTED'] as const;
/** One of `READING_QUALITIES`. */
export type ReadingQuality = (typeof READING_QUALITIES)[number];

/** Why a reading is not accepted. */
export const READING_REFUSALS = [
  'FUTURE_DATE',
  'WINDOW_CLOSED',
  'BEFORE_INSTALLATION',
  'METER_REMOVED',
  'METER_REMOTE',
  'METER_VERIFICATION_EXPIRED',
  'TOO_MANY_DIGITS',
  'NOT_AFTER_PREVIOUS',
  'BELOW_PREVIOUS',
] as const;
/** One of `READING_REFUSALS`. */
export type ReadingRefusal = (typeof READING_REFUSALS)[number];

/** What is odd about an accepted reading: the first asks the resident to confirm, the second is for staff to look at. */
export type ReadingWarning = 'OVER_THREE_TIMES_MEAN' | 'NO_CHANGE_FOR_HALF_A_YEAR';

/** A reading that somebody gives, and what is known of its meter. */
export interface ReadingToCheck {
  readonly value: Thousandths;
  readonly takenOn: LocalDate;
  readonly source: ReadingSource;
  readonly today: LocalDate;
  readonly meter: {
    readonly installedOn: LocalDate;
    readonly removedOn: LocalDate | null;
    /** The last day of valid verification; `null` where none is needed or known. */
    readonly verificationExpiresOn: LocalDate | null;
    readonly digits: number | null;
    /** Read by radio: its holder need not look. */
    readonly isRemote: boolean;
  };
  /** The accepted reading before it. */
  readonly previous: { readonly value: Thousandths; readonly takenOn: LocalDate } | null;
  /** The days on which residents may give readings, both counted; `null` when always. */
  readonly window: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** Use of a span before, to compare with; `null` when there is none. */
  readonly mean: { readonly use: Thousandths; readonly days: number } | null;
}

/** What an accepted reading says. */
export interface CheckedReading {
  /** Used since the previous reading; zero when there is none. */
  readonly use: Thousandths;
  readonly isRollover: boolean;
  readonly warnings: readonly ReadingWarning[];
}

const PLAUSIBLE_TIMES_MEAN = 3n;
const HALF_A_YEAR_DAYS = 182;

/**
 * Whether a reading can be accepted, and what is odd about it.
 * A reading below the previous one is refused from a resident even where the register may have rolled over:
 * staff look at the meter first.
 */
export function checkReading(reading: ReadingToCheck): Outcome<CheckedReading, ReadingRefusal> {
  const reason = refusalOfDay(reading) ?? refusalOfMeter(reading);
  if (reason !== undefined) {
    return refused(reason);
  }
  const { previous, value, takenOn } = reading;
  if (previous === null) {
    return accepted({ use: 0n, isRollover: false, warnings: [] });
  }
  if (takenOn <= previous.takenOn) {
    return refused('NOT_AFTER_PREVIOUS');
  }
  const digits = reading.source === 'RESIDENT' ? null : reading.meter.digits;
  const used = useBetween({ from: previous.value, to: value, digits });
  if (!used.ok) {
    return used;
  }
  const warnings = warningsOf(used.value.use, daysBetween(previous.takenOn, takenOn), reading.mean);
  return accepted({ ...used.value, warnings });
}

function refusalOfDay({ takenOn, today, source, window }: ReadingToCheck): ReadingRefusal | undefined {
  if (takenOn > today) {
    return 'FUTURE_DATE';
  }
  const isClosed = window !== null && (today < window.from || today > window.to);
  return source === 'RESIDENT' && isClosed ? 'WINDOW_CLOSED' : undefined;
}

/** Why a resident would be told at once that no reading is taken, before anything is typed. */
export function refusalToBegin(
  meter: Pick<ReadingToCheck['meter'], 'removedOn' | 'isRemote' | 'verificationExpiresOn'>,
  isWindowOpen: boolean,
  today: LocalDate,
): ReadingRefusal | undefined {
  if (meter.removedOn !== null) {
    return 'METER_REMOVED';
  }
  if (meter.isRemote) {
    return 'METER_REMOTE';
  }
  if (meter.verificationExpiresOn !== null && today > meter.verificationExpiresOn) {
    return 'METER_VERIFICATION_EXPIRED';
  }
  return isWindowOpen ? undefined : 'WINDOW_CLOSED';
}

function refusalOfMeter({ meter, takenOn, value, source }: ReadingToCheck): ReadingRefusal | undefined {
  if (takenOn < meter.installedOn) {
    return 'BEFORE_INSTALLATION';
  }
  if (meter.removedOn !== null && (source === 'RESIDENT' || takenOn > meter.removedOn)) {
    return 'METER_REMOVED';
  }
  if (source === 'RESIDENT' && meter.isRemote) {
    return 'METER_REMOTE';
  }
  if (meter.verificationExpiresOn !== null && takenOn > meter.verificationExpiresOn) {
    return 'METER_VERIFICATION_EXPIRED';
  }
  return meter.digits !== null && value >= registerRange(meter.digits) ? 'TOO_MANY_DIGITS' : undefined;
}

function warningsOf(use: Thousandths, days: number, mean: ReadingToCheck['mean']): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  if (mean && use * BigInt(mean.days) > PLAUSIBLE_TIMES_MEAN * mean.use * BigInt(days)) {
    warnings.push('OVER_THREE_TIMES_MEAN');
  }
  if (use === 0n && days >= HALF_A_YEAR_DAYS) {
    warnings.push('NO_CHANGE_FOR_HALF_A_YEAR');
  }
  return warnings;
}
