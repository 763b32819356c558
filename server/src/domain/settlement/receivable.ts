import type { Grosze } from '../money/grosze.js';
import type { LocalDate } from '../time/local-date.js';

/** What a receivable is for: the debt itself, or interest noted on a debt (which bears none). */
export const RECEIVABLE_PARTS = ['PRINCIPAL', 'INTEREST'] as const;
/** One of `RECEIVABLE_PARTS`. */
export type ReceivablePart = (typeof RECEIVABLE_PARTS)[number];

/**
 * In which order one payment covers principal and interest:
 * PER_DEBT_INTEREST_FIRST takes debt after debt, of each first its interest, then its principal (art. 451 §1 KC);
 * ALL_PRINCIPAL_THEN_INTEREST takes the principal of all due debts, then interest (where the bylaws favour the payer).
 * Interest of all debts before any principal is a known mistake and is not offered.
 */
export const ALLOCATION_POLICIES = ['PER_DEBT_INTEREST_FIRST', 'ALL_PRINCIPAL_THEN_INTEREST'] as const;
/** One of `ALLOCATION_POLICIES`. */
export type AllocationPolicy = (typeof ALLOCATION_POLICIES)[number];

/**
 * Why a credit went to a receivable: DESIGNATED the payer named the debt · CORRECTION a negative correction of it ·
 * OLDEST_DUE the order of art. 451 §3 KC · CREDIT_ON_ISSUE money over was used for a new debt · REVERSAL the entry that
 * takes back the debt, or the debt that takes back a payment · SOURCE given by the accounting system.
 */
export const ALLOCATION_RULES = [
  'DESIGNATED',
  'CORRECTION',
  'OLDEST_DUE',
  'CREDIT_ON_ISSUE',
  'REVERSAL',
  'SOURCE',
] as const;
/** One of `ALLOCATION_RULES`. */
export type AllocationRule = (typeof ALLOCATION_RULES)[number];

/** A debt to be paid: one row of a debit entry. */
export interface Receivable {
  readonly id: string;
  /** The debit entry that made it. */
  readonly entryId: string;
  readonly part: ReceivablePart;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The last day to pay in time: `dueOn` moved from a day off. */
  readonly payableOn: LocalDate;
  /** The document it stands on; `null` for an opening balance or a returned payment. */
  readonly documentNumber: string | null;
  /** The document itself, which outlives its versions in the book: what a correction names. */
  readonly documentId?: string | null | undefined;
  /** What is still to be paid, grosze, 0 or more; all of it when the receivable is new. */
  readonly open: Grosze;
  /** For INTEREST: the number of the document it was noted on; it follows that document to its newest version. */
  readonly stemsFrom?: string | null | undefined;
}

/** Where money is aimed at: one receivable, all of a document (by number or by id), or all of a debit entry. */
export type Target =
  | { readonly receivableId: string }
  | { readonly documentNumber: string }
  | { readonly documentId: string }
  | { readonly entryId: string };

/** Money of one credit entry. */
export interface Credit {
  /** The id of the credit entry. */
  readonly id: string;
  /** What is not allocated yet, grosze, 0 or more; all of it when the credit is new. */
  readonly open: Grosze;
  /** The day it counts from: the bank's day of a payment. */
  readonly effectiveOn: LocalDate;
  /** The debts the payer named; also ones that are not issued yet. */
  readonly designates?: readonly Target[] | undefined;
  /** What a negative correction takes back from: covered before anything else, whenever both have something open. */
  readonly corrects?: Target | undefined;
}
