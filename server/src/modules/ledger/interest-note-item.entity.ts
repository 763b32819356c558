import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Interest on one debt within a note; becomes one receivable of its own. */
@Entity('interest_note_items')
@Unique('uq_interest_note_items_interest_note_id_position', ['interestNoteId', 'position'])
@ForeignKey('interest_notes', ['interestNoteId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_interest_note_items_interest_note_id_account_id',
})
@Index('ix_interest_note_items_account_id', ['accountId'])
@Check(
  'ck_interest_note_items_principal_grosze',
  'principal_grosze > 0 and principal_grosze <= 10000000000000',
)
@Check('ck_interest_note_items_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check('ck_interest_note_items_interest_to', 'interest_to >= interest_from')
export class InterestNoteItemEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_interest_note_items',
  })
  id!: string;

  @Column({ name: 'interest_note_id', type: 'bigint' })
  interestNoteId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** From 1, as printed. */
  @Column({ type: 'integer' })
  position!: number;

  /** The document the interest stems from. */
  @Column({ name: 'debt_document_number', type: 'text' })
  debtDocumentNumber!: string;

  /** What the interest was counted from, grosze. */
  @Column({ name: 'principal_grosze', type: 'bigint', transformer: wholeNumber })
  principalGrosze!: Grosze;

  /** First day of delay, inclusive. */
  @Column({ name: 'interest_from', type: 'date' })
  interestFrom!: LocalDate;

  /** Last day counted, inclusive. */
  @Column({ name: 'interest_to', type: 'date' })
  interestTo!: LocalDate;

  /** Grosze. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;
}
