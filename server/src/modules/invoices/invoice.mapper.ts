import { invoiceStanding } from '../../domain/billing/invoice-status.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { InvoiceRow } from './invoice.columns.js';
import type { Invoice } from './invoice.type.js';

/** A document as it stands on a day. */
export function toInvoice(row: InvoiceRow, today: LocalDate): Invoice {
  const { nextInstalmentOn, ...invoice } = row;
  const standing = invoiceStanding({
    total: row.total,
    allocated: row.total - row.remaining,
    payableOn: row.payableOn,
    today,
    isCorrected: row.isCorrected,
    nextInstalmentOn,
  });
  return {
    ...invoice,
    status: standing.status,
    overdueDays: standing.overdueDays,
    inInstalments: standing.inInstalments,
  };
}
