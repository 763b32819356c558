import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** A payment as it stood before a correction. */
@Entity('payment_versions')
@Unique('uq_payment_versions_payment_id_version', ['paymentId', 'version'])
@ForeignKey('payments', ['paymentId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_payment_versions_payment_id_account_id',
})
@Index('ix_payment_versions_account_id', ['accountId'])
@Index('ix_payment_versions_import_id', ['importId'])
@Check('ck_payment_versions_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
export class PaymentVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_payment_versions',
  })
  id!: string;

  @Column({ name: 'payment_id', type: 'bigint' })
  paymentId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** From 1; grows with each correction from the source. */
  @Column({ type: 'integer' })
  version!: number;

  /** The day it stands in the book under. */
  @Column({ name: 'booked_on', type: 'date' })
  bookedOn!: LocalDate;

  /** The bank's day, or the day the debt arose: serves interest and allocation. */
  @Column({ name: 'value_on', type: 'date' })
  valueOn!: LocalDate;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  /** When a newer version took its place. */
  @Column({ name: 'replaced_at', type: 'timestamptz', default: () => 'now()' })
  replacedAt!: Date;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_payment_versions_import_id' })
  importId!: string | null;
}
