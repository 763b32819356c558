import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The first time a person took a letter into his hands. */
@Entity('document_openings')
@ForeignKey('documents', ['documentId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_document_openings_document_id_account_id',
})
@Index('ix_document_openings_account_id', ['accountId'])
@Index('ix_document_openings_person_id', ['personId'])
@Check('ck_document_openings_method', `method in ('DOWNLOAD', 'ARCHIVE')`)
export class DocumentOpeningEntity {
  @PrimaryColumn({ name: 'document_id', type: 'bigint', primaryKeyConstraintName: 'pk_document_openings' })
  documentId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'bigint', primaryKeyConstraintName: 'pk_document_openings' })
  @ForeignKey('persons', { name: 'fk_document_openings_person_id' })
  personId!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  /** By itself, or with the others of its year. */
  @Column({ type: 'text' })
  method!: 'DOWNLOAD' | 'ARCHIVE';
}
