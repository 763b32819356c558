import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What happened to a document on its way. */
@Entity('deliveries')
@Unique('uq_deliveries_document_id_event_at', ['documentId', 'event', 'at'])
@ForeignKey('documents', ['documentId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_deliveries_document_id_account_id',
})
@Index('ix_deliveries_account_id', ['accountId'])
@Check('ck_deliveries_event', `event in ('SENT', 'DELIVERED', 'OPENED', 'BOUNCED')`)
export class DeliveryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_deliveries',
  })
  id!: string;

  @Column({ name: 'document_id', type: 'bigint' })
  documentId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ type: 'text' })
  event!: 'SENT' | 'DELIVERED' | 'OPENED' | 'BOUNCED';

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text', nullable: true })
  detail!: string | null;

  /** Key of the event in the source; null for the portal's own. */
  @Column({ name: 'source_key', type: 'text', nullable: true })
  sourceKey!: string | null;
}
