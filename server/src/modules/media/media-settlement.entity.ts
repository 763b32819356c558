import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Rozliczenie mediów of an account over a span: cost against advances. The result reaches the book as an invoice (underpayment) or a credit (overpayment). */
@Entity('media_settlements')
@Unique('uq_media_settlements_number', ['number'])
@Unique('uq_media_settlements_id_account_id', ['id', 'accountId'])
@Unique('uq_media_settlements_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_media_settlements_account_id', { synchronize: false })
@Index('ix_media_settlements_unit_id', ['unitId'])
@Index('ix_media_settlements_import_id', ['importId'])
@Check(
  'ck_media_settlements_medium',
  `medium in ( 'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')`,
)
@Check('ck_media_settlements_span_to', 'span_to >= span_from')
@Check('ck_media_settlements_advances_grosze', 'advances_grosze between -10000000000000 and 10000000000000')
@Check('ck_media_settlements_cost_grosze', 'cost_grosze between -10000000000000 and 10000000000000')
@Check('ck_media_settlements_result_grosze', 'result_grosze = cost_grosze - advances_grosze')
@Check('ck_media_settlements_building_units', 'building_units > 0')
@Check(
  'ck_media_settlements_building_cost_grosze',
  'building_cost_grosze between -10000000000000 and 10000000000000',
)
@Check('ck_media_settlements_state', `state in ('APPROVED', 'WITHDRAWN')`)
export class MediaSettlementEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_media_settlements',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_media_settlements_account_id' })
  accountId!: string;

  @Column({ name: 'unit_id', type: 'bigint' })
  @ForeignKey('units', { name: 'fk_media_settlements_unit_id' })
  unitId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  medium!: 'COLD_WATER' | 'HOT_WATER' | 'HEATING' | 'HEAT_ALLOCATOR' | 'ELECTRICITY' | 'GAS';

  /** First day, inclusive. */
  @Column({ name: 'span_from', type: 'date' })
  spanFrom!: LocalDate;

  /** Last day, inclusive. */
  @Column({ name: 'span_to', type: 'date' })
  spanTo!: LocalDate;

  /** Grosze paid in advance. */
  @Column({ name: 'advances_grosze', type: 'bigint', transformer: wholeNumber })
  advancesGrosze!: Grosze;

  /** Grosze of actual cost. */
  @Column({ name: 'cost_grosze', type: 'bigint', transformer: wholeNumber })
  costGrosze!: Grosze;

  /** Cost − advances, grosze: above zero an underpayment. */
  @Column({ name: 'result_grosze', type: 'bigint', transformer: wholeNumber })
  resultGrosze!: Grosze;

  @Column({ type: 'text' })
  state!: 'APPROVED' | 'WITHDRAWN';

  @Column({ name: 'approved_on', type: 'date' })
  approvedOn!: LocalDate;

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
  @ForeignKey('imports', { name: 'fk_media_settlements_import_id' })
  importId!: string | null;

  /** Units of the building that were settled. */
  @Column({ name: 'building_units', type: 'integer', nullable: true })
  buildingUnits!: number | null;

  /** What the building's main meter counted, thousandths of m³. */
  @Column({ name: 'main_meter_thousandths', type: 'bigint', nullable: true, transformer: wholeNumber })
  mainMeterThousandths!: bigint | null;

  /** What the units' meters counted together, thousandths of m³. */
  @Column({ name: 'units_use_thousandths', type: 'bigint', nullable: true, transformer: wholeNumber })
  unitsUseThousandths!: bigint | null;

  /** Grosze that the building was charged. */
  @Column({ name: 'building_cost_grosze', type: 'bigint', nullable: true, transformer: wholeNumber })
  buildingCostGrosze!: Grosze | null;
}
