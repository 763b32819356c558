import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Nota odsetkowa: interest for delay that was noted and is to be paid. */
@Entity('interest_notes')
@Unique('uq_interest_notes_number', ['number'])
@Unique('uq_interest_notes_id_account_id', ['id', 'accountId'])
@Unique('uq_interest_notes_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_interest_notes_account_id', ['accountId'])
@Index('ix_interest_notes_import_id', ['importId'])
@Check('ck_interest_notes_total_grosze', 'total_grosze > 0 and total_grosze <= 10000000000000')
@Check('ck_interest_notes_payable_on', 'payable_on >= due_on')
export class InterestNoteEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_interest_notes',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_interest_notes_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  number!: string;

  /** The day it was issued. */
  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: LocalDate;

  /** Termin płatności as printed. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: LocalDate;

  /** The due day moved off Saturdays and days off (art. 115 KC); late from the day after. */
  @Column({ name: 'payable_on', type: 'date' })
  payableOn!: LocalDate;

  /** Sum of its items, grosze. */
  @Column({ name: 'total_grosze', type: 'bigint', transformer: wholeNumber })
  totalGrosze!: Grosze;

  /** The system the row comes from. */
  @Column({ name: 'source_system', type: 'text' })
  sourceSystem!: string;

  /** The row's own key in that system. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey!: string;

  /** Hash of the source row: an unchanged one is skipped; null when the portal made the row. */
  @Column({ name: 'row_hash', type: 'bytea', nullable: true })
  rowHash!: Buffer | null;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_interest_notes_import_id' })
  importId!: string | null;
}
