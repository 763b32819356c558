import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A file chosen for a message that was not sent yet; it goes to `document_files` with the message. */
@Entity('case_uploads')
@Index('ix_case_uploads_user_id', ['userId'])
@Index('ix_case_uploads_expires_at', ['expiresAt'])
@Check('ck_case_uploads_byte_size', 'byte_size = octet_length(content)')
export class CaseUploadEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_case_uploads',
  })
  id!: string;

  /** Who chose it; nobody else can send it. */
  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_case_uploads_user_id' })
  userId!: string;

  /** Made safe, with the ending of what it is. */
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  /** As found in the content, not in its name. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'byte_size', type: 'integer' })
  byteSize!: number;

  @Column({ type: 'bytea' })
  content!: Buffer;

  /** Swept after that. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
