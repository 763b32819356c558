import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Zapis: an entry of the book. Inserted by the posting service alone, never changed. The order of the book is (booked_on, id). */
@Entity('ledger_entries')
@Unique('uq_ledger_entries_id_account_id_fund_id', ['id', 'accountId', 'fundId'])
@Unique('uq_ledger_entries_source', ['sourceSystem', 'sourceKey', 'sourceVersion', 'isReversal'])
@Unique('uq_ledger_entries_reverses_entry_id', ['reversesEntryId'])
@ForeignKey('invoices', ['invoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_ledger_entries_invoice_id_account_id',
})
@ForeignKey('payments', ['paymentId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_ledger_entries_payment_id_account_id',
})
@ForeignKey('media_settlements', ['mediaSettlementId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_ledger_entries_media_settlement_id_account_id',
})
@ForeignKey('interest_notes', ['interestNoteId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_ledger_entries_interest_note_id_account_id',
})
@ForeignKey('invoices', ['correctsInvoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_ledger_entries_corrects_invoice_id_account_id',
})
@ForeignKey('ledger_entries', ['reversesEntryId', 'accountId', 'fundId'], ['id', 'accountId', 'fundId'], {
  name: 'fk_ledger_entries_reverses_entry_id_account_id_fund_id',
})
@Index('ix_ledger_entries_account_id_booked_on', { synchronize: false })
@Index('ix_ledger_entries_posting_id', ['postingId'])
@Index('ix_ledger_entries_fund_id', ['fundId'])
@Index('ix_ledger_entries_invoice_id', ['invoiceId'], { where: 'invoice_id IS NOT NULL' })
@Index('ix_ledger_entries_payment_id', ['paymentId'], { where: 'payment_id IS NOT NULL' })
@Index('ix_ledger_entries_media_settlement_id', ['mediaSettlementId'], {
  where: 'media_settlement_id IS NOT NULL',
})
@Index('ix_ledger_entries_interest_note_id', ['interestNoteId'], { where: 'interest_note_id IS NOT NULL' })
@Index('ix_ledger_entries_corrects_invoice_id', ['correctsInvoiceId'], {
  where: 'corrects_invoice_id IS NOT NULL',
})
@Check(
  'ck_ledger_entries_kind',
  `kind in ( 'OPENING_BALANCE', 'CHARGE', 'CHARGE_CORRECTION', 'MEDIA_SETTLEMENT', 'PAYMENT', 'PAYMENT_REVERSAL', 'REFUND', 'INTEREST_NOTE', 'WRITE_OFF', 'TRANSFER', 'REVERSAL')`,
)
@Check(
  'ck_ledger_entries_sign',
  `(amount_grosze > 0 or kind not in ('CHARGE', 'PAYMENT_REVERSAL', 'REFUND', 'INTEREST_NOTE')) and (amount_grosze < 0 or kind not in ('PAYMENT', 'WRITE_OFF'))`,
)
@Check(
  'ck_ledger_entries_amount_grosze',
  'amount_grosze <> 0 and amount_grosze between -10000000000000 and 10000000000000',
)
@Check('ck_ledger_entries_is_reversal', 'is_reversal = (reverses_entry_id is not null)')
@Check('ck_ledger_entries_reverses_entry_id', 'reverses_entry_id < id')
@Check('ck_ledger_entries_source_version', 'source_version >= 1')
export class LedgerEntryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_ledger_entries',
  })
  id!: string;

  @Column({ name: 'posting_id', type: 'bigint' })
  @ForeignKey('postings', { name: 'fk_ledger_entries_posting_id' })
  postingId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_ledger_entries_account_id' })
  accountId!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  @ForeignKey('funds', { name: 'fk_ledger_entries_fund_id' })
  fundId!: string;

  @Column({ type: 'text' })
  kind!: EntryKind;

  /** The day it stands in the book under. */
  @Column({ name: 'booked_on', type: 'date' })
  bookedOn!: LocalDate;

  /** The bank's day, or the day the debt arose: serves interest and allocation. */
  @Column({ name: 'value_on', type: 'date' })
  valueOn!: LocalDate;

  /** Grosze; a debit (the holder owes more) above zero, a credit below. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'document_number', type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ name: 'invoice_id', type: 'bigint', nullable: true })
  invoiceId!: string | null;

  @Column({ name: 'payment_id', type: 'bigint', nullable: true })
  paymentId!: string | null;

  @Column({ name: 'media_settlement_id', type: 'bigint', nullable: true })
  mediaSettlementId!: string | null;

  @Column({ name: 'interest_note_id', type: 'bigint', nullable: true })
  interestNoteId!: string | null;

  /** The entry it takes back; an entry is taken back at most once. */
  @Column({ name: 'reverses_entry_id', type: 'bigint', nullable: true })
  reversesEntryId!: string | null;

  /** The invoice it corrects. */
  @Column({ name: 'corrects_invoice_id', type: 'bigint', nullable: true })
  correctsInvoiceId!: string | null;

  /** Number of the document the payer named, art. 451 §1 KC. */
  @Column({ name: 'designated_document', type: 'text', nullable: true })
  designatedDocument!: string | null;

  /** The system the row comes from. */
  @Column({ name: 'source_system', type: 'text' })
  sourceSystem!: string;

  /** The row's own key in that system. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey!: string;

  /** From 1; a changed source row is reversed and booked anew under the next. */
  @Column({ name: 'source_version', type: 'integer', default: 1 })
  sourceVersion!: number;

  /** Whether it takes another entry back. */
  @Column({ name: 'is_reversal', type: 'boolean', default: false })
  isReversal!: boolean;

  /** When it was written; technical. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;
}
