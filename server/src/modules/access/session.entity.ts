import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser; only the hash of its id is kept. */
@Entity('sessions')
@Index('ix_sessions_user_id', ['userId'])
@Index('ix_sessions_expires_at', ['expiresAt'])
export class SessionEntity {
  /** SHA-256 of the id in the cookie; its first 16 hex digits are the public handle. */
  @PrimaryColumn({ name: 'id_hash', type: 'bytea', primaryKeyConstraintName: 'pk_sessions' })
  idHash!: Buffer;

  /** Null until someone signed in. */
  @Column({ name: 'user_id', type: 'bigint', nullable: true })
  @ForeignKey('users', { name: 'fk_sessions_user_id' })
  userId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;

  /** Moves with use (idle limit). */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** Does not move. */
  @Column({ name: 'absolute_expires_at', type: 'timestamptz' })
  absoluteExpiresAt!: Date;

  /** Browser and system, as shown in the list of sessions. */
  @Column({ name: 'device_label', type: 'text', nullable: true })
  deviceLabel!: string | null;

  @Column({ type: 'jsonb' })
  data!: Record<string, unknown>;
}
