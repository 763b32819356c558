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

/** Thrown when a session was to be opened with a password that is no longer in force. */
export class PasswordReplaced extends Error {}

/**
 * Keeps the sessions of express-session in the table `sessions`. Every request reads its own row,
 * so a revoked session is over at the next request on every process.
 */
export class PostgresSessionStore extends Store {
  /** The hash of the password that each new session was opened with. */
  private readonly openedWith = new WeakMap<object, string | null>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Ties a session that is about to be stored for the first time to the password it was opened with. */
  bind(session: object, passwordHash: string | null): void {
    this.openedWith.set(session, passwordHash);
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

  /** Puts the idle end of a session off. */
  async prolong(idHash: Buffer, now: Date, idleEnd: Date): Promise<void> {
    await this.dataSource.query('update sessions set last_seen_at = $2, expires_at = $3 where id_hash = $1', [
      idHash,
      now,
      idleEnd,
    ]);
  }

  private async find(id: string): Promise<SessionData | null> {
    const row = await this.reader.row<SessionRow>(FIND, [sessionHash(id).toString('hex'), this.clock.now()]);
    if (!row) return null;
    const seen = { lastSeenAt: row.last_seen_at.toISOString(), idleEndsAt: row.expires_at.toISOString() };
    return { ...row.data, ...seen };
  }

  /**
   * Stores a session if the password it was opened with is still in force: whoever replaces a password waits for this
   * row's lock and then finds the session to end it.
   *
   * @throws PasswordReplaced when the password was replaced, or its user blocked, in the meantime
   */
  private async save(id: string, session: SessionData): Promise<void> {
    if (!isOpen(session)) return;
    const stored = await this.dataSource.query<unknown[]>(
      `insert into sessions (id_hash, user_id, created_at, last_seen_at, expires_at, absolute_expires_at,
                             device_label, data)
       select $1, u.id, $3, $4, $5, $6, $7, $8
         from users u
        where u.id = $2 and u.password_hash is not distinct from $9 and u.blocked_at is null
          for share
       returning user_id`,
      [
        sessionHash(id),
        session.userId,
        session.openedAt,
        session.lastSeenAt,
        session.idleEndsAt,
        session.absoluteEndsAt,
        session.device ?? null,
        JSON.stringify(session),
        this.openedWith.get(session) ?? null,
      ],
    );
    if (stored.length === 0) throw new PasswordReplaced();
  }
}
