import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person's consent, from its granting to its withdrawal. */
@Entity('consents')
@Unique('uq_consents_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_consents_person_id', ['personId'])
@Index('ix_consents_account_id', ['accountId'])
@Index('ix_consents_import_id', ['importId'])
@Check('ck_consents_kind', `kind in ('E_DOCUMENTS', 'PHONE', 'SMS')`)
@Check('ck_consents_withdrawn_at', 'withdrawn_at >= granted_at')
export class ConsentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_consents',
  })
  id!: string;

  @Column({ name: 'person_id', type: 'bigint' })
  @ForeignKey('persons', { name: 'fk_consents_person_id' })
  personId!: string;

  /** Null: for all accounts of the person. */
  @Column({ name: 'account_id', type: 'bigint', nullable: true })
  @ForeignKey('accounts', { name: 'fk_consents_account_id' })
  accountId!: string | null;

  @Column({ type: 'text' })
  kind!: 'E_DOCUMENTS' | 'PHONE' | 'SMS';

  /** Version of the text agreed to. */
  @Column({ name: 'text_version', type: 'text' })
  textVersion!: string;

  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt!: Date;

  /** Null while in force. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  /** How it was given, in words. */
  @Column({ type: 'text' })
  method!: string;

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
  @ForeignKey('imports', { name: 'fk_consents_import_id' })
  importId!: string | null;
}
