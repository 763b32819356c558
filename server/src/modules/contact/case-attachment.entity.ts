import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A file sent with a message. */
@Entity('case_attachments')
@ForeignKey('case_messages', ['messageId', 'accountId'], ['id', 'accountId'], {
  name: 'fk_case_attachments_message_id_account_id',
})
@Index('ix_case_attachments_message_id', ['messageId'])
@Index('ix_case_attachments_account_id', ['accountId'])
@Index('ix_case_attachments_file_id', ['fileId'])
export class CaseAttachmentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_case_attachments',
  })
  id!: string;

  @Column({ name: 'message_id', type: 'bigint' })
  messageId!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  accountId!: string;

  @Column({ name: 'file_id', type: 'bigint' })
  @ForeignKey('document_files', { name: 'fk_case_attachments_file_id' })
  fileId!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
}
