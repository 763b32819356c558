import {
  AccountCasesResolver,
  CaseFieldsResolver,
  CaseMessageFieldsResolver,
} from './case-fields.resolver.js';
import {
  DocumentCasesResolver,
  EntryCasesResolver,
  InvoiceCasesResolver,
  ReadingCasesResolver,
  SettlementCasesResolver,
} from './cases-about.resolver.js';
import { CasesResolver } from './cases.resolver.js';

/** The resolvers of „Zgłoszenia”. */
export const CASES_RESOLVERS = [
  CasesResolver,
  AccountCasesResolver,
  CaseFieldsResolver,
  CaseMessageFieldsResolver,
  DocumentCasesResolver,
  InvoiceCasesResolver,
  EntryCasesResolver,
  ReadingCasesResolver,
  SettlementCasesResolver,
];
