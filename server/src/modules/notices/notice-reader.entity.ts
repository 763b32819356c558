import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody who can be written to; what happened before that is no news to him. */
@Entity('notice_readers')
export class NoticeReaderEntity {
  @PrimaryColumn({ name: 'user_id', type: 'bigint', primaryKeyConstraintName: 'pk_notice_readers' })
  @ForeignKey('users', { name: 'fk_notice_readers_user_id' })
  userId!: string;

  /** Nothing older is told. */
  @Column({ type: 'timestamptz' })
  since!: Date;
}
