import { meaningOf, wordFor } from '../../core/navigation/address-words';
import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import type { InvoiceFilter, InvoiceKind, InvoiceOrder } from './invoices.generated';

/** The columns by which the list can be ordered. */
export type InvoiceColumn =
  'NUMBER' | 'PERIOD' | 'ISSUED_ON' | 'DUE_ON' | 'TOTAL' | 'ALLOCATED' | 'REMAINING';

/** The ready-made views of the list. */
export type InvoiceChoice = 'TO_PAY' | 'OVERDUE' | 'PAID';

/** What the list shows and in what order; all of it stands in the address. */
export interface InvoiceView {
  /** Undefined: all. */
  readonly status: InvoiceChoice | undefined;
  /** Months charged, `YYYY-MM`, inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: InvoiceKind | undefined;
  readonly text: string | undefined;
  readonly sorting: Sorting<InvoiceColumn>;
}

export const STATUS_WORDS = { 'do-zaplaty': 'TO_PAY', 'po-terminie': 'OVERDUE', zaplacone: 'PAID' } as const;
export const KIND_WORDS = {
  naliczenie: 'CHARGE',
  'faktura-vat': 'VAT_INVOICE',
  korekta: 'CORRECTION',
  'rozliczenie-mediow': 'SETTLEMENT',
  'nota-odsetkowa': 'INTEREST_NOTE',
} as const;
const COLUMN_WORDS = {
  numer: 'NUMBER',
  okres: 'PERIOD',
  wystawiono: 'ISSUED_ON',
  termin: 'DUE_ON',
  kwota: 'TOTAL',
  zaplacono: 'ALLOCATED',
  pozostalo: 'REMAINING',
} as const;
const USUAL: Sorting<InvoiceColumn> = { column: 'ISSUED_ON', isAscending: false };
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Parameters of the address that narrow the list; „Wyczyść filtry” takes them all out. */
export const FILTER_PARAMETERS = ['status', 'od', 'do', 'rodzaj', 'szukaj'] as const;

/** Reads the view from the address; what makes no sense is as if it were not there. */
export function invoiceViewOf(get: (name: string) => string | undefined): InvoiceView {
  const text = get('szukaj')?.trim();
  return {
    status: meaningOf<InvoiceChoice>(STATUS_WORDS, get('status')),
    from: monthOf(get('od')),
    to: monthOf(get('do')),
    kind: meaningOf<InvoiceKind>(KIND_WORDS, get('rodzaj')),
    text: text === '' ? undefined : text,
    sorting: sortingOf<InvoiceColumn>(get('sort'), COLUMN_WORDS, USUAL),
  };
}

function monthOf(text: string | undefined): string | undefined {
  return text !== undefined && MONTH.test(text) ? text : undefined;
}

/** The filter of the API for a view. */
export function invoiceFilterOf({ status, from, to, kind, text }: InvoiceView): InvoiceFilter {
  return {
    ...(status ? { status: [status] } : {}),
    ...(from ? { periodFrom: from } : {}),
    ...(to ? { periodTo: to } : {}),
    ...(kind ? { kind: [kind] } : {}),
    ...(text ? { text } : {}),
  };
}

/** The order of the API for a view. */
export function invoiceOrderOf({ column, isAscending }: Sorting<InvoiceColumn>): InvoiceOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function invoiceSortText(sorting: Sorting<InvoiceColumn>): string | undefined {
  return sortingText<InvoiceColumn>(sorting, COLUMN_WORDS, USUAL);
}

/** The word of the address for a status of the chips. */
export function statusWord(status: InvoiceChoice): string | undefined {
  return wordFor<InvoiceChoice>(STATUS_WORDS, status);
}

/** Whether anything narrows the list. */
export function isNarrowed(view: InvoiceView): boolean {
  return Object.keys(invoiceFilterOf(view)).length > 0;
}
