import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Licznik or podzielnik of a unit. */
@Entity('meters')
@Unique('uq_meters_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_meters_unit_id', ['unitId'])
@Index('ix_meters_replaces_meter_id', ['replacesMeterId'])
@Index('ix_meters_import_id', ['importId'])
@Check(
  'ck_meters_medium',
  `medium in ( 'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')`,
)
@Check('ck_meters_removed_on', 'removed_on >= installed_on')
export class MeterEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_meters',
  })
  id!: string;

  @Column({ name: 'unit_id', type: 'bigint' })
  @ForeignKey('units', { name: 'fk_meters_unit_id' })
  unitId!: string;

  @Column({ type: 'text' })
  serial!: string;

  /** What it measures. */
  @Column({ type: 'text' })
  medium!: 'COLD_WATER' | 'HOT_WATER' | 'HEATING' | 'HEAT_ALLOCATOR' | 'ELECTRICITY' | 'GAS';

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** E.g. m², m³, os., szt. */
  @Column({ name: 'unit_of_measure', type: 'text' })
  unitOfMeasure!: string;

  /** Digits before the point, for a counter that starts over. */
  @Column({ type: 'smallint', nullable: true })
  digits!: number | null;

  @Column({ name: 'installed_on', type: 'date' })
  installedOn!: LocalDate;

  @Column({ name: 'removed_on', type: 'date', nullable: true })
  removedOn!: LocalDate | null;

  /** Legalizacja. */
  @Column({ name: 'verified_on', type: 'date', nullable: true })
  verifiedOn!: LocalDate | null;

  /** Last day of its validity. */
  @Column({ name: 'verification_expires_on', type: 'date', nullable: true })
  verificationExpiresOn!: LocalDate | null;

  @Column({ name: 'is_remote', type: 'boolean', default: false })
  isRemote!: boolean;

  /** The meter it took the place of. */
  @Column({ name: 'replaces_meter_id', type: 'bigint', nullable: true })
  @ForeignKey('meters', { name: 'fk_meters_replaces_meter_id' })
  replacesMeterId!: string | null;

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
  @ForeignKey('imports', { name: 'fk_meters_import_id' })
  importId!: string | null;
}
