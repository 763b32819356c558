import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Budynek, with the address its units share. */
@Entity('buildings')
@Unique('uq_buildings_code', ['code'])
@Unique('uq_buildings_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_buildings_estate_id', ['estateId'])
@Index('ix_buildings_import_id', ['importId'])
@Check('ck_buildings_street_kind', `street_kind in ('UL', 'OS', 'AL', 'PL')`)
export class BuildingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_buildings',
  })
  id!: string;

  @Column({ name: 'estate_id', type: 'bigint' })
  @ForeignKey('estates', { name: 'fk_buildings_estate_id' })
  estateId!: string;

  @Column({ type: 'text' })
  code!: string;

  /** ul., os., al. or pl. */
  @Column({ name: 'street_kind', type: 'text' })
  streetKind!: 'UL' | 'OS' | 'AL' | 'PL';

  @Column({ name: 'street_name', type: 'text' })
  streetName!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'postal_code', type: 'text' })
  postalCode!: string;

  @Column({ type: 'text' })
  city!: string;

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
  @ForeignKey('imports', { name: 'fk_buildings_import_id' })
  importId!: string | null;
}
