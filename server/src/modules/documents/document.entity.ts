import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Pismo delivered electronically to an account. */
@Entity('documents')
@Unique('uq_documents_id_account_id', ['id', 'accountId'])
@Unique('uq_documents_source_system_source_key', ['sourceSystem', 'sourceKey'])
@ForeignKey('invoices', ['invoiceId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_documents_invoice_id_account_id',
})
@ForeignKey('media_settlements', ['mediaSettlementId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_documents_media_settlement_id_account_id',
})
@Index('ix_documents_account_id_sent_at', { synchronize: false })
@Index('ix_documents_account_id_title', { synchronize: false })
@Index('ix_documents_file_id', ['fileId'])
@Index('ix_documents_invoice_id', ['invoiceId'], { where: 'invoice_id IS NOT NULL' })
@Index('ix_documents_media_settlement_id', ['mediaSettlementId'], {
  where: 'media_settlement_id IS NOT NULL',
})
@Index('ix_documents_consent_id', ['consentId'], { where: 'consent_id IS NOT NULL' })
@Index('ix_documents_import_id', ['importId'])
@Check(
  'ck_documents_kind',
  `kind in ( 'CHARGE_NOTICE', 'INVOICE', 'CORRECTION', 'MEDIA_SETTLEMENT', 'DEMAND', 'INFORMATION')`,
)
export class DocumentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_documents',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_documents_account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: 'CHARGE_NOTICE' | 'INVOICE' | 'CORRECTION' | 'MEDIA_SETTLEMENT' | 'DEMAND' | 'INFORMATION';

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  /** When it was put into the portal. */
  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  @Column({ name: 'file_id', type: 'bigint' })
  @ForeignKey('document_files', { name: 'fk_documents_file_id' })
  fileId!: string;

  @Column({ name: 'invoice_id', type: 'bigint', nullable: true })
  invoiceId!: string | null;

  @Column({ name: 'media_settlement_id', type: 'bigint', nullable: true })
  mediaSettlementId!: string | null;

  /** The consent it was delivered on. */
  @Column({ name: 'consent_id', type: 'bigint', nullable: true })
  @ForeignKey('consents', { name: 'fk_documents_consent_id' })
  consentId!: string | null;

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
  @ForeignKey('imports', { name: 'fk_documents_import_id' })
  importId!: string | null;
}
