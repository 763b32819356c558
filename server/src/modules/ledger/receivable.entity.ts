import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Należność: what must be paid for one debit (or for one debt of an interest note). */
@Entity('receivables')
@Unique('uq_receivables_id_account_id', ['id', 'accountId'])
@Unique('uq_receivables_id_account_id_fund_id', ['id', 'accountId', 'fundId'])
@Unique('uq_receivables_entry_id_ordinal', ['entryId', 'ordinal'])
@ForeignKey('ledger_entries', ['entryId', 'accountId', 'fundId'], ['id', 'accountId', 'fundId'], {
  name: 'fk_receivables_entry_id_account_id_fund_id',
})
@ForeignKey('invoices', ['invoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_receivables_invoice_id_account_id',
})
@ForeignKey('interest_notes', ['interestNoteId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_receivables_interest_note_id_account_id',
})
@ForeignKey('media_settlements', ['mediaSettlementId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_receivables_media_settlement_id_account_id',
})
@ForeignKey('receivables', ['stemsFromReceivableId', 'accountId', 'fundId'], ['id', 'accountId', 'fundId'], {
  name: 'fk_receivables_stems_from_receivable_id_account_id_fund_id',
})
@Index('ix_receivables_account_id_payable_on', { synchronize: false })
@Index('ix_receivables_account_id_settled_on', { synchronize: false })
@Index('ix_receivables_account_id', ['accountId', 'fundId'])
@Index('ix_receivables_invoice_id', ['invoiceId'], { where: 'invoice_id IS NOT NULL' })
@Index('ix_receivables_interest_note_id', ['interestNoteId'], { where: 'interest_note_id IS NOT NULL' })
@Index('ix_receivables_media_settlement_id', ['mediaSettlementId'], {
  where: 'media_settlement_id IS NOT NULL',
})
@Index('ix_receivables_stems_from_receivable_id', ['stemsFromReceivableId'], {
  where: 'stems_from_receivable_id IS NOT NULL',
})
@Check('ck_receivables_part', `part in ('PRINCIPAL', 'INTEREST')`)
@Check('ck_receivables_stems_from_receivable_id', `stems_from_receivable_id is null or part = 'INTEREST'`)
@Check('ck_receivables_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check('ck_receivables_allocated_grosze', 'allocated_grosze between 0 and amount_grosze')
@Check('ck_receivables_settled_on', '(settled_on is null) = (allocated_grosze < amount_grosze)')
@Check('ck_receivables_payable_on', 'payable_on >= due_on')
export class ReceivableEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_receivables',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  fundId!: string;

  /** PRINCIPAL, or noted INTEREST, which bears none. */
  @Column({ type: 'text' })
  part!: 'PRINCIPAL' | 'INTEREST';

  @Column({ name: 'entry_id', type: 'bigint' })
  entryId!: string;

  /** From 1 within its entry; above 1 only for interest notes. */
  @Column({ type: 'smallint', default: 1 })
  ordinal!: number;

  @Column({ name: 'invoice_id', type: 'bigint', nullable: true })
  invoiceId!: string | null;

  @Column({ name: 'interest_note_id', type: 'bigint', nullable: true })
  interestNoteId!: string | null;

  @Column({ name: 'media_settlement_id', type: 'bigint', nullable: true })
  mediaSettlementId!: string | null;

  /** For INTEREST: the debt it was counted from, when that is known. */
  @Column({ name: 'stems_from_receivable_id', type: 'bigint', nullable: true })
  stemsFromReceivableId!: string | null;

  @Column({ name: 'document_number', type: 'text', nullable: true })
  documentNumber!: string | null;

  /** The day it was issued. */
  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: LocalDate;

  /** Termin płatności as printed. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: LocalDate;

  /** The due day moved off Saturdays and days off (art. 115 KC); late from the day after. */
  @Column({ name: 'payable_on', type: 'date' })
  payableOn!: LocalDate;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  /** Sum of its allocations in force, grosze; amount − allocated is „Pozostało”. */
  @Column({ name: 'allocated_grosze', type: 'bigint', transformer: wholeNumber, default: 0 })
  allocatedGrosze!: Grosze;

  /** The day of its entry. */
  @Column({ name: 'booked_on', type: 'date' })
  bookedOn!: LocalDate;

  /** The first day on whose balance nothing of it is open, by its allocations in force; null while something is. */
  @Column({ name: 'settled_on', type: 'date', nullable: true })
  settledOn!: LocalDate | null;
}
