/** Kinds of entries of the book, as the server names them. */
export type EntryKind =
  | 'OPENING_BALANCE'
  | 'CHARGE'
  | 'CHARGE_CORRECTION'
  | 'MEDIA_SETTLEMENT'
  | 'PAYMENT'
  | 'PAYMENT_REVERSAL'
  | 'REFUND'
  | 'INTEREST_NOTE'
  | 'WRITE_OFF'
  | 'TRANSFER'
  | 'REVERSAL';

/** Why a credit covers a debt, as the server names it. */
export type CoverRule =
  'DESIGNATED' | 'CORRECTION' | 'OLDEST_DUE' | 'CREDIT_ON_ISSUE' | 'REVERSAL' | 'SOURCE';

/** How money arrived. */
export type PaymentWay = 'BANK_TRANSFER' | 'CASH' | 'CARD' | 'POST_OFFICE' | 'ALLOWANCE' | 'OTHER';

/** Kinds of documents of charge. */
export type DocumentKind = 'CHARGE' | 'VAT_INVOICE' | 'CORRECTION' | 'SETTLEMENT' | 'INTEREST_NOTE';

const ENTRIES: Readonly<Record<EntryKind, string>> = {
  OPENING_BALANCE: 'word.entry.openingBalance',
  CHARGE: 'word.entry.charge',
  CHARGE_CORRECTION: 'word.entry.correction',
  MEDIA_SETTLEMENT: 'word.entry.settlement',
  PAYMENT: 'word.entry.payment',
  PAYMENT_REVERSAL: 'word.entry.paymentReversal',
  REFUND: 'word.entry.refund',
  INTEREST_NOTE: 'word.entry.interest',
  WRITE_OFF: 'word.entry.writeOff',
  TRANSFER: 'word.entry.transfer',
  REVERSAL: 'word.entry.reversal',
};

const RULES: Readonly<Record<CoverRule, string>> = {
  DESIGNATED: 'word.rule.designated',
  CORRECTION: 'word.rule.correction',
  OLDEST_DUE: 'word.rule.oldestDue',
  CREDIT_ON_ISSUE: 'word.rule.creditOnIssue',
  REVERSAL: 'word.rule.reversal',
  SOURCE: 'word.rule.source',
};

const WAYS: Readonly<Record<PaymentWay, string>> = {
  BANK_TRANSFER: 'word.way.bankTransfer',
  CASH: 'word.way.cash',
  CARD: 'word.way.card',
  POST_OFFICE: 'word.way.postOffice',
  ALLOWANCE: 'word.way.allowance',
  OTHER: 'word.way.other',
};

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  CHARGE: 'word.document.charge',
  VAT_INVOICE: 'word.document.vatInvoice',
  CORRECTION: 'word.document.correction',
  SETTLEMENT: 'word.document.settlement',
  INTEREST_NOTE: 'word.document.interestNote',
};

/** Text key of what an entry of the book is. */
export function entryWord(kind: EntryKind): string {
  return ENTRIES[kind];
}

/** Text key of the rule by which a credit covers a debt, as part of a sentence. */
export function ruleWord(rule: CoverRule): string {
  return RULES[rule];
}

/** Text key of how money arrived. */
export function wayWord(way: PaymentWay): string {
  return WAYS[way];
}

/** Text key of what a document of charge is. */
export function documentWord(kind: DocumentKind): string {
  return DOCUMENTS[kind];
}

/** All kinds of entries, in the order in which a filter lists them. */
export const ENTRY_KINDS = Object.keys(ENTRIES) as readonly EntryKind[];

/** All kinds of documents, in the order in which a filter lists them. */
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as readonly DocumentKind[];
