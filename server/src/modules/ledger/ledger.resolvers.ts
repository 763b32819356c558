import { AccountLedgerResolver } from './account-ledger.resolver.js';
import { LedgerEntryFieldsResolver } from './ledger-entry-fields.resolver.js';
import { AllocationFieldsResolver, PaymentsResolver } from './payments.resolver.js';
import {
  InterestNoteFieldsResolver,
  InvoiceLedgerFieldsResolver,
  ReceivableFieldsResolver,
} from './receivable-fields.resolver.js';
import { InvoiceSettlementResolver, SettlementLinksResolver } from './settlement-links.resolver.js';

/** The resolvers of „Rachunki i płatności”. */
export const LEDGER_RESOLVERS = [
  AccountLedgerResolver,
  LedgerEntryFieldsResolver,
  PaymentsResolver,
  AllocationFieldsResolver,
  ReceivableFieldsResolver,
  InvoiceLedgerFieldsResolver,
  InterestNoteFieldsResolver,
  SettlementLinksResolver,
  InvoiceSettlementResolver,
];
