import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { DecimalText } from '../../domain/money/decimal.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** A printed line of a settlement. */
@Entity('media_settlement_lines')
@Unique('uq_media_settlement_lines_media_settlement_id_position', ['mediaSettlementId', 'position'])
@ForeignKey('media_settlements', ['mediaSettlementId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_media_settlement_lines_media_settlement_id_account_id',
})
@Index('ix_media_settlement_lines_account_id', ['accountId'])
@Index('ix_media_settlement_lines_meter_id', ['meterId'])
@Index('ix_media_settlement_lines_reading_from_id', ['readingFromId'])
@Index('ix_media_settlement_lines_reading_to_id', ['readingToId'])
@Check('ck_media_settlement_lines_quantity', `quantity <> 'NaN'`)
@Check('ck_media_settlement_lines_rate_amount', `rate_amount <> 'NaN'`)
@Check(
  'ck_media_settlement_lines_kind',
  `kind in ('METER', 'PRICE', 'DIFFERENCE', 'SHARE', 'ADVANCE', 'OTHER')`,
)
@Check('ck_media_settlement_lines_share', 'share_own >= 0 and share_all > 0')
@Check('ck_media_settlement_lines_factor', `factor >= 0 and factor <> 'NaN'`)
@Check('ck_media_settlement_lines_pool_grosze', 'pool_grosze between -10000000000000 and 10000000000000')
@Check('ck_media_settlement_lines_amount_grosze', 'amount_grosze between -10000000000000 and 10000000000000')
export class MediaSettlementLineEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_media_settlement_lines',
  })
  id!: string;

  @Column({ name: 'media_settlement_id', type: 'bigint' })
  mediaSettlementId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** From 1, as printed. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  description!: string;

  /** Exact decimal. */
  @Column({ type: 'numeric', precision: 14, scale: 4, nullable: true })
  quantity!: DecimalText | null;

  /** E.g. m², m³, os., szt. */
  @Column({ name: 'unit_of_measure', type: 'text', nullable: true })
  unitOfMeasure!: string | null;

  /** Złote per unit of measure, exact decimal. */
  @Column({ name: 'rate_amount', type: 'numeric', precision: 14, scale: 4, nullable: true })
  rateAmount!: DecimalText | null;

  /** Grosze; what is owed is positive. */
  @Column({ name: 'amount_grosze', type: 'bigint', transformer: wholeNumber })
  amountGrosze!: Grosze;

  @Column({ name: 'meter_id', type: 'bigint', nullable: true })
  @ForeignKey('meters', { name: 'fk_media_settlement_lines_meter_id' })
  meterId!: string | null;

  /** The reading it starts from. */
  @Column({ name: 'reading_from_id', type: 'bigint', nullable: true })
  @ForeignKey('readings', { name: 'fk_media_settlement_lines_reading_from_id' })
  readingFromId!: string | null;

  /** The reading it ends with. */
  @Column({ name: 'reading_to_id', type: 'bigint', nullable: true })
  @ForeignKey('readings', { name: 'fk_media_settlement_lines_reading_to_id' })
  readingToId!: string | null;

  @Column({ type: 'text', default: 'OTHER' })
  kind!: 'METER' | 'PRICE' | 'DIFFERENCE' | 'SHARE' | 'ADVANCE' | 'OTHER';

  /** Day and state of the opening reading; METER only. */
  @Column({ name: 'from_on', type: 'date', nullable: true })
  fromOn!: LocalDate | null;

  @Column({ name: 'from_thousandths', type: 'bigint', nullable: true, transformer: wholeNumber })
  fromThousandths!: bigint | null;

  /** Day and state of the closing reading; METER only. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: LocalDate | null;

  @Column({ name: 'to_thousandths', type: 'bigint', nullable: true, transformer: wholeNumber })
  toThousandths!: bigint | null;

  /** By which the difference of the readings is multiplied; METER only. */
  @Column({ type: 'numeric', precision: 10, scale: 4, nullable: true })
  factor!: DecimalText | null;

  /** A reading of it was estimated. */
  @Column({ name: 'is_estimated', type: 'boolean', default: false })
  isEstimated!: boolean;

  /** What the account's share is counted by, and of how much; DIFFERENCE and SHARE only. */
  @Column({ name: 'share_own', type: 'numeric', precision: 18, scale: 4, nullable: true })
  shareOwn!: DecimalText | null;

  @Column({ name: 'share_all', type: 'numeric', precision: 18, scale: 4, nullable: true })
  shareAll!: DecimalText | null;

  /** What is shared, thousandths of m³; DIFFERENCE only. */
  @Column({ name: 'pool_thousandths', type: 'bigint', nullable: true, transformer: wholeNumber })
  poolThousandths!: bigint | null;

  /** What is shared, grosze; SHARE only. */
  @Column({ name: 'pool_grosze', type: 'bigint', nullable: true, transformer: wholeNumber })
  poolGrosze!: Grosze | null;
}
