import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A one-time token that lets its owner set a new password. */
@Entity('password_resets')
@Index('ix_password_resets_user_id', ['userId'])
export class PasswordResetEntity {
  /** SHA-256 of the token in the mail. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_password_resets' })
  tokenHash!: Buffer;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_password_resets_user_id' })
  userId!: string;

  /** Not valid from this instant. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** Once set, the row lets nobody in. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
