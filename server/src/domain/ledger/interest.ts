import { decimalOf, formatDecimal, type DecimalText } from '../money/decimal.js';
import type { Grosze } from '../money/grosze.js';
import { divideHalfUp } from '../money/rounding.js';
import {
  addDays,
  compareDates,
  daysBetween,
  daysInSpan,
  earlierOf,
  type LocalDate,
} from '../time/local-date.js';

/** Whose rate: DELAY statutory (art. 481 §2 KC), COMMERCIAL (act on commercial transactions), CONTRACTUAL. */
export const INTEREST_KINDS = ['DELAY', 'COMMERCIAL', 'CONTRACTUAL'] as const;
/** One of `INTEREST_KINDS`. */
export type InterestKind = (typeof INTEREST_KINDS)[number];

/** A yearly rate in force from a day until the next rate begins. */
export interface InterestRate {
  readonly from: LocalDate;
  /** Hundredths of a per cent: 925 is 9,25 %. */
  readonly basisPoints: number;
}

/** A payment that lowers the principal. */
export interface PrincipalPayment {
  /** The day the money reached the cooperative; that day still bears interest on the principal before it. */
  readonly on: LocalDate;
  /** Grosze, above zero. */
  readonly amount: Grosze;
}

/** A debt that was, or still is, paid late. */
export interface LateDebt {
  /** What was owed on the last day to pay in time, grosze. */
  readonly principal: Grosze;
  /** The last day to pay in time (moved from a day off); interest runs from the day after. */
  readonly payableOn: LocalDate;
  /** In any order; what was paid in time bears nothing. */
  readonly payments?: readonly PrincipalPayment[] | undefined;
}

/** Days with one rate and one principal. */
export interface InterestSegment {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  readonly days: number;
  readonly basisPoints: number;
  readonly principal: Grosze;
  /** Interest of the segment in grosze × `INTEREST_DENOMINATOR`, exact; round the sum, never a segment. */
  readonly numerator: bigint;
}

/** Interest of one debt. */
export interface LateInterest {
  /** Grosze, rounded half-up once. */
  readonly amount: Grosze;
  /** Days that bore interest. */
  readonly days: number;
  readonly segments: readonly InterestSegment[];
  /** The exact sum in grosze × `INTEREST_DENOMINATOR`. */
  readonly numerator: bigint;
}

/** 10 000 basis points × 365 days: the year has 365 days for interest, also a leap year. */
export const INTEREST_DENOMINATOR = 3_650_000n;

/**
 * Late interest of a debt up to a day: Σ principal × rate / 365 over the days from the day after `payableOn` to `until`,
 * both counted, exact, with ONE half-up rounding at the end.
 *
 * @param rates in any order; the newest one that has begun counts
 * @param until the day of payment, or today; that day is counted
 * @throws RangeError when a day of delay is before the first rate
 */
export function lateInterest(debt: LateDebt, rates: readonly InterestRate[], until: LocalDate): LateInterest {
  const inOrder = [...rates].sort((a, b) => compareDates(a.from, b.from));
  const payments = [...(debt.payments ?? [])].sort((a, b) => compareDates(a.on, b.on));
  const segments: InterestSegment[] = [];
  let from = addDays(debt.payableOn, 1);
  while (from <= until) {
    const principal = principalOn(debt.principal, payments, from);
    if (principal === 0n) {
      break;
    }
    const to = lastDayUnchanged(from, until, inOrder, payments);
    segments.push(segmentOf(from, to, rateOn(inOrder, from), principal));
    from = addDays(to, 1);
  }
  const numerator = segments.reduce((sum, segment) => sum + segment.numerator, 0n);
  return {
    amount: divideHalfUp(numerator, INTEREST_DENOMINATOR),
    days: segments.reduce((sum, segment) => sum + segment.days, 0),
    segments,
    numerator,
  };
}

/** The principal that bears interest on a day: lowered by what arrived before it. */
function principalOn(principal: Grosze, payments: readonly PrincipalPayment[], day: LocalDate): Grosze {
  const paid = payments.reduce((sum, payment) => (payment.on < day ? sum + payment.amount : sum), 0n);
  return paid < principal ? principal - paid : 0n;
}

function lastDayUnchanged(
  from: LocalDate,
  until: LocalDate,
  rates: readonly InterestRate[],
  payments: readonly PrincipalPayment[],
): LocalDate {
  const nextRate = rates.find((rate) => rate.from > from);
  const nextPayment = payments.find((payment) => payment.on >= from);
  const beforeRate = nextRate ? addDays(nextRate.from, -1) : until;
  return earlierOf(earlierOf(beforeRate, nextPayment?.on ?? until), until);
}

function segmentOf(from: LocalDate, to: LocalDate, rate: InterestRate, principal: Grosze): InterestSegment {
  const days = daysInSpan(from, to);
  const { basisPoints } = rate;
  return {
    from,
    to,
    days,
    basisPoints,
    principal,
    numerator: principal * BigInt(basisPoints) * BigInt(days),
  };
}

/**
 * The rate in force on a day.
 *
 * @throws RangeError when the day is before the first rate
 */
export function rateOn(rates: readonly InterestRate[], day: LocalDate): InterestRate {
  const begun = rates.filter((rate) => rate.from <= day);
  const newest = begun.reduce<InterestRate | undefined>(
    (latest, rate) => (latest === undefined || rate.from > latest.from ? rate : latest),
    undefined,
  );
  if (newest === undefined) {
    throw new RangeError(`rateOn: no rate of interest on ${day}`);
  }
  return newest;
}

/** How long a table of rates may go unchecked before staff are warned, days: rates change without notice. */
export const RATES_FRESH_FOR_DAYS = 45;

/** Whether the table of rates was last checked too long ago. */
export function areRatesStale(verifiedOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(verifiedOn, today) > RATES_FRESH_FOR_DAYS;
}

/** An exact numerator of interest in złote to four digits, for showing a segment: `6.4726`; never to be summed. */
export function interestText(numerator: bigint): DecimalText {
  return formatDecimal(decimalOf(divideHalfUp(numerator * 100n, INTEREST_DENOMINATOR), 4));
}
