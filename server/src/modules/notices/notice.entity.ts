import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { NoticeKind } from './notice-kind.js';

/** One thing to tell one person; the unique key makes it told once, however often a job looks. */
@Entity('notices')
@Unique('uq_notices_user_id_kind_subject_key', ['userId', 'kind', 'subjectKey'])
@Index('ix_notices_account_id', ['accountId'])
@Index('ix_notices_letter_id', ['letterId'])
@Index('ix_notices_found_at', ['foundAt'])
@Index('ix_notices_waiting', ['userId', 'id'], { where: `letter_id IS NULL AND state = 'QUEUED'` })
@Check(
  'ck_notices_kind',
  `kind in ( 'INVOICE_ISSUED', 'PAYMENT_DUE', 'PAYMENT_OVERDUE', 'READING_WINDOW', 'DOCUMENT_DELIVERED', 'CASE_ANSWERED')`,
)
@Check('ck_notices_state', `state in ('QUEUED', 'SENT', 'FAILED', 'SKIPPED')`)
export class NoticeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_notices',
  })
  id!: string;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_notices_user_id' })
  userId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_notices_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: NoticeKind;

  /** What it tells of, e.g. `invoice:12`; ids only, for the row outlives the person's title. */
  @Column({ name: 'subject_key', type: 'text' })
  subjectKey!: string;

  @Column({ name: 'found_at', type: 'timestamptz' })
  foundAt!: Date;

  /** SKIPPED: no longer true, or no longer wanted, when its letter was about to leave. */
  @Column({ type: 'text', default: 'QUEUED' })
  state!: NoticeState;

  /** Null until a letter takes it. */
  @Column({ name: 'letter_id', type: 'bigint', nullable: true })
  @ForeignKey('notice_letters', { name: 'fk_notices_letter_id' })
  letterId!: string | null;
}

/** Where a notice or a letter stands. */
export type NoticeState = 'QUEUED' | 'SENT' | 'FAILED' | 'SKIPPED';
