import type { LocalDate } from '../../../domain/time/local-date.js';

/** Where a row belongs: its account, and the thing it is a part of. */
interface Place {
  readonly accountRowId: string;
}

/** A document of charge; grosze. */
export interface InvoiceFacts extends Place {
  readonly number: string;
  readonly kind: string;
  readonly period: string | null;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly payableOn: LocalDate;
  readonly total: bigint;
  readonly remaining: bigint;
  readonly version: number;
  readonly lines: readonly {
    readonly component: string;
    readonly quantity: string;
    readonly unitOfMeasure: string;
    readonly rate: string;
    readonly gross: bigint;
  }[];
}

/** A line of a document; grosze. */
export interface InvoiceLineFacts extends Place {
  readonly invoiceId: string;
  readonly number: string;
  readonly period: string | null;
  readonly component: string;
  readonly quantity: string;
  readonly unitOfMeasure: string;
  readonly rate: string;
  readonly net: bigint;
  readonly vatCode: string;
  readonly vat: bigint;
  readonly gross: bigint;
  readonly spanFrom: LocalDate | null;
  readonly spanTo: LocalDate | null;
}

/** An entry of the book; grosze, debit positive. */
export interface LedgerEntryFacts extends Place {
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  readonly kind: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly amount: bigint;
  readonly balanceAfter: bigint;
  readonly fund: string;
}

/** A payment; grosze, above 0. */
export interface PaymentFacts extends Place {
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  readonly amount: bigint;
  readonly title: string | null;
}

/** A meter with its last reading of the title. */
export interface MeterFacts extends Place {
  readonly serial: string;
  readonly medium: string;
  readonly place: string | null;
  readonly unitOfMeasure: string;
  readonly installedOn: LocalDate;
  readonly verifiedUntil: LocalDate | null;
  readonly lastTakenOn: LocalDate | null;
  readonly lastValue: string | null;
}

/** A reading with its meter. */
export interface ReadingFacts extends Place {
  readonly serial: string;
  readonly medium: string;
  readonly place: string | null;
  readonly unitOfMeasure: string;
  readonly takenOn: LocalDate;
  readonly value: string;
  readonly source: string;
  readonly quality: string;
  readonly note: string | null;
}

/** A settlement of media; grosze. */
export interface SettlementFacts extends Place {
  readonly number: string;
  readonly medium: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly advances: bigint;
  readonly cost: bigint;
  readonly result: bigint;
  readonly lines: readonly { readonly description: string; readonly amount: bigint }[];
}

/** A version of what charges are computed from, clipped to the title. */
export interface ChargeParameterFacts extends Place {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly unitOfMeasure: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A letter. */
export interface DocumentFacts extends Place {
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly sentOn: LocalDate;
  readonly sha256: string;
}

/** The account with what was owed on it; grosze, debit positive. */
export interface AccountFacts extends Place {
  readonly number: string;
  readonly at: LocalDate;
  readonly amountOwed: bigint;
}

/** A row that a case is about. */
export type SubjectFacts =
  | { readonly kind: 'INVOICE'; readonly row: InvoiceFacts }
  | { readonly kind: 'INVOICE_LINE'; readonly row: InvoiceLineFacts }
  | { readonly kind: 'LEDGER_ENTRY'; readonly row: LedgerEntryFacts }
  | { readonly kind: 'PAYMENT'; readonly row: PaymentFacts }
  | { readonly kind: 'METER'; readonly row: MeterFacts }
  | { readonly kind: 'READING'; readonly row: ReadingFacts }
  | { readonly kind: 'SETTLEMENT'; readonly row: SettlementFacts }
  | { readonly kind: 'CHARGE_PARAMETER'; readonly row: ChargeParameterFacts }
  | { readonly kind: 'DOCUMENT'; readonly row: DocumentFacts }
  | { readonly kind: 'ACCOUNT'; readonly row: AccountFacts };
