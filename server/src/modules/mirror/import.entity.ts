import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** One folder of the accounting system that was taken over as a whole. */
@Entity('imports')
@Index('ix_imports_finished_at', ['finishedAt'])
@Check('ck_imports_mode', `mode in ('MIRROR', 'OPENING')`)
@Check('ck_imports_state', `state in ('COMMITTED')`)
@Check('ck_imports_skipped_rows', 'skipped_rows >= 0')
export class ImportEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_imports',
  })
  id!: string;

  /** The system the row comes from. */
  @Column({ name: 'source_system', type: 'text' })
  sourceSystem!: string;

  /** Version of the folder format. */
  @Column({ name: 'format_version', type: 'integer' })
  formatVersion!: number;

  /** MIRROR follows the source; OPENING takes over balances once. */
  @Column({ type: 'text' })
  mode!: 'MIRROR' | 'OPENING';

  /** When the source made the folder. */
  @Column({ name: 'exported_at', type: 'timestamptz' })
  exportedAt!: Date;

  /** The last day whose bank statements are in the book. */
  @Column({ name: 'bank_booked_through', type: 'date', nullable: true })
  bankBookedThrough!: LocalDate | null;

  /** Hash of all files: the same folder again changes nothing. */
  @Column({ name: 'folder_hash', type: 'bytea' })
  folderHash!: Buffer;

  /** Rows per file: read, added, changed, unchanged. */
  @Column({ type: 'jsonb' })
  rows!: Record<string, Record<string, number>>;

  /** Only whole imports are kept. */
  @Column({ type: 'text' })
  state!: 'COMMITTED';

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz' })
  finishedAt!: Date;

  /** Rows left out on request because they were wrong. */
  @Column({ name: 'skipped_rows', type: 'integer', default: 0 })
  skippedRows!: number;
}
