import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { InvoiceKind, InvoiceStatus } from './invoice.enums.js';
import type { Invoice } from './invoice.type.js';

const STATUSES: Readonly<Record<InvoiceStatus, string>> = {
  PAID: 'Zapłacona',
  PARTLY_PAID: 'Częściowo zapłacona',
  UNPAID: 'Do zapłaty',
  OVERDUE: 'Po terminie',
};

const KINDS: Readonly<Record<InvoiceKind, string>> = {
  CHARGE: 'Naliczenie',
  VAT_INVOICE: 'Faktura VAT',
  CORRECTION: 'Korekta',
  SETTLEMENT: 'Rozliczenie mediów',
  INTEREST_NOTE: 'Nota odsetkowa',
};

/** „Faktury i zapłaty” as a spreadsheet: the columns of the screen, its rows and its sums. */
export function invoicesSheet(rows: readonly Invoice[]): Sheet<Invoice> {
  return {
    name: 'Faktury i zapłaty',
    columns: [
      { title: 'Numer', width: 22, kind: 'TEXT', value: (invoice) => invoice.number },
      { title: 'Rodzaj', width: 18, kind: 'TEXT', value: (invoice) => KINDS[invoice.kind] },
      { title: 'Okres', width: 10, kind: 'TEXT', value: (invoice) => invoice.period },
      { title: 'Data wystawienia', width: 13, kind: 'DAY', value: (invoice) => invoice.issuedOn },
      { title: 'Termin płatności', width: 13, kind: 'DAY', value: (invoice) => invoice.dueOn },
      {
        title: 'Kwota naliczenia',
        width: 14,
        kind: 'MONEY',
        hasTotal: true,
        value: (invoice) => invoice.total,
      },
      { title: 'Zapłacono', width: 14, kind: 'MONEY', hasTotal: true, value: (invoice) => invoice.allocated },
      { title: 'Pozostało', width: 14, kind: 'MONEY', hasTotal: true, value: (invoice) => invoice.remaining },
      { title: 'Status', width: 20, kind: 'TEXT', value: (invoice) => STATUSES[invoice.status] },
      { title: 'Uwagi', width: 22, kind: 'TEXT', value: flagsOf },
    ],
    rows,
  };
}

function flagsOf(invoice: Invoice): string {
  const flags = [invoice.isCorrected ? 'Skorygowana' : null, invoice.inInstalments ? 'W ratach' : null];
  return flags.filter((flag) => flag !== null).join(', ');
}
