import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Lokal: a flat, business premises, garage, parking place or storage. */
@Entity('units')
@Unique('uq_units_code', ['code'])
@Unique('uq_units_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_units_building_id', ['buildingId'])
@Index('ix_units_import_id', ['importId'])
@Check('ck_units_kind', `kind in ('FLAT', 'COMMERCIAL', 'GARAGE', 'PARKING', 'STORAGE')`)
export class UnitEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_units',
  })
  id!: string;

  @Column({ name: 'building_id', type: 'bigint' })
  @ForeignKey('buildings', { name: 'fk_units_building_id' })
  buildingId!: string;

  /** The cooperative's own code of the unit. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: 'FLAT' | 'COMMERCIAL' | 'GARAGE' | 'PARKING' | 'STORAGE';

  @Column({ type: 'text', nullable: true })
  staircase!: string | null;

  @Column({ name: 'flat_number', type: 'text', nullable: true })
  flatNumber!: string | null;

  /** 0 is the ground floor. */
  @Column({ type: 'smallint', nullable: true })
  floor!: number | null;

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
  @ForeignKey('imports', { name: 'fk_units_import_id' })
  importId!: string | null;
}
