import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Sprawa: what a resident wrote about, until it is closed. */
@Entity('contact_cases')
@Unique('uq_contact_cases_number', ['number'])
@Unique('uq_contact_cases_id_account_id', ['id', 'accountId'])
@Index('ix_contact_cases_account_id', { synchronize: false })
@Unique('uq_contact_cases_person_id_client_key', ['personId', 'clientKey'])
@Check('ck_contact_cases_state', `state in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'CLOSED')`)
@Check('ck_contact_cases_closed', `(state = 'CLOSED') = (closed_at is not null)`)
@Check('ck_contact_cases_about', 'num_nonnulls(about_kind, about_id, snapshot) in (0, 3)')
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

  /** What it said when the resident wrote, `CaseSnapshot`; never changes. */
  @Column({ type: 'jsonb', nullable: true })
  snapshot!: Record<string, unknown> | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' })
  openedAt!: Date;

  /** When the office wrote last. */
  @Column({ name: 'last_answer_at', type: 'timestamptz', nullable: true })
  lastAnswerAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** By when the office answers; null while it owes no answer. */
  @Column({ name: 'answer_by', type: 'date', nullable: true })
  answerBy!: LocalDate | null;

  /** Made by the sender: the same message sent twice opens one case. */
  @Column({ name: 'client_key', type: 'text' })
  clientKey!: string;
}
