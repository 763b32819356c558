import {
  INTEREST_DENOMINATOR,
  lateInterest,
  type InterestSegment,
  type LateInterest,
} from '../../domain/ledger/interest.js';
import { lastPreviewDay, ratePeriods, type RatePeriod } from '../../domain/ledger/interest-preview.js';
import { sumGrosze } from '../../domain/money/grosze.js';
import { addDays, earlierOf, laterOf, type LocalDate } from '../../domain/time/local-date.js';
import type { LateDebtRow, PaidRow, RateRow } from './interest.repository.js';
import type { InterestOfDebt, InterestRow, InterestToDate } from './interest.type.js';

/** Digits after the point of a segment's exact interest. */
const SHOWN_DIGITS = 9n;

interface DebtInterest {
  readonly debt: LateDebtRow;
  readonly interest: LateInterest;
}

/**
 * Interest of an account's unpaid principal up to a day, today or later. A day that an interest note covered is not
 * counted again, nor are days after an instalment plan was agreed, nor days before the first known rate. Days that no
 * announced rate has reached yet have the last known one.
 */
export function interestToDate(
  debts: readonly LateDebtRow[],
  paid: readonly PaidRow[],
  rates: readonly RateRow[],
  on: LocalDate,
  today = on,
): InterestToDate {
  const [firstRate] = rates;
  const computed = firstRate
    ? debts.map((debt) => ofDebt(debt, paid, rates, addDays(firstRate.from, -1), on))
    : [];
  const bearing = computed.filter(({ interest }) => interest.segments.length > 0);
  const total = sumGrosze(bearing.map(({ interest }) => interest.amount));
  const principal = sumGrosze(debts.map((debt) => unpaidOf(debt, paid)));
  return {
    on,
    latest: lastPreviewDay(today),
    total,
    principal,
    together: principal + total,
    debts: bearing.map(toDebt),
    rows: bearing.flatMap(({ debt, interest }) => interest.segments.map((segment) => toRow(debt, segment))),
    ratePeriods: periodsOf(bearing, rates),
    rateVerifiedOn: rates.findLast((rate) => rate.from <= on)?.verifiedOn ?? null,
  };
}

function ofDebt(
  debt: LateDebtRow,
  paid: readonly PaidRow[],
  rates: readonly RateRow[],
  beforeRates: LocalDate,
  on: LocalDate,
): DebtInterest {
  const countedBefore = laterOf(laterOf(debt.payableOn, debt.notedTo ?? debt.payableOn), beforeRates);
  const until = debt.agreedOn === null ? on : earlierOf(on, debt.agreedOn);
  const payments = paid.filter((row) => row.receivableRowId === debt.receivableRowId);
  return {
    debt,
    interest: lateInterest({ principal: debt.amount, payableOn: countedBefore, payments }, rates, until),
  };
}

/** What of a debt is to be paid at once: nothing of one that is paid by instalments. */
function unpaidOf(debt: LateDebtRow, paid: readonly PaidRow[]): bigint {
  if (debt.agreedOn !== null) return 0n;
  const payments = paid.filter((row) => row.receivableRowId === debt.receivableRowId);
  return debt.amount - sumGrosze(payments.map(({ amount }) => amount));
}

/** The rates of all the days on which some debt bore interest. */
function periodsOf(bearing: readonly DebtInterest[], rates: readonly RateRow[]): readonly RatePeriod[] {
  const segments = bearing.flatMap(({ interest }) => interest.segments);
  const [first] = segments;
  if (!first) return [];
  const from = segments.reduce((earliest, segment) => earlierOf(earliest, segment.from), first.from);
  const to = segments.reduce((latest, segment) => laterOf(latest, segment.to), first.to);
  return ratePeriods(rates, from, to);
}

function toDebt({ debt, interest }: DebtInterest): InterestOfDebt {
  return { documentNumber: debt.documentNumber, payableOn: debt.payableOn, amount: interest.amount };
}

function toRow(debt: LateDebtRow, segment: InterestSegment): InterestRow {
  const { principal, from, to, days, basisPoints } = segment;
  return {
    documentNumber: debt.documentNumber,
    principal,
    from,
    to,
    days,
    basisPoints,
    amountExact: zlotyExact(segment.numerator),
  };
}

/** Grosze × the denominator as złoty, cut after nine digits. */
function zlotyExact(numerator: bigint): string {
  const scaled = (numerator * 10n ** SHOWN_DIGITS) / (INTEREST_DENOMINATOR * 100n);
  const digits = scaled.toString().padStart(Number(SHOWN_DIGITS) + 1, '0');
  const point = digits.length - Number(SHOWN_DIGITS);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
