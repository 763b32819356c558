import { InvoiceFieldsResolver, InvoiceLineFieldsResolver } from './invoice-fields.resolver.js';
import { AccountInvoicesResolver, InvoicesResolver } from './invoices.resolver.js';

/** The resolvers of „Faktury i zapłaty”. */
export const INVOICES_RESOLVERS = [
  InvoicesResolver,
  AccountInvoicesResolver,
  InvoiceFieldsResolver,
  InvoiceLineFieldsResolver,
];
