import type { EntryKind } from '../../domain/ledger/entry-kinds.js';
import { sumGrosze, type Grosze } from '../../domain/money/grosze.js';
import { fillInstalments } from '../../domain/settlement/fill-instalments.js';
import { periodOf, type BillingPeriod } from '../../domain/time/billing-period.js';
import { compareDates, type LocalDate } from '../../domain/time/local-date.js';
import type { CalendarDebtRow, CalendarItemRow } from './calendar-payments.repository.js';

/** How a payment stands on a day. */
export const PAYMENT_STATES = ['OVERDUE', 'TODAY', 'COMING', 'PAID'] as const;
/** One of `PAYMENT_STATES`. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** One row of the calendar: what is to be paid of one document by one day, or one instalment in place of the debts it covers. */
export interface PaymentFigures {
  /** The same as long as the document, the note, the instalment or the bare debt exists. */
  readonly key: string;
  readonly accountRowId: string;
  readonly state: PaymentState;
  readonly dueOn: LocalDate;
  readonly payableOn: LocalDate;
  readonly amount: Grosze;
  readonly remaining: Grosze;
  /** Number of the document, or of the plan. */
  readonly documentNumber: string | null;
  readonly period: string | null;
  /** Null for an instalment. */
  readonly entryKind: EntryKind | null;
  readonly instalment: { readonly position: number; readonly of: number } | null;
  /** The document; for an instalment the first that its plan covers. */
  readonly invoiceRowId: string | null;
  readonly entryRowId: string;
}

/** What one month still asks for. */
export interface MonthFigures {
  readonly month: BillingPeriod;
  readonly remaining: Grosze;
  readonly overdue: Grosze;
  readonly notYetDue: Grosze;
  readonly count: number;
}

/**
 * The rows of the calendar on a day, the earliest payable first. Debts of one document payable on one day are one row,
 * whatever their funds; debts that a plan covers are given as its instalments. What remains sums to what remains of the
 * debts.
 */
export function calendarPayments(
  debts: readonly CalendarDebtRow[],
  items: readonly CalendarItemRow[],
  today: LocalDate,
): readonly PaymentFigures[] {
  const itemsOf = Map.groupBy(items, (item) => item.planRowId);
  const isSpread = (debt: CalendarDebtRow): boolean => debt.planRowId !== null && itemsOf.has(debt.planRowId);
  const spread = Map.groupBy(debts.filter(isSpread), (debt) => debt.planRowId ?? '');
  const plain = Map.groupBy(
    debts.filter((debt) => !isSpread(debt)),
    documentKey,
  );
  const rows = [
    ...[...plain].flatMap(([key, ofDocument]) => rowsOfDocument(key, ofDocument, today)),
    ...[...spread].flatMap(([plan, covered]) => rowsOfPlan(covered, itemsOf.get(plan) ?? [], today)),
  ];
  return rows.sort((a, b) => compareDates(a.payableOn, b.payableOn) || (a.key < b.key ? -1 : 1));
}

/** What each month asks for, the earliest first; months with nothing open are left out. */
export function monthFigures(payments: readonly PaymentFigures[]): readonly MonthFigures[] {
  const open = payments.filter((payment) => payment.remaining > 0n);
  const byMonth = Map.groupBy(open, (payment) => periodOf(payment.payableOn));
  const months = [...byMonth].map(([month, ofMonth]) => ({
    month,
    remaining: remainingOf(ofMonth),
    overdue: remainingOf(ofMonth.filter((payment) => payment.state === 'OVERDUE')),
    notYetDue: remainingOf(ofMonth.filter((payment) => payment.state !== 'OVERDUE')),
    count: ofMonth.length,
  }));
  return months.sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** What remains of payments together, grosze. */
export function remainingOf(payments: readonly PaymentFigures[]): Grosze {
  return sumGrosze(payments.map((payment) => payment.remaining));
}

function documentKey(debt: CalendarDebtRow): string {
  if (debt.invoiceRowId !== null) return `inv${debt.invoiceRowId}`;
  if (debt.interestNoteRowId !== null) return `not${debt.interestNoteRowId}`;
  return `rcv${debt.rowId}`;
}

/** Usually one row; a document whose parts are payable on different days has one for each. */
function rowsOfDocument(
  key: string,
  debts: readonly CalendarDebtRow[],
  today: LocalDate,
): readonly PaymentFigures[] {
  const byDay = [...Map.groupBy(debts, (debt) => debt.payableOn).values()];
  return byDay.flatMap((ofDay, index) => {
    const [first] = ofDay;
    if (!first) return [];
    const remaining = sumGrosze(ofDay.map((debt) => debt.remaining));
    const { accountRowId, dueOn, payableOn, documentNumber, period, entryKind, invoiceRowId, entryRowId } =
      first;
    return {
      key: index === 0 ? key : `${key}-${String(index + 1)}`,
      accountRowId,
      state: stateOf(remaining, payableOn, today),
      dueOn,
      payableOn,
      amount: sumGrosze(ofDay.map((debt) => debt.amount)),
      remaining,
      documentNumber,
      period,
      entryKind,
      instalment: null,
      invoiceRowId,
      entryRowId,
    };
  });
}

function rowsOfPlan(
  covered: readonly CalendarDebtRow[],
  items: readonly CalendarItemRow[],
  today: LocalDate,
): readonly PaymentFigures[] {
  const [first] = covered;
  if (!first) return [];
  const left = fillInstalments(
    items.map((item) => item.amount),
    sumGrosze(covered.map((debt) => debt.remaining)),
  );
  return items.map((item, index) => {
    const remaining = left[index] ?? 0n;
    const { planRowId, planNumber, position, dueOn, payableOn } = item;
    return {
      key: `pln${planRowId}-${String(position)}`,
      accountRowId: first.accountRowId,
      state: stateOf(remaining, payableOn, today),
      dueOn,
      payableOn,
      amount: remaining > item.amount ? remaining : item.amount,
      remaining,
      documentNumber: planNumber,
      period: null,
      entryKind: null,
      instalment: { position, of: items.length },
      invoiceRowId: covered.find((debt) => debt.invoiceRowId !== null)?.invoiceRowId ?? null,
      entryRowId: first.entryRowId,
    };
  });
}

function stateOf(remaining: Grosze, payableOn: LocalDate, today: LocalDate): PaymentState {
  if (remaining === 0n) return 'PAID';
  if (payableOn < today) return 'OVERDUE';
  return payableOn === today ? 'TODAY' : 'COMING';
}
