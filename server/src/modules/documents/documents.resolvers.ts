import {
  AccountConsentResolver,
  ConsentFieldsResolver,
  ConsentsResolver,
  UserConsentsResolver,
} from './consents.resolver.js';
import {
  AccountDocumentsResolver,
  DocumentsResolver,
  InvoiceDocumentsResolver,
  SettlementDocumentsResolver,
} from './documents.resolver.js';

/** The resolvers of „Dokumenty”. */
export const DOCUMENTS_RESOLVERS = [
  DocumentsResolver,
  AccountDocumentsResolver,
  InvoiceDocumentsResolver,
  SettlementDocumentsResolver,
  ConsentsResolver,
  AccountConsentResolver,
  UserConsentsResolver,
  ConsentFieldsResolver,
];
