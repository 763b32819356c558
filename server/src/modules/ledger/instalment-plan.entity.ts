import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Ugoda: debts to be paid in instalments; they bear no interest from the day agreed. */
@Entity('instalment_plans')
@Unique('uq_instalment_plans_number', ['number'])
@Unique('uq_instalment_plans_id_account_id', ['id', 'accountId'])
@Unique('uq_instalment_plans_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_instalment_plans_account_id', ['accountId'])
@Index('ix_instalment_plans_import_id', ['importId'])
@Check('ck_instalment_plans_state', `state in ('ACTIVE', 'COMPLETED', 'BROKEN')`)
export class InstalmentPlanEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_instalment_plans',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_instalment_plans_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'agreed_on', type: 'date' })
  agreedOn!: LocalDate;

  @Column({ type: 'text' })
  state!: 'ACTIVE' | 'COMPLETED' | 'BROKEN';

  @Column({ type: 'text', nullable: true })
  note!: string | null;

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
  @ForeignKey('imports', { name: 'fk_instalment_plans_import_id' })
  importId!: string | null;
}
