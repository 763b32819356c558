import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import { wholeNumber } from '../../platform/database/whole-number.js';
import type { PostingSource } from './posting/posting.types.js';

/** What was booked together: whole or not at all, once. */
@Entity('postings')
@Unique('uq_postings_idempotency_key', ['idempotencyKey'])
@Index('ix_postings_import_id', ['importId'])
@Check(
  'ck_postings_source',
  `source in ( 'IMPORT', 'BILLING_RUN', 'CORRECTION', 'BANK_FILE', 'MEDIA_SETTLEMENT', 'INTEREST_NOTE', 'OPENING_BALANCE', 'CREDIT_USE', 'MANUAL')`,
)
@Check('ck_postings_entry_count', 'entry_count >= 0')
export class PostingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_postings',
  })
  id!: string;

  @Column({ type: 'text' })
  source!: PostingSource;

  /** Names the piece of work for ever: a repetition is answered, not booked. */
  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  /** Hash of what was handed in: the same key with other content is refused. */
  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer;

  /** Who: user:<login>, import:<system>, job:<name>. */
  @Column({ type: 'text' })
  actor!: string;

  /** Sum of its entries, grosze, debit positive. */
  @Column({ name: 'control_total_grosze', type: 'bigint', transformer: wholeNumber })
  controlTotalGrosze!: Grosze;

  @Column({ name: 'entry_count', type: 'integer' })
  entryCount!: number;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_postings_import_id' })
  importId!: string | null;

  /** When it was written; technical. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;
}
