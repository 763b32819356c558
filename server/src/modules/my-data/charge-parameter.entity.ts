import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DecimalText } from '../../domain/money/decimal.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** What charges are counted from (area, persons, forecasts), version by version. Areas belong to the unit, the number of persons and forecasts to the account. */
@Entity('charge_parameters')
@Unique('uq_charge_parameters_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_charge_parameters_unit_id', ['unitId', 'code', 'validFrom'])
@Index('ix_charge_parameters_account_id', ['accountId', 'code', 'validFrom'])
@Index('ix_charge_parameters_import_id', ['importId'])
@Check('ck_charge_parameters_owner', 'num_nonnulls(unit_id, account_id) = 1')
@Check(
  'ck_charge_parameters_code',
  `code in ( 'USABLE_AREA', 'HEATED_AREA', 'STORAGE_AREA', 'OCCUPANTS', 'SHARE', 'METERS_COLD', 'METERS_HOT', 'METERS_HEAT', 'WATER_FORECAST', 'HOT_WATER_FORECAST', 'OTHER')`,
)
@Check('ck_charge_parameters_value', `value <> 'NaN'`)
@Check('ck_charge_parameters_valid_to', 'valid_to >= valid_from')
export class ChargeParameterEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_charge_parameters',
  })
  id!: string;

  /** Set for parameters of the unit, else null. */
  @Column({ name: 'unit_id', type: 'bigint', nullable: true })
  @ForeignKey('units', { name: 'fk_charge_parameters_unit_id' })
  unitId!: string | null;

  /** Set for parameters of the account, else null. */
  @Column({ name: 'account_id', type: 'bigint', nullable: true })
  @ForeignKey('accounts', { name: 'fk_charge_parameters_account_id' })
  accountId!: string | null;

  @Column({ type: 'text' })
  code!:
    | 'USABLE_AREA'
    | 'HEATED_AREA'
    | 'STORAGE_AREA'
    | 'OCCUPANTS'
    | 'SHARE'
    | 'METERS_COLD'
    | 'METERS_HOT'
    | 'METERS_HEAT'
    | 'WATER_FORECAST'
    | 'HOT_WATER_FORECAST'
    | 'OTHER';

  @Column({ type: 'text' })
  name!: string;

  /** Exact decimal. */
  @Column({ type: 'numeric', precision: 14, scale: 4 })
  value!: DecimalText;

  /** E.g. m², m³, os., szt. */
  @Column({ name: 'unit_of_measure', type: 'text' })
  unitOfMeasure!: string;

  /** First day, inclusive. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  /** Last day, inclusive; null while it lasts. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

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
  @ForeignKey('imports', { name: 'fk_charge_parameters_import_id' })
  importId!: string | null;
}
