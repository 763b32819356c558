import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a person declared in the portal; the consents of other systems are in `consents`. */
@Entity('consent_declarations')
@Unique('uq_consent_declarations_person_id_account_id_kind_declared_at', [
  'personId',
  'accountId',
  'kind',
  'declaredAt',
])
@Index('ix_consent_declarations_account_id', ['accountId'])
@Index('ix_consent_declarations_user_id', ['userId'])
@Check('ck_consent_declarations_kind', `kind in ('E_DOCUMENTS')`)
@Check('ck_consent_declarations_method', `method in ('PORTAL')`)
@Check('ck_consent_declarations_email', 'email is not null or not is_granted')
export class ConsentDeclarationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_consent_declarations',
  })
  id!: string;

  @Column({ name: 'person_id', type: 'bigint' })
  @ForeignKey('persons', { name: 'fk_consent_declarations_person_id' })
  personId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_consent_declarations_account_id' })
  accountId!: string;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_consent_declarations_user_id' })
  userId!: string;

  @Column({ type: 'text' })
  kind!: 'E_DOCUMENTS';

  /** False for a withdrawal. */
  @Column({ name: 'is_granted', type: 'boolean' })
  isGranted!: boolean;

  /** Version of the text that was shown. */
  @Column({ name: 'text_version', type: 'text' })
  textVersion!: string;

  /** The verified address of the person at that moment; a withdrawal needs none. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  method!: 'PORTAL';

  /** Later than every earlier declaration of the same person for the same account. */
  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt!: Date;
}
