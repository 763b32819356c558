import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** One instalment of a plan. */
@Entity('instalment_items')
@Unique('uq_instalment_items_plan_id_position', ['planId', 'position'])
@ForeignKey('instalment_plans', ['planId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_instalment_items_plan_id_account_id',
})
@Index('ix_instalment_items_account_id', ['accountId', 'payableOn'])
@Check('ck_instalment_items_amount_grosze', 'amount_grosze > 0 and amount_grosze <= 10000000000000')
@Check('ck_instalment_items_payable_on', 'payable_on >= due_on')
export class InstalmentItemEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_instalment_items',
  })
  id!: string;

  @Column({ name: 'plan_id', type: 'bigint' })
  planId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** From 1, as printed. */
  @Column({ type: 'integer' })
  position!: number;

  /** Termin płatności as printed. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: LocalDate;

  /** The due day moved off Saturdays and days off (art. 115 KC); late from the day after. */
  @Column({ name: 'payable_on', type: 'date' })
  payableOn!: LocalDate;

  /** Grosze, above zero. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;
}
