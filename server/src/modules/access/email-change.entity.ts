import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A one-time token that proves a new e-mail address. */
@Entity('email_changes')
@Index('ix_email_changes_user_id', ['userId'])
export class EmailChangeEntity {
  /** SHA-256 of the token in the mail. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_email_changes' })
  tokenHash!: Buffer;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_email_changes_user_id' })
  userId!: string;

  /** The new address. */
  @Column({ type: 'text' })
  email!: string;

  /** Not valid from this instant. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** Once set, the row lets nobody in. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
