import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Who stands behind an account, in which role and when. */
@Entity('holders')
@Unique('uq_holders_account_id_person_id_valid_from', ['accountId', 'personId', 'validFrom'])
@Unique('uq_holders_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_holders_person_id', ['personId'])
@Index('ix_holders_import_id', ['importId'])
@Check('ck_holders_role', `role in ('HOLDER', 'CO_HOLDER', 'PROXY')`)
@Check('ck_holders_valid_to', 'valid_to >= valid_from')
export class HolderEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_holders',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_holders_account_id' })
  accountId!: string;

  @Column({ name: 'person_id', type: 'bigint' })
  @ForeignKey('persons', { name: 'fk_holders_person_id' })
  personId!: string;

  @Column({ type: 'text' })
  role!: 'HOLDER' | 'CO_HOLDER' | 'PROXY';

  /** First day, inclusive. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  /** Last day, inclusive; null while it lasts. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

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
  @ForeignKey('imports', { name: 'fk_holders_import_id' })
  importId!: string | null;
}
