import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** A reading of a meter; consumption is always a difference, computed. */
@Entity('readings')
@Unique('uq_readings_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_readings_meter_id_taken_on', { synchronize: false })
@Index('ix_readings_unit_id', ['unitId'])
@Index('ix_readings_import_id', ['importId'])
@Check('ck_readings_value_thousandths', 'value_thousandths >= 0')
@Check(
  'ck_readings_source',
  `source in ( 'RADIO', 'WALK_BY', 'STAFF', 'RESIDENT', 'ESTIMATE', 'START', 'END', 'CORRECTION')`,
)
@Check('ck_readings_quality', `quality in ('ACTUAL', 'ESTIMATED', 'DISPUTED')`)
export class ReadingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_readings',
  })
  id!: string;

  @Column({ name: 'meter_id', type: 'bigint' })
  @ForeignKey('meters', { name: 'fk_readings_meter_id' })
  meterId!: string;

  /** The meter's unit, repeated for scope. */
  @Column({ name: 'unit_id', type: 'bigint' })
  @ForeignKey('units', { name: 'fk_readings_unit_id' })
  unitId!: string;

  @Column({ name: 'taken_on', type: 'date' })
  takenOn!: LocalDate;

  /** Thousandths of the meter's unit (m³, GJ, kWh, allocator units). */
  @Column({ name: 'value_thousandths', type: 'bigint', transformer: wholeNumber })
  valueThousandths!: bigint;

  /** How it was taken (DOMAIN: radio, walk-by, staff, …). */
  @Column({ type: 'text' })
  source!: 'RADIO' | 'WALK_BY' | 'STAFF' | 'RESIDENT' | 'ESTIMATE' | 'START' | 'END' | 'CORRECTION';

  @Column({ type: 'text' })
  quality!: 'ACTUAL' | 'ESTIMATED' | 'DISPUTED';

  /** Not settled from, and not shown as consumption, until someone has looked. */
  @Column({ name: 'is_quarantined', type: 'boolean', default: false })
  isQuarantined!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

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
  @ForeignKey('imports', { name: 'fk_readings_import_id' })
  importId!: string | null;
}
