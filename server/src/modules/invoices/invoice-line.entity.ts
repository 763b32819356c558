import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { DecimalText } from '../../domain/money/decimal.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** A line of an invoice, with the inputs it was computed from. */
@Entity('invoice_lines')
@Unique('uq_invoice_lines_invoice_id_version_position', ['invoiceId', 'version', 'position'])
@ForeignKey('invoices', ['invoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_invoice_lines_invoice_id_account_id',
})
@Index('ix_invoice_lines_account_id', ['accountId'])
@Index('ix_invoice_lines_component_id', ['componentId'])
@Index('ix_invoice_lines_rate_id', ['rateId'])
@Index('ix_invoice_lines_charge_parameter_id', ['chargeParameterId'])
@Check('ck_invoice_lines_quantity', `quantity <> 'NaN'`)
@Check('ck_invoice_lines_rate_amount', `rate_amount <> 'NaN'`)
@Check('ck_invoice_lines_price_kind', `price_kind in ('NET', 'GROSS')`)
@Check('ck_invoice_lines_vat_code', `vat_code in ('ZW', '8', '23', '0', 'NP')`)
@Check(
  'ck_invoice_lines_gross_grosze',
  'gross_grosze = net_grosze + vat_grosze and net_grosze between -10000000000000 and 10000000000000 and vat_grosze between -10000000000000 and 10000000000000',
)
@Check('ck_invoice_lines_span_to', 'span_to >= span_from')
@Check(
  'ck_invoice_lines_span_denominator',
  'span_denominator > 0 and span_numerator between 0 and span_denominator',
)
export class InvoiceLineEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_invoice_lines',
  })
  id!: string;

  @Column({ name: 'invoice_id', type: 'bigint' })
  invoiceId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** The version of the invoice it belongs to. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** From 1, as printed. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'component_id', type: 'bigint', nullable: true })
  @ForeignKey('charge_components', { name: 'fk_invoice_lines_component_id' })
  componentId!: string | null;

  /** As printed then. */
  @Column({ name: 'component_name', type: 'text' })
  componentName!: string;

  /** Exact decimal. */
  @Column({ type: 'numeric', precision: 14, scale: 4 })
  quantity!: DecimalText;

  /** E.g. m², m³, os., szt. */
  @Column({ name: 'unit_of_measure', type: 'text' })
  unitOfMeasure!: string;

  @Column({ name: 'rate_id', type: 'bigint', nullable: true })
  @ForeignKey('rates', { name: 'fk_invoice_lines_rate_id' })
  rateId!: string | null;

  /** Złote per unit of measure, exact decimal. */
  @Column({ name: 'rate_amount', type: 'numeric', precision: 12, scale: 4 })
  rateAmount!: DecimalText;

  /** Whether the rate is NET or GROSS of VAT. */
  @Column({ name: 'price_kind', type: 'text' })
  priceKind!: 'NET' | 'GROSS';

  /** ZW exempt, NP not subject, else percent. */
  @Column({ name: 'vat_code', type: 'text' })
  vatCode!: 'ZW' | '8' | '23' | '0' | 'NP';

  /** Grosze. */
  @Column({ name: 'net_grosze', type: 'bigint', transformer: wholeNumber })
  netGrosze!: Grosze;

  /** Grosze. */
  @Column({ name: 'vat_grosze', type: 'bigint', transformer: wholeNumber })
  vatGrosze!: Grosze;

  /** Net + VAT, grosze. */
  @Column({ name: 'gross_grosze', type: 'bigint', transformer: wholeNumber })
  grossGrosze!: Grosze;

  /** First day, inclusive. */
  @Column({ name: 'span_from', type: 'date', nullable: true })
  spanFrom!: LocalDate | null;

  /** Last day, inclusive. */
  @Column({ name: 'span_to', type: 'date', nullable: true })
  spanTo!: LocalDate | null;

  /** Days charged, when less than the whole period. */
  @Column({ name: 'span_numerator', type: 'integer', nullable: true })
  spanNumerator!: number | null;

  /** Days of the whole period. */
  @Column({ name: 'span_denominator', type: 'integer', nullable: true })
  spanDenominator!: number | null;

  /** The version of the parameter that gave the quantity. */
  @Column({ name: 'charge_parameter_id', type: 'bigint', nullable: true })
  @ForeignKey('charge_parameters', { name: 'fk_invoice_lines_charge_parameter_id' })
  chargeParameterId!: string | null;

  @Column({ type: 'text', nullable: true })
  resolution!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Key of the line in the source. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey!: string;
}
