import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** How much of a credit paid how much of a receivable. Undone by a later posting, never edited. */
@Entity('allocations')
@ForeignKey('credits', ['creditEntryId', 'accountId', 'fundId'], ['entryId', 'accountId', 'fundId'], {
  name: 'fk_allocations_credit_entry_id_account_id_fund_id',
})
@ForeignKey('receivables', ['receivableId', 'accountId', 'fundId'], ['id', 'accountId', 'fundId'], {
  name: 'fk_allocations_receivable_id_account_id_fund_id',
})
@Index('ix_allocations_account_id_effective_on', ['accountId', 'effectiveOn'])
@Index('ix_allocations_credit_entry_id', ['creditEntryId'])
@Index('ix_allocations_receivable_id', ['receivableId'])
@Index('ix_allocations_posting_id', ['postingId'])
@Index('ix_allocations_reversed_by_posting_id', ['reversedByPostingId'], {
  where: 'reversed_by_posting_id IS NOT NULL',
})
@Check('ck_allocations_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check(
  'ck_allocations_rule',
  `rule in ( 'DESIGNATED', 'CORRECTION', 'OLDEST_DUE', 'CREDIT_ON_ISSUE', 'REVERSAL', 'SOURCE')`,
)
export class AllocationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_allocations',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  fundId!: string;

  @Column({ name: 'credit_entry_id', type: 'bigint' })
  creditEntryId!: string;

  @Column({ name: 'receivable_id', type: 'bigint' })
  receivableId!: string;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  /** Why this credit paid this debt. */
  @Column({ type: 'text' })
  rule!: 'DESIGNATED' | 'CORRECTION' | 'OLDEST_DUE' | 'CREDIT_ON_ISSUE' | 'REVERSAL' | 'SOURCE';

  /** The day from which the debt counts as paid to this amount. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: LocalDate;

  /** The first day on whose balance it counts: both its ends are booked then, and the money is there. */
  @Column({ name: 'in_force_on', type: 'date' })
  inForceOn!: LocalDate;

  @Column({ name: 'posting_id', type: 'bigint' })
  @ForeignKey('postings', { name: 'fk_allocations_posting_id' })
  postingId!: string;

  /** When it was written; technical. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;

  /** The posting that undid it; null while it is in force. */
  @Column({ name: 'reversed_by_posting_id', type: 'bigint', nullable: true })
  @ForeignKey('postings', { name: 'fk_allocations_reversed_by_posting_id' })
  reversedByPostingId!: string | null;
}
