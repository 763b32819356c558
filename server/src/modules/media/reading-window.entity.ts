import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Days in which residents give their own readings. */
@Entity('reading_windows')
@Unique('uq_reading_windows_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_reading_windows_closes_on', ['closesOn'])
@Index('ix_reading_windows_building_id', ['buildingId'])
@Index('ix_reading_windows_import_id', ['importId'])
@Check(
  'ck_reading_windows_medium',
  `medium in ( 'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')`,
)
@Check('ck_reading_windows_closes_on', 'closes_on >= opens_on')
export class ReadingWindowEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_reading_windows',
  })
  id!: string;

  /** Null: every medium. */
  @Column({ type: 'text', nullable: true })
  medium!: 'COLD_WATER' | 'HOT_WATER' | 'HEATING' | 'HEAT_ALLOCATOR' | 'ELECTRICITY' | 'GAS' | null;

  /** Null: every building. */
  @Column({ name: 'building_id', type: 'bigint', nullable: true })
  @ForeignKey('buildings', { name: 'fk_reading_windows_building_id' })
  buildingId!: string | null;

  /** First day, inclusive. */
  @Column({ name: 'opens_on', type: 'date' })
  opensOn!: LocalDate;

  /** Last day, inclusive. */
  @Column({ name: 'closes_on', type: 'date' })
  closesOn!: LocalDate;

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
  @ForeignKey('imports', { name: 'fk_reading_windows_import_id' })
  importId!: string | null;
}
