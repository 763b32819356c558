import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** How a resident's own reading came in, and what became of it; the reading itself stands with all others. */
@Entity('reading_submissions')
@Unique('uq_reading_submissions_reading_id', ['readingId'])
@Unique('uq_reading_submissions_number', ['number'])
@Unique('uq_reading_submissions_submitted_by_user_id_client_key', ['submittedByUserId', 'clientKey'])
@Index('uq_reading_submissions_meter_id', { synchronize: false })
@Index('ix_reading_submissions_meter_id', ['meterId'])
@Index('ix_reading_submissions_account_id', ['accountId'])
@Index('ix_reading_submissions_photo_file_id', ['photoFileId'])
@Check('ck_reading_submissions_state', `state in ('WAITING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')`)
@Check('ck_reading_submissions_decided_at', `(state = 'WAITING') = (decided_at is null)`)
export class ReadingSubmissionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_reading_submissions',
  })
  id!: string;

  @Column({ name: 'reading_id', type: 'bigint' })
  @ForeignKey('readings', { name: 'fk_reading_submissions_reading_id' })
  readingId!: string;

  /** The reading's meter, repeated so that each has one that waits at most. */
  @Column({ name: 'meter_id', type: 'bigint' })
  @ForeignKey('meters', { name: 'fk_reading_submissions_meter_id' })
  meterId!: string;

  /** The account whose holder gave it. */
  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_reading_submissions_account_id' })
  accountId!: string;

  /** What the resident is told: `O/2026/1187`. */
  @Column({ type: 'text' })
  number!: string;

  /** Chosen by the page: the same words sent twice are one reading. */
  @Column({ name: 'client_key', type: 'text' })
  clientKey!: string;

  @Column({ name: 'submitted_by_user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_reading_submissions_submitted_by_user_id' })
  submittedByUserId!: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;

  /** The resident was told that it is unusually much, and said that it is right. */
  @Column({ name: 'is_confirmed', type: 'boolean', default: false })
  isConfirmed!: boolean;

  /** A photograph of the register. */
  @Column({ name: 'photo_file_id', type: 'bigint', nullable: true })
  @ForeignKey('document_files', { name: 'fk_reading_submissions_photo_file_id' })
  photoFileId!: string | null;

  @Column({ type: 'text', default: 'WAITING' })
  state!: 'WAITING' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';

  /** When it was accepted, rejected or withdrawn. */
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  /** Who decided at the desk; null when the resident withdrew it. */
  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy!: string | null;

  /** Why it was rejected, in the office's words; the resident reads it. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
