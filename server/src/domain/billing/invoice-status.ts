import type { Grosze } from '../money/grosze.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';

/** Whether an invoice is paid. „Skorygowana” and „W ratach” are flags beside it, not statuses. */
export const INVOICE_STATUSES = ['PAID', 'PARTLY_PAID', 'UNPAID', 'OVERDUE'] as const;
/** One of `INVOICE_STATUSES`. */
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** What the status of an invoice on a day follows from. */
export interface InvoiceFacts {
  /** What was charged, grosze; nothing is owed when it is zero or negative (a negative correction). */
  readonly total: Grosze;
  /** What payments and corrections have covered, grosze, 0 or more. */
  readonly allocated: Grosze;
  /** The last day to pay in time (already moved from a day off). */
  readonly payableOn: LocalDate;
  /** The day the question is asked on. */
  readonly today: LocalDate;
  /** Whether a correction points at the invoice. */
  readonly isCorrected: boolean;
  /** Set while the invoice is in instalments: the day of the earliest one not yet paid; then that day decides. */
  readonly nextInstalmentOn?: LocalDate | null | undefined;
}

/** The pay status of an invoice on a day, with its flags. */
export interface InvoiceStanding {
  readonly status: InvoiceStatus;
  /** „Pozostało do zapłaty”, grosze, never negative: what was paid over is a credit of the account, not of the invoice. */
  readonly remaining: Grosze;
  /** Days after the last day to pay; 0 when nothing is overdue. */
  readonly overdueDays: number;
  readonly isCorrected: boolean;
  readonly inInstalments: boolean;
}

/**
 * The pay status of an invoice on a day. Computed each time, never stored.
 * An open invoice is overdue from the day after `payableOn`, also when a part of it has been paid.
 */
export function invoiceStanding(facts: InvoiceFacts): InvoiceStanding {
  const open = facts.total - facts.allocated;
  const remaining = open > 0n ? open : 0n;
  const lastDay = facts.nextInstalmentOn ?? facts.payableOn;
  const overdueDays = remaining > 0n ? Math.max(0, daysBetween(lastDay, facts.today)) : 0;
  return {
    status: statusOf(remaining, facts.total, overdueDays),
    remaining,
    overdueDays,
    isCorrected: facts.isCorrected,
    inInstalments: facts.nextInstalmentOn !== undefined && facts.nextInstalmentOn !== null,
  };
}

function statusOf(remaining: Grosze, total: Grosze, overdueDays: number): InvoiceStatus {
  if (remaining === 0n) {
    return 'PAID';
  }
  if (overdueDays > 0) {
    return 'OVERDUE';
  }
  return remaining < total ? 'PARTLY_PAID' : 'UNPAID';
}
