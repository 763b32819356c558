import type { Wording } from './balance-wording';

/** How far an invoice is paid, as the server says. */
export type InvoicePayStatus = 'PAID' | 'PARTLY_PAID' | 'UNPAID' | 'OVERDUE';

const WORDINGS: Readonly<Record<InvoicePayStatus, Wording>> = {
  PAID: { tone: 'credit', icon: 'check_circle', word: 'word.invoice.paid' },
  PARTLY_PAID: { tone: 'due', icon: 'schedule', word: 'word.invoice.partlyPaid' },
  UNPAID: { tone: 'due', icon: 'schedule', word: 'word.invoice.unpaid' },
  OVERDUE: { tone: 'debit', icon: 'error', word: 'word.invoice.overdue' },
};

/** A correction in the resident's favour asks for nothing: it lowers what is owed. */
const IN_FAVOUR: Wording = { tone: 'credit', icon: 'add_circle', word: 'word.invoice.inFavour' };

/** The tag of an invoice. „Skorygowana” and „W ratach” stand beside it, they are not pay statuses. */
export function invoiceWording(status: InvoicePayStatus, total: number): Wording {
  return total < 0 ? IN_FAVOUR : WORDINGS[status];
}
