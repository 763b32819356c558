import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Sprawa: what a resident wrote about, until it is closed. */
@Entity('contact_cases')
@Unique('uq_contact_cases_number', ['number'])
@Unique('uq_contact_cases_id_account_id', ['id', 'accountId'])
@Index('ix_contact_cases_account_id', { synchronize: false })
@Index('ix_contact_cases_person_id', ['personId'])
@Check('ck_contact_cases_state', `state in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'CLOSED')`)
export class ContactCaseEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_contact_cases',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_contact_cases_account_id' })
  accountId!: string;

  @Column({ name: 'person_id', type: 'bigint' })
  @ForeignKey('persons', { name: 'fk_contact_cases_person_id' })
  personId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'text', default: 'NEW' })
  state!: 'NEW' | 'IN_PROGRESS' | 'WAITING_FOR_YOU' | 'CLOSED';

  /** Kind of the thing it is about, with about_id. */
  @Column({ name: 'about_kind', type: 'text', nullable: true })
  aboutKind!: string | null;

  /** Row id of that thing. */
  @Column({ name: 'about_id', type: 'bigint', nullable: true })
  aboutId!: string | null;

  /** What the resident saw when he wrote. */
  @Column({ type: 'jsonb', nullable: true })
  snapshot!: Record<string, unknown> | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' })
  openedAt!: Date;

  @Column({ name: 'last_answer_at', type: 'timestamptz', nullable: true })
  lastAnswerAt!: Date | null;
}
