import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** What a credit entry brings and how much of it has been used. */
@Entity('credits')
@Unique('uq_credits_entry_id_account_id_fund_id', ['entryId', 'accountId', 'fundId'])
@ForeignKey('ledger_entries', ['entryId', 'accountId', 'fundId'], ['id', 'accountId', 'fundId'], {
  name: 'fk_credits_entry_id_account_id_fund_id',
})
@Index('ix_credits_account_id', ['accountId', 'fundId'])
@Index('ix_credits_account_id_effective_on', { synchronize: false })
@Index('ix_credits_account_id_settled_on', { synchronize: false })
@Check('ck_credits_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check('ck_credits_allocated_grosze', 'allocated_grosze between 0 and amount_grosze')
@Check('ck_credits_settled_on', '(settled_on is null) = (allocated_grosze < amount_grosze)')
export class CreditEntity {
  /** The credit entry. */
  @PrimaryColumn({ name: 'entry_id', type: 'bigint', primaryKeyConstraintName: 'pk_credits' })
  entryId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  fundId!: string;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  /** Sum of its allocations in force, grosze; the rest is nadpłata. */
  @Column({ name: 'allocated_grosze', type: 'bigint', transformer: wholeNumber, default: 0 })
  allocatedGrosze!: Grosze;

  /** The day from which it counts as paid. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: LocalDate;

  /** The day of its entry. */
  @Column({ name: 'booked_on', type: 'date' })
  bookedOn!: LocalDate;

  /** The first day on whose balance nothing of it is open, by its allocations in force; null while something is. */
  @Column({ name: 'settled_on', type: 'date', nullable: true })
  settledOn!: LocalDate | null;
}
