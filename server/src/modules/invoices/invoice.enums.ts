import { registerEnumType } from '@nestjs/graphql';

import { PRICE_KINDS } from '../../domain/billing/charge.js';
import { INVOICE_STATUSES } from '../../domain/billing/invoice-status.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** Kind of a document of charge; each has its own numbering. */
export enum InvoiceKind {
  CHARGE = 'CHARGE',
  VAT_INVOICE = 'VAT_INVOICE',
  CORRECTION = 'CORRECTION',
  SETTLEMENT = 'SETTLEMENT',
  INTEREST_NOTE = 'INTEREST_NOTE',
}
registerEnumType(InvoiceKind, {
  name: 'InvoiceKind',
  description: 'Kind of a document of charge; each has its own numbering.',
  valuesMap: {
    CHARGE: { description: 'Naliczenie opłat: the monthly charges.' },
    VAT_INVOICE: { description: 'Faktura VAT, e.g. for a garage.' },
    CORRECTION: { description: 'Korekta: a positive one is a debt of its own, a negative one is a credit.' },
    SETTLEMENT: { description: 'Rozliczenie mediów: an underpayment of a media settlement.' },
    INTEREST_NOTE: { description: 'Nota odsetkowa.' },
  },
});

/** How much of a document is paid, and whether it is late. Computed, never stored. */
export const InvoiceStatus = enumOf(INVOICE_STATUSES);
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];
registerEnumType(InvoiceStatus, {
  name: 'InvoiceStatus',
  description: 'How much of a document is paid, and whether it is late; computed for today.',
  valuesMap: {
    PAID: { description: 'Nothing remains.' },
    PARTLY_PAID: { description: 'Something was paid, something remains, the payable day has not passed.' },
    UNPAID: { description: 'Nothing was paid, the payable day has not passed.' },
    OVERDUE: { description: 'Something remains after the payable day.' },
  },
});

/** What a list of invoices can be narrowed to: pay statuses and flags. */
export enum InvoiceStatusFilter {
  UNPAID = 'UNPAID',
  PARTLY_PAID = 'PARTLY_PAID',
  OVERDUE = 'OVERDUE',
  PAID = 'PAID',
  CORRECTED = 'CORRECTED',
  IN_INSTALMENTS = 'IN_INSTALMENTS',
  TO_PAY = 'TO_PAY',
}
registerEnumType(InvoiceStatusFilter, {
  name: 'InvoiceStatusFilter',
  description: 'What a list of invoices can be narrowed to; several mean any of them.',
  valuesMap: {
    UNPAID: { description: 'Status UNPAID.' },
    PARTLY_PAID: { description: 'Status PARTLY_PAID.' },
    OVERDUE: { description: 'Status OVERDUE.' },
    PAID: { description: 'Status PAID.' },
    CORRECTED: { description: 'Touched by a correction.' },
    IN_INSTALMENTS: { description: 'Covered by an instalment plan in force.' },
    TO_PAY: { description: 'Something remains, late or not.' },
  },
});

/** Order of a list of invoices; ties are broken by id in the same direction. */
export enum InvoiceOrder {
  ISSUED_ON_DESC = 'ISSUED_ON_DESC',
  ISSUED_ON_ASC = 'ISSUED_ON_ASC',
  DUE_ON_DESC = 'DUE_ON_DESC',
  DUE_ON_ASC = 'DUE_ON_ASC',
  PERIOD_DESC = 'PERIOD_DESC',
  PERIOD_ASC = 'PERIOD_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
  NUMBER_ASC = 'NUMBER_ASC',
  TOTAL_DESC = 'TOTAL_DESC',
  TOTAL_ASC = 'TOTAL_ASC',
  ALLOCATED_DESC = 'ALLOCATED_DESC',
  ALLOCATED_ASC = 'ALLOCATED_ASC',
  REMAINING_DESC = 'REMAINING_DESC',
  REMAINING_ASC = 'REMAINING_ASC',
}
registerEnumType(InvoiceOrder, {
  name: 'InvoiceOrder',
  description: 'Order of a list of invoices; ties are broken by id in the same direction.',
  valuesMap: {
    ISSUED_ON_DESC: { description: 'By day of issue, the latest first.' },
    ISSUED_ON_ASC: { description: 'By day of issue, the earliest first.' },
    DUE_ON_DESC: { description: 'By due day as printed, the latest first.' },
    DUE_ON_ASC: { description: 'By due day as printed, the earliest first.' },
    PERIOD_DESC: { description: 'By month charged, the latest first; documents without one come last.' },
    PERIOD_ASC: { description: 'By month charged, the earliest first; documents without one come first.' },
    NUMBER_DESC: { description: 'By number, character by character, backwards.' },
    NUMBER_ASC: { description: 'By number, character by character.' },
    TOTAL_DESC: { description: 'By total, the largest first.' },
    TOTAL_ASC: {
      description: 'By total, the smallest first; corrections in the resident’s favour come first.',
    },
    ALLOCATED_DESC: { description: 'By what is covered, the largest first.' },
    ALLOCATED_ASC: { description: 'By what is covered, the smallest first.' },
    REMAINING_DESC: { description: 'By what remains, the largest first.' },
    REMAINING_ASC: { description: 'By what remains, the smallest first.' },
  },
});

/** Whether a price contains VAT. */
export const PriceKind = enumOf(PRICE_KINDS);
export type PriceKind = (typeof PRICE_KINDS)[number];
registerEnumType(PriceKind, {
  name: 'PriceKind',
  description: 'Whether a price contains VAT.',
  valuesMap: { NET: { description: 'VAT is added.' }, GROSS: { description: 'VAT is inside.' } },
});
