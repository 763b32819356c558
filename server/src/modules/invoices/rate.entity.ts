import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DecimalText } from '../../domain/money/decimal.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Stawka of a component: for one building or all, one legal title or all, over a span of days. */
@Entity('rates')
@Unique('uq_rates_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_rates_component_id', ['componentId', 'validFrom'])
@Index('ix_rates_building_id', ['buildingId'])
@Index('ix_rates_import_id', ['importId'])
@Check(
  'ck_rates_title_kind',
  `title_kind in ( 'MEMBER_COOPERATIVE_RIGHT', 'NONMEMBER_COOPERATIVE_RIGHT', 'MEMBER_OWNER', 'NONMEMBER_OWNER', 'TENANT', 'NO_TITLE')`,
)
@Check('ck_rates_amount', `amount <> 'NaN'`)
@Check('ck_rates_price_kind', `price_kind in ('NET', 'GROSS')`)
@Check('ck_rates_vat_code', `vat_code in ('ZW', '8', '23', '0', 'NP')`)
@Check('ck_rates_valid_to', 'valid_to >= valid_from')
export class RateEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_rates',
  })
  id!: string;

  @Column({ name: 'component_id', type: 'bigint' })
  @ForeignKey('charge_components', { name: 'fk_rates_component_id' })
  componentId!: string;

  /** Null: every building. */
  @Column({ name: 'building_id', type: 'bigint', nullable: true })
  @ForeignKey('buildings', { name: 'fk_rates_building_id' })
  buildingId!: string | null;

  /** Null: every legal title. */
  @Column({ name: 'title_kind', type: 'text', nullable: true })
  titleKind!:
    | 'MEMBER_COOPERATIVE_RIGHT'
    | 'NONMEMBER_COOPERATIVE_RIGHT'
    | 'MEMBER_OWNER'
    | 'NONMEMBER_OWNER'
    | 'TENANT'
    | 'NO_TITLE'
    | null;

  /** Złote per unit of measure, exact decimal. */
  @Column({ type: 'numeric', precision: 12, scale: 4 })
  amount!: DecimalText;

  /** Whether the rate is NET or GROSS of VAT. */
  @Column({ name: 'price_kind', type: 'text' })
  priceKind!: 'NET' | 'GROSS';

  /** ZW exempt, NP not subject, else percent. */
  @Column({ name: 'vat_code', type: 'text' })
  vatCode!: 'ZW' | '8' | '23' | '0' | 'NP';

  /** First day, inclusive. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  /** Last day, inclusive; null while it lasts. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  /** Number of the resolution it stands on. */
  @Column({ type: 'text', nullable: true })
  resolution!: string | null;

  @Column({ name: 'resolution_on', type: 'date', nullable: true })
  resolutionOn!: LocalDate | null;

  /** Why it changed, as announced. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

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
  @ForeignKey('imports', { name: 'fk_rates_import_id' })
  importId!: string | null;
}
