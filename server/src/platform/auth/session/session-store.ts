import { type SessionData, Store } from 'express-session';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock/clock.js';
import type { Reader } from '../../database/reader.js';
import { statement } from '../../database/statement.js';
import { isOpen } from './session-data.js';

interface SessionRow {
  readonly data: SessionData;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

const FIND = statement(`
  select data, last_seen_at, expires_at from sessions
   where id_hash = decode($1, 'hex') and expires_at > $2 and absolute_expires_at > $2`);

/** What the database keeps of a session's id: reading the table lets nobody in. */
export function sessionHash(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/**
 * Keeps the sessions of express-session in the table `sessions`. Every request reads its own row,
 * so a revoked session is over at the next request on every process.
 */
export class PostgresSessionStore extends Store {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {
    super();
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.find(id).then(
      (session) => {
        done(null, session);
      },
      (error: unknown) => {
        done(error);
      },
    );
  }

  override set(id: string, session: SessionData, done?: (error?: unknown) => void): void {
    this.save(id, session).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    const gone = this.dataSource.query('delete from sessions where id_hash = $1', [sessionHash(id)]);
    gone.then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  private async find(id: string): Promise<SessionData | null> {
    const row = await this.reader.row<SessionRow>(FIND, [sessionHash(id).toString('hex'), this.clock.now()]);
    if (!row) return null;
    const seen = { lastSeenAt: row.last_seen_at.toISOString(), idleEndsAt: row.expires_at.toISOString() };
    return { ...row.data, ...seen };
  }

  private async save(id: string, session: SessionData): Promise<void> {
    if (!isOpen(session)) return;
    await this.dataSource.query(
      `insert into sessions (id_hash, user_id, created_at, last_seen_at, expires_at, absolute_expires_at,
                             device_label, data)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id_hash) do update
          set last_seen_at = excluded.last_seen_at, expires_at = excluded.expires_at, data = excluded.data`,
      [
        sessionHash(id),
        session.userId,
        session.openedAt,
        session.lastSeenAt,
        session.idleEndsAt,
        session.absoluteEndsAt,
        session.device ?? null,
        JSON.stringify(session),
      ],
    );
  }
}
