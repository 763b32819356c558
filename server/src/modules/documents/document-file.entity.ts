import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Content of a file; equal files are stored once. */
@Entity('document_files')
@Unique('uq_document_files_sha256', ['sha256'])
@Check('ck_document_files_sha256', 'octet_length(sha256) = 32')
@Check('ck_document_files_byte_size', 'byte_size = octet_length(content)')
export class DocumentFileEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_document_files',
  })
  id!: string;

  /** Of the content. */
  @Column({ type: 'bytea' })
  sha256!: Buffer;

  /** As found in the content, not in its name. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'byte_size', type: 'integer' })
  byteSize!: number;

  @Column({ type: 'bytea' })
  content!: Buffer;
}
