import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { FollowedEvent } from './followed-events.js';

/** The secret address under which a calendar program reads one person's due dates. A withdrawn one is deleted. */
@Entity('calendar_feeds')
@Unique('uq_calendar_feeds_token_hash', ['tokenHash'])
export class CalendarFeedEntity {
  @PrimaryColumn({ name: 'user_id', type: 'bigint', primaryKeyConstraintName: 'pk_calendar_feeds' })
  @ForeignKey('users', { name: 'fk_calendar_feeds_user_id' })
  userId!: string;

  /** SHA-256 of the token in the address. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When a program last asked, to the hour. */
  @Column({ name: 'last_read_at', type: 'timestamptz', nullable: true })
  lastReadAt!: Date | null;

  /** What the address showed last; see `followed-events.ts`. */
  @Column({ type: 'jsonb', default: () => `'[]'` })
  events!: readonly FollowedEvent[];
}
