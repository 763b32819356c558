import type { EntryKind } from '../../../domain/ledger/entry-kinds.js';
import type { LocalDate } from '../../../domain/time/local-date.js';

/** What a posting stems from. */
export const POSTING_SOURCES = [
  'IMPORT',
  'BILLING_RUN',
  'CORRECTION',
  'BANK_FILE',
  'MEDIA_SETTLEMENT',
  'INTEREST_NOTE',
  'OPENING_BALANCE',
  'CREDIT_USE',
  'MANUAL',
] as const;
export type PostingSource = (typeof POSTING_SOURCES)[number];

/**
 * Who decides which credit pays which debt.
 *
 * - BY_RULE: the domain's rule (art. 451 of the Civil Code), for everything the posting touches.
 * - GIVEN: the batch brings its allocations and they are the truth; what they leave over stays open.
 */
export type AllocationMode = 'BY_RULE' | 'GIVEN';

/** The posting as a whole: written once, with the key that makes a repetition harmless. */
export interface PostingHeader {
  readonly source: PostingSource;
  /** Names this piece of work for ever: the same key with the same content is answered by the former result. */
  readonly idempotencyKey: string;
  /** Who did it: `user:<login>`, `import:<source system>`, `job:<name>`. */
  readonly actor: string;
  readonly allocation: AllocationMode;
  /** Row id of the import, when the posting is part of one. */
  readonly importId?: string;
}

/** Header of a batch that lies in the staging tables. */
export interface StagedPosting extends PostingHeader {
  /** Hash of what the batch was made from (of the folder, say), 32 bytes. */
  readonly contentHash: Buffer;
  /** Number of staged entries, counted by the caller while he staged them. */
  readonly entryCount: number;
  /** Sum of the staged amounts, grosze, debit positive, added up by the caller; another sum is refused. */
  readonly controlTotalGrosze: bigint;
}

/** One entry to be booked. Ids are row ids. */
export interface NewEntry {
  readonly accountId: string;
  readonly fundId: string;
  readonly kind: EntryKind;
  /** The day it stands in the book under. */
  readonly bookedOn: LocalDate;
  /** The bank's day, or the day the debt arose: it serves interest and allocation. */
  readonly valueOn: LocalDate;
  /** Grosze, not zero; a debit (the holder owes more) is positive, a credit negative. */
  readonly amountGrosze: bigint;
  readonly title: string;
  readonly documentNumber?: string;
  readonly invoiceId?: string;
  readonly paymentId?: string;
  readonly mediaSettlementId?: string;
  readonly interestNoteId?: string;
  /** For a negative correction: the invoice whose debt it lowers first. */
  readonly correctsInvoiceId?: string;
  /** For a payment: number of the document the payer named (art. 451 §1). */
  readonly designatedDocument?: string;
  /** For a debit: from its document; `bookedOn` when it has none. */
  readonly issuedOn?: LocalDate;
  readonly dueOn?: LocalDate;
  /** For a debit: the due day moved off a day off; `dueOn` when absent. */
  readonly payableOn?: LocalDate;
  readonly sourceSystem: string;
  /** Key of the entry in its source; a reversal carries the key and version of what it reverses. */
  readonly sourceKey: string;
  readonly sourceVersion?: number;
  /** The entry of the book that this one takes back: same account, fund and opposite amount. */
  readonly reversesEntryId?: string;
}

/** A settlement of a debt by a credit that the source decided; entries are named by source system and key. */
export interface GivenAllocation {
  readonly creditSourceKey: string;
  readonly debitSourceKey: string;
  readonly sourceSystem: string;
  /** Grosze, above zero. */
  readonly amountGrosze: bigint;
  readonly effectiveOn: LocalDate;
}

/** Entries to be booked together, in the order of the source: on one day the earlier one stands first. */
export interface PostingBatch extends PostingHeader {
  readonly entries: readonly NewEntry[];
  /** Only with allocation GIVEN. */
  readonly allocations?: readonly GivenAllocation[];
}

/** What a posting did, or had done when its key was already used. */
export interface PostingResult {
  readonly postingId: string;
  readonly entryCount: number;
  /** Grosze, debit positive. */
  readonly controlTotalGrosze: bigint;
  /** True when the key was used before with the same content: nothing was written now. */
  readonly isReplay: boolean;
}

/** Called when a phase of a posting ends: its name and how long it took, milliseconds. */
export type PhaseListener = (phase: string, milliseconds: number) => void;

/** Why a posting was refused; nothing of it was written. */
export type PostingRefusalCode =
  | 'KEY_REUSED'
  | 'CONTROL_TOTAL'
  | 'BAD_ENTRY'
  | 'BAD_REVERSAL'
  | 'REVERSAL_OF_REVERSAL'
  | 'BAD_INTEREST_NOTE'
  | 'BAD_ALLOCATION'
  | 'CLOSED_MONTH';

/** The posting was refused as a whole: what was handed in cannot be booked. */
export class PostingRefused extends Error {
  /**
   * @param detail facts for the log and for a clerk: keys of entries and amounts, no names of people
   */
  constructor(
    readonly code: PostingRefusalCode,
    readonly detail: string,
  ) {
    super(`posting refused: ${code} (${detail})`);
    this.name = 'PostingRefused';
  }
}
