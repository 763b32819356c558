import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The lines of a version of a document as one JSON text (see line-text.ts): a projection that the database writes when
 * lines are added, proved by `npm run proof`.
 */
@Entity('invoice_line_texts')
export class InvoiceLineTextEntity {
  @PrimaryColumn({ name: 'invoice_id', type: 'bigint', primaryKeyConstraintName: 'pk_invoice_line_texts' })
  invoiceId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_invoice_line_texts' })
  version!: number;

  @Column({ type: 'text' })
  lines!: string;
}
