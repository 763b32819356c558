import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Which debts a plan covers. */
@Entity('instalment_plan_receivables')
@ForeignKey('instalment_plans', ['planId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_instalment_plan_receivables_plan_id_account_id',
})
@ForeignKey('receivables', ['receivableId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_instalment_plan_receivables_receivable_id_account_id',
})
@Index('ix_instalment_plan_receivables_receivable_id', ['receivableId'])
@Index('ix_instalment_plan_receivables_account_id', ['accountId'])
export class InstalmentPlanReceivableEntity {
  @PrimaryColumn({
    name: 'plan_id',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_instalment_plan_receivables',
  })
  planId!: string;

  @PrimaryColumn({
    name: 'receivable_id',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_instalment_plan_receivables',
  })
  receivableId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;
}
