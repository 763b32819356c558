import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeState } from './notice.entity.js';

/** One e-mail: the notices of one kind for one person about one account. Neither its address nor its text is kept. */
@Entity('notice_letters')
@Unique('uq_notice_letters_message_key', ['messageKey'])
@Unique('uq_notice_letters_token_hash', ['tokenHash'])
@Index('ix_notice_letters_user_id', ['userId', 'madeOn'])
@Index('ix_notice_letters_account_id', ['accountId'])
@Index('ix_notice_letters_next_attempt_at', ['nextAttemptAt', 'id'], { where: `state = 'QUEUED'` })
@Index('ix_notice_letters_made_on', ['madeOn'])
@Check(
  'ck_notice_letters_kind',
  `kind in ( 'INVOICE_ISSUED', 'PAYMENT_DUE', 'PAYMENT_OVERDUE', 'READING_WINDOW', 'DOCUMENT_DELIVERED', 'CASE_ANSWERED')`,
)
@Check('ck_notice_letters_state', `state in ('QUEUED', 'SENT', 'FAILED', 'SKIPPED')`)
@Check('ck_notice_letters_finished_at', `(state = 'QUEUED') = (finished_at is null)`)
export class NoticeLetterEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_notice_letters',
  })
  id!: string;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_notice_letters_user_id' })
  userId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_notice_letters_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: NoticeKind;

  /** Makes the Message-ID: the same at every attempt, so that a mail program knows a letter it has. */
  @Column({ name: 'message_key', type: 'uuid' })
  messageKey!: string;

  /** SHA-256 of the token of its unsubscribe link; null until the first attempt. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true })
  tokenHash!: Buffer | null;

  @Column({ type: 'text', default: 'QUEUED' })
  state!: NoticeState;

  /** The civil day on which it was put together; a person gets only so many a day. */
  @Column({ name: 'made_on', type: 'date' })
  madeOn!: LocalDate;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz' })
  nextAttemptAt!: Date;

  /** A worker is sending it until then; one that was killed gives it back by the passing of time. */
  @Column({ name: 'claimed_until', type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  /** Code of the mail server's last refusal, e.g. 550; its words are not kept, they quote the address. */
  @Column({ name: 'answer_code', type: 'integer', nullable: true })
  answerCode!: number | null;
}
