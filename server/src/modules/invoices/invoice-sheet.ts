import type { InvoiceStatus } from '../../domain/billing/invoice-status.js';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';

/** One document of charge in an exported list; amounts in grosze. */
export interface InvoiceSheetRow {
  readonly number: string;
  readonly kind: keyof typeof KIND_NAMES;
  /** `YYYY-MM`. */
  readonly period: string | null;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly total: Grosze;
  readonly allocated: Grosze;
  readonly remaining: Grosze;
  readonly status: InvoiceStatus;
  readonly isCorrected: boolean;
  readonly inInstalments: boolean;
}

const KIND_NAMES = {
  CHARGE: 'Naliczenie',
  VAT_INVOICE: 'Faktura VAT',
  CORRECTION: 'Korekta',
  SETTLEMENT: 'Rozliczenie mediów',
  INTEREST_NOTE: 'Nota odsetkowa',
} as const;
const STATUS_NAMES: Readonly<Record<InvoiceStatus, string>> = {
  PAID: 'Zapłacona',
  PARTLY_PAID: 'Częściowo zapłacona',
  UNPAID: 'Do zapłaty',
  OVERDUE: 'Po terminie',
};

/** The list of „Faktury i zapłaty” for a spreadsheet: the rows given, with their sums. */
export function invoiceSheet(rows: readonly InvoiceSheetRow[]): Sheet<InvoiceSheetRow> {
  return {
    name: 'Faktury i zapłaty',
    rows,
    columns: [
      { title: 'Numer', width: 20, kind: 'TEXT', value: (row) => row.number },
      { title: 'Rodzaj', width: 20, kind: 'TEXT', value: (row) => KIND_NAMES[row.kind] },
      { title: 'Okres', width: 10, kind: 'TEXT', value: (row) => row.period },
      { title: 'Data wystawienia', width: 14, kind: 'DAY', value: (row) => row.issuedOn },
      { title: 'Termin płatności', width: 14, kind: 'DAY', value: (row) => row.dueOn },
      { title: 'Kwota naliczenia', width: 16, kind: 'MONEY', hasTotal: true, value: (row) => row.total },
      { title: 'Zapłacono', width: 14, kind: 'MONEY', hasTotal: true, value: (row) => row.allocated },
      {
        title: 'Pozostało do zapłaty',
        width: 18,
        kind: 'MONEY',
        hasTotal: true,
        value: (row) => row.remaining,
      },
      { title: 'Status', width: 28, kind: 'TEXT', value: statusText },
    ],
  };
}

/** The status with the flags that stand beside it. */
function statusText(row: InvoiceSheetRow): string {
  return [
    STATUS_NAMES[row.status],
    ...(row.isCorrected ? ['skorygowana'] : []),
    ...(row.inInstalments ? ['w ratach'] : []),
  ].join(', ');
}
