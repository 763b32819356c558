import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person or company, as the accounting system knows it; shown as the company, else given and family name. */
@Entity('persons')
@Unique('uq_persons_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_persons_import_id', ['importId'])
@Check('ck_persons_name', 'company_name is not null or (given_name is not null and family_name is not null)')
export class PersonEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_persons',
  })
  id!: string;

  @Column({ name: 'given_name', type: 'text', nullable: true })
  givenName!: string | null;

  @Column({ name: 'family_name', type: 'text', nullable: true })
  familyName!: string | null;

  @Column({ name: 'company_name', type: 'text', nullable: true })
  companyName!: string | null;

  /** From the register; not proved to be the person's, never used to sign in. */
  @Column({ name: 'contact_email', type: 'text', nullable: true })
  contactEmail!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  /** For letters, when it is not the unit. */
  @Column({ name: 'address_line', type: 'text', nullable: true })
  addressLine!: string | null;

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
  @ForeignKey('imports', { name: 'fk_persons_import_id' })
  importId!: string | null;
}
