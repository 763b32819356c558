import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Składnik opłat: what is charged for and from which basis. */
@Entity('charge_components')
@Unique('uq_charge_components_code', ['code'])
@Unique('uq_charge_components_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_charge_components_fund_id', ['fundId'])
@Index('ix_charge_components_import_id', ['importId'])
@Check(
  'ck_charge_components_basis',
  `basis in ( 'AREA', 'HEATED_AREA', 'STORAGE_AREA', 'PERSON', 'UNIT', 'METER', 'VOLUME', 'SHARE', 'OTHER')`,
)
@Check('ck_charge_components_notice_kind', `notice_kind in ('DEPENDENT', 'INDEPENDENT', 'LEVY')`)
export class ChargeComponentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_charge_components',
  })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** What the quantity counts. */
  @Column({ type: 'text' })
  basis!:
    'AREA' | 'HEATED_AREA' | 'STORAGE_AREA' | 'PERSON' | 'UNIT' | 'METER' | 'VOLUME' | 'SHARE' | 'OTHER';

  /** E.g. m², m³, os., szt. */
  @Column({ name: 'unit_of_measure', type: 'text' })
  unitOfMeasure!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  @ForeignKey('funds', { name: 'fk_charge_components_fund_id' })
  fundId!: string;

  /** DEPENDENT on the cooperative, INDEPENDENT (energy, water, waste) or a public LEVY: decides how early a change is announced (art. 4 usm). */
  @Column({ name: 'notice_kind', type: 'text' })
  noticeKind!: 'DEPENDENT' | 'INDEPENDENT' | 'LEVY';

  /** The charge parameter that gives the quantity. */
  @Column({ name: 'parameter_code', type: 'text', nullable: true })
  parameterCode!: string | null;

  /** Order on lists and prints. */
  @Column({ name: 'sort_order', type: 'integer', default: 0 })
  sortOrder!: number;

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
  @ForeignKey('imports', { name: 'fk_charge_components_import_id' })
  importId!: string | null;
}
