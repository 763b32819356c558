import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A message in a case. */
@Entity('case_messages')
@Unique('uq_case_messages_id_account_id', ['id', 'accountId'])
@Unique('uq_case_messages_case_id_client_key', ['caseId', 'clientKey'])
@ForeignKey('contact_cases', ['caseId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_case_messages_case_id_account_id',
})
@Index('ix_case_messages_case_id', ['caseId', 'at', 'id'])
@Index('ix_case_messages_account_id', ['accountId'])
@Index('ix_case_messages_author_user_id', ['authorUserId'])
@Check('ck_case_messages_author_kind', `author_kind in ('RESIDENT', 'OFFICE')`)
export class CaseMessageEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_case_messages',
  })
  id!: string;

  @Column({ name: 'case_id', type: 'bigint' })
  caseId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ name: 'author_kind', type: 'text' })
  authorKind!: 'RESIDENT' | 'OFFICE';

  @Column({ name: 'author_user_id', type: 'bigint', nullable: true })
  @ForeignKey('users', { name: 'fk_case_messages_author_user_id' })
  authorUserId!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  /** Made by the sender: the same message sent twice is stored once. */
  @Column({ name: 'client_key', type: 'text' })
  clientKey!: string;

  /** SHA-256 of everything that was sent with the key; null for a message of the office. */
  @Column({ name: 'sent_hash', type: 'bytea', nullable: true })
  sentHash!: Buffer | null;
}
