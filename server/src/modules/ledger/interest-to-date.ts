import {
  INTEREST_DENOMINATOR,
  lateInterest,
  type InterestSegment,
  type LateInterest,
} from '../../domain/ledger/interest.js';
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
 * Interest of an account's unpaid principal up to today. A day that an interest note covered is not counted again, nor
 * are days after an instalment plan was agreed, nor days before the first known rate.
 */
export function interestToDate(
  debts: readonly LateDebtRow[],
  paid: readonly PaidRow[],
  rates: readonly RateRow[],
  today: LocalDate,
): InterestToDate {
  const [firstRate] = rates;
  const computed = firstRate
    ? debts.map((debt) => ofDebt(debt, paid, rates, addDays(firstRate.from, -1), today))
    : [];
  const bearing = computed.filter(({ interest }) => interest.segments.length > 0);
  return {
    on: today,
    total: sumGrosze(bearing.map(({ interest }) => interest.amount)),
    debts: bearing.map(toDebt),
    rows: bearing.flatMap(({ debt, interest }) => interest.segments.map((segment) => toRow(debt, segment))),
    rateVerifiedOn: rates.findLast((rate) => rate.from <= today)?.verifiedOn ?? null,
  };
}

function ofDebt(
  debt: LateDebtRow,
  paid: readonly PaidRow[],
  rates: readonly RateRow[],
  beforeRates: LocalDate,
  today: LocalDate,
): DebtInterest {
  const countedBefore = laterOf(laterOf(debt.payableOn, debt.notedTo ?? debt.payableOn), beforeRates);
  const until = debt.agreedOn === null ? today : earlierOf(today, debt.agreedOn);
  const payments = paid.filter((row) => row.receivableRowId === debt.receivableRowId);
  return {
    debt,
    interest: lateInterest({ principal: debt.amount, payableOn: countedBefore, payments }, rates, until),
  };
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
