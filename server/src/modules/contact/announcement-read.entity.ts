import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody has opened an announcement. */
@Entity('announcement_reads')
@Index('ix_announcement_reads_user_id', ['userId'])
export class AnnouncementReadEntity {
  @PrimaryColumn({
    name: 'announcement_id',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_announcement_reads',
  })
  @ForeignKey('announcements', { name: 'fk_announcement_reads_announcement_id' })
  announcementId!: string;

  @PrimaryColumn({ name: 'user_id', type: 'bigint', primaryKeyConstraintName: 'pk_announcement_reads' })
  @ForeignKey('users', { name: 'fk_announcement_reads_user_id' })
  userId!: string;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt!: Date;
}
