import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** A month of the book; once closed it takes no entries (a trigger refuses them). */
@Entity('accounting_periods')
@Check('ck_accounting_periods_month', 'extract(day from month) = 1')
export class AccountingPeriodEntity {
  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_accounting_periods' })
  month!: LocalDate;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** Login of whoever closed it. */
  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy!: string | null;
}
