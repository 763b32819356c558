import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Wpłata: money that arrived, as booked last. */
@Entity('payments')
@Unique('uq_payments_id_account_id', ['id', 'accountId'])
@Unique('uq_payments_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_payments_account_id_booked_on', { synchronize: false })
@Index('ix_payments_fund_id', ['fundId'], { where: 'fund_id IS NOT NULL' })
@Index('ix_payments_import_id', ['importId'])
@Check('ck_payments_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check(
  'ck_payments_method',
  `method in ( 'BANK_TRANSFER', 'CASH', 'CARD', 'POST_OFFICE', 'ALLOWANCE', 'OTHER')`,
)
@Check('ck_payments_version', 'version >= 1')
export class PaymentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_payments',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_payments_account_id' })
  accountId!: string;

  /** Null when the payer meant no fund in particular. */
  @Column({ name: 'fund_id', type: 'bigint', nullable: true })
  @ForeignKey('funds', { name: 'fk_payments_fund_id' })
  fundId!: string | null;

  /** The day it stands in the book under. */
  @Column({ name: 'booked_on', type: 'date' })
  bookedOn!: LocalDate;

  /** The bank's day, or the day the debt arose: serves interest and allocation. */
  @Column({ name: 'value_on', type: 'date' })
  valueOn!: LocalDate;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  @Column({ type: 'text' })
  method!: 'BANK_TRANSFER' | 'CASH' | 'CARD' | 'POST_OFFICE' | 'ALLOWANCE' | 'OTHER';

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ name: 'payer_name', type: 'text', nullable: true })
  payerName!: string | null;

  /** Number of the document the payer named, art. 451 §1 KC. */
  @Column({ name: 'designated_document', type: 'text', nullable: true })
  designatedDocument!: string | null;

  /** From 1; grows with each correction from the source. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

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
  @ForeignKey('imports', { name: 'fk_payments_import_id' })
  importId!: string | null;
}
