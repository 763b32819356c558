import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** A document of charge. Its pay status is computed from the receivable, never stored. */
@Entity('invoices')
@Unique('uq_invoices_number', ['number'])
@Unique('uq_invoices_id_account_id', ['id', 'accountId'])
@Unique('uq_invoices_source_system_source_key', ['sourceSystem', 'sourceKey'])
@ForeignKey('invoices', ['correctsInvoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_invoices_corrects_invoice_id_account_id',
})
@ForeignKey('media_settlements', ['mediaSettlementId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_invoices_media_settlement_id_account_id',
})
@Index('ix_invoices_account_id_issued_on', { synchronize: false })
@Index('ix_invoices_account_id_due_on', ['accountId', 'dueOn'])
@Index('ix_invoices_account_id_period', ['accountId', 'period'])
@Index('ix_invoices_corrects_invoice_id', ['correctsInvoiceId'], { where: 'corrects_invoice_id IS NOT NULL' })
@Index('ix_invoices_media_settlement_id', ['mediaSettlementId'], { where: 'media_settlement_id IS NOT NULL' })
@Index('ix_invoices_import_id', ['importId'])
@Check('ck_invoices_kind', `kind in ( 'CHARGE', 'VAT_INVOICE', 'CORRECTION', 'SETTLEMENT', 'INTEREST_NOTE')`)
@Check('ck_invoices_period', 'extract(day from period) = 1')
@Check('ck_invoices_net_grosze', 'net_grosze between -10000000000000 and 10000000000000')
@Check('ck_invoices_vat_grosze', 'vat_grosze between -10000000000000 and 10000000000000')
@Check(
  'ck_invoices_total_grosze',
  `total_grosze = net_grosze + vat_grosze and total_grosze between -10000000000000 and 10000000000000 and (total_grosze >= 0 or kind = 'CORRECTION')`,
)
@Check('ck_invoices_payable_on', 'payable_on >= due_on')
@Check('ck_invoices_version', 'version >= 1')
export class InvoiceEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_invoices',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_invoices_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: 'CHARGE' | 'VAT_INVOICE' | 'CORRECTION' | 'SETTLEMENT' | 'INTEREST_NOTE';

  /** Unique in the cooperative, e.g. NAL/2026/08/0147. */
  @Column({ type: 'text' })
  number!: string;

  /** First day of the month charged; null when it has no month. */
  @Column({ type: 'date', nullable: true })
  period!: LocalDate | null;

  /** The day it was issued. */
  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: LocalDate;

  /** Termin płatności as printed. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: LocalDate;

  /** The due day moved off Saturdays and days off (art. 115 KC); late from the day after. */
  @Column({ name: 'payable_on', type: 'date' })
  payableOn!: LocalDate;

  /** Grosze. */
  @Column({ name: 'net_grosze', type: 'bigint', transformer: wholeNumber })
  netGrosze!: Grosze;

  /** Grosze. */
  @Column({ name: 'vat_grosze', type: 'bigint', transformer: wholeNumber })
  vatGrosze!: Grosze;

  /** Net + VAT, grosze; below zero only for a CORRECTION, which then is a credit. */
  @Column({ name: 'total_grosze', type: 'bigint', transformer: wholeNumber })
  totalGrosze!: Grosze;

  /** The invoice it corrects. */
  @Column({ name: 'corrects_invoice_id', type: 'bigint', nullable: true })
  correctsInvoiceId!: string | null;

  @Column({ name: 'media_settlement_id', type: 'bigint', nullable: true })
  mediaSettlementId!: string | null;

  /** Number in the national system of e-invoices. */
  @Column({ name: 'ksef_number', type: 'text', nullable: true })
  ksefNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** From 1; grows with each correction from the source. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

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
  @ForeignKey('imports', { name: 'fk_invoices_import_id' })
  importId!: string | null;
}
