import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Ogłoszenie: for one estate, one building or everybody. */
@Entity('announcements')
@Unique('uq_announcements_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_announcements_published_at', { synchronize: false })
@Index('ix_announcements_estate_id', ['estateId'])
@Index('ix_announcements_building_id', ['buildingId'])
@Index('ix_announcements_import_id', ['importId'])
@Check('ck_announcements_audience', 'num_nonnulls(estate_id, building_id) <= 1')
export class AnnouncementEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_announcements',
  })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'is_urgent', type: 'boolean', default: false })
  isUrgent!: boolean;

  /** Null: not for one estate. */
  @Column({ name: 'estate_id', type: 'bigint', nullable: true })
  @ForeignKey('estates', { name: 'fk_announcements_estate_id' })
  estateId!: string | null;

  /** Null: not for one building; both null: everybody. */
  @Column({ name: 'building_id', type: 'bigint', nullable: true })
  @ForeignKey('buildings', { name: 'fk_announcements_building_id' })
  buildingId!: string | null;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  /** Last day it is shown; null: until withdrawn. */
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil!: LocalDate | null;

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
  @ForeignKey('imports', { name: 'fk_announcements_import_id' })
  importId!: string | null;
}
