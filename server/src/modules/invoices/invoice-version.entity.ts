import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** The head of an invoice as it stood before a newer version replaced it; its lines stay under that version. */
@Entity('invoice_versions')
@Unique('uq_invoice_versions_invoice_id_version', ['invoiceId', 'version'])
@ForeignKey('invoices', ['invoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_invoice_versions_invoice_id_account_id',
})
@Index('ix_invoice_versions_account_id', ['accountId'])
@Index('ix_invoice_versions_import_id', ['importId'])
@Check('ck_invoice_versions_net_grosze', 'net_grosze between -10000000000000 and 10000000000000')
@Check('ck_invoice_versions_vat_grosze', 'vat_grosze between -10000000000000 and 10000000000000')
@Check(
  'ck_invoice_versions_total_grosze',
  'total_grosze = net_grosze + vat_grosze and total_grosze between -10000000000000 and 10000000000000',
)
export class InvoiceVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_invoice_versions',
  })
  id!: string;

  @Column({ name: 'invoice_id', type: 'bigint' })
  invoiceId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  /** From 1; grows with each correction from the source. */
  @Column({ type: 'integer' })
  version!: number;

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

  /** Net + VAT, grosze. */
  @Column({ name: 'total_grosze', type: 'bigint', transformer: wholeNumber })
  totalGrosze!: Grosze;

  /** When a newer version took its place. */
  @Column({ name: 'replaced_at', type: 'timestamptz', default: () => 'now()' })
  replacedAt!: Date;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_invoice_versions_import_id' })
  importId!: string | null;
}
