import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import session from 'express-session';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import { Settings } from '../../config/settings.js';
import { Reader } from '../../database/reader.js';
import type { UserKind } from '../viewer.js';
import { deviceLabel } from './device-label.js';
import { type SessionCookie, cookieValue, sessionCookie, signedId } from './session-cookie.js';
import { isOpen } from './session-data.js';
import { PasswordReplaced, PostgresSessionStore, sessionHash } from './session-store.js';

/** A session is not written anew more often than this, so its idle end may come that much early. */
const SEEN_AGAIN_MS = 60_000;

const MINUTE_MS = 60_000;
const ID_BYTES = 32;

/** One of a person's sessions, as he sees them listed. */
export interface ListedSession {
  /** First 16 hexadecimal digits of the id's hash: names the session, opens nothing. */
  readonly handle: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** When a session ends if nothing is done, and when it ends in any case. */
export interface SessionEnds {
  readonly idleEndsAt: Date;
  readonly absoluteEndsAt: Date;
}

/** Whose session is opened, and the hash of the password that was shown for it. */
export interface SessionOwner {
  readonly userId: string;
  readonly kind: UserKind;
  readonly passwordHash: string | null;
}

/** Opens, prolongs and closes sessions; the database holds them, nothing lives in the process. */
@Injectable()
export class Sessions {
  private readonly readInto: ReturnType<typeof session>;
  private readonly cookie: SessionCookie;
  private readonly secrets: readonly string[];
  private readonly store: PostgresSessionStore;
  /** New idle ends, beside the session itself: a changed session would be written whole at the end. */
  private readonly prolonged = new WeakMap<Request, Date>();

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    reader: Reader,
    private readonly clock: Clock,
  ) {
    this.cookie = sessionCookie(settings.PUBLIC_URL);
    this.store = new PostgresSessionStore(dataSource, reader, clock);
    this.secrets = settings.SESSION_SECRET.split(',').map((secret) => secret.trim());
    this.readInto = session({
      name: this.cookie.name,
      secret: [...this.secrets],
      store: this.store,
      genid: () => randomBytes(ID_BYTES).toString('base64url'),
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: this.cookie.secure, path: '/' },
    });
  }

  /** Reads the session of a request from its cookie; a stranger gets an empty one that is not stored. */
  async read(request: Request, response: Response): Promise<void> {
    // The public address says https, whatever the last hop inside the cooperative's network speaks.
    if (this.cookie.secure) Object.defineProperty(request, 'secure', { value: true, configurable: true });
    await new Promise<void>((resolve, reject) => {
      this.readInto(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('session could not be read'));
      });
    });
  }

  /**
   * Opens a session under a new id; the one before is gone.
   *
   * @returns false when the password was replaced since it was checked: then the request is a stranger's
   */
  async open(request: Request, user: SessionOwner): Promise<boolean> {
    await promised((done) => request.session.regenerate(done));
    const now = this.clock.now();
    const absolute = new Date(now.getTime() + this.lengths(user.kind).absoluteMs);
    Object.assign(request.session, {
      userId: user.userId,
      kind: user.kind,
      device: deviceLabel(request.headers['user-agent']),
      openedAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      idleEndsAt: this.idleEnd(user.kind, now, absolute).toISOString(),
      absoluteEndsAt: absolute.toISOString(),
    });
    this.store.bind(request.session, user.passwordHash);
    try {
      await promised((done) => request.session.save(done));
      return true;
    } catch (error) {
      if (!(error instanceof PasswordReplaced)) throw error;
      await promised((done) => request.session.destroy(done));
      return false;
    }
  }

  /** Ends the session of a request; the rest of the request goes on as a stranger's. */
  async close(request: Request, response: Response): Promise<void> {
    await promised((done) => request.session.destroy(done));
    response.clearCookie(this.cookie.name, {
      path: '/',
      secure: this.cookie.secure,
      httpOnly: true,
      sameSite: 'lax',
    });
  }

  /**
   * Puts the idle end off. At most once a minute, unless asked to: a page with ten requests need
   * not write ten times.
   */
  async prolong(request: Request, always = false): Promise<void> {
    const { session: own } = request;
    if (!isOpen(own)) return;
    const now = this.clock.now();
    if (!always && now.getTime() - Date.parse(own.lastSeenAt) < SEEN_AGAIN_MS) return;
    const idleEnd = this.idleEnd(own.kind, now, new Date(own.absoluteEndsAt));
    await this.store.prolong(sessionHash(request.sessionID), now, idleEnd);
    this.prolonged.set(request, idleEnd);
  }

  /** The same for a resident whose session was read by the hash of its id. */
  async prolongReader(idHash: string, lastSeenAt: number, absoluteEndsAt: Date): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt < SEEN_AGAIN_MS) return;
    const idleEnd = this.idleEnd('RESIDENT', now, absoluteEndsAt);
    await this.store.prolong(Buffer.from(idHash, 'hex'), now, idleEnd);
  }

  /** What the database knows the session of a cookie header by, in hexadecimal digits; nothing when it is not signed. */
  idHashOf(cookieHeader: string | undefined): string | undefined {
    const value = cookieValue(cookieHeader ?? '', this.cookie.name);
    const id = value && signedId(value, this.secrets);
    return id ? sessionHash(id).toString('hex') : undefined;
  }

  /** When the session of a request ends, if it belongs to somebody. */
  endsOf(request: Request): SessionEnds | undefined {
    const { session: own } = request;
    if (!isOpen(own)) return undefined;
    return {
      idleEndsAt: this.prolonged.get(request) ?? new Date(own.idleEndsAt),
      absoluteEndsAt: new Date(own.absoluteEndsAt),
    };
  }

  /** A person's sessions that still let in, the one used last first. */
  async list(userId: string): Promise<readonly ListedSession[]> {
    return this.dataSource.query(
      `select encode(substring(id_hash for 8), 'hex') as handle, device_label as device,
              created_at as "createdAt", last_seen_at as "lastSeenAt"
         from sessions
        where user_id = $1 and expires_at > $2 and absolute_expires_at > $2
        order by last_seen_at desc, created_at desc
        limit 50`,
      [userId, this.clock.now()],
    );
  }

  /** The handle of the request's own session. */
  handleOf(request: Request): string {
    return sessionHash(request.sessionID).subarray(0, 8).toString('hex');
  }

  /** Ends every session of a person, or every one but the request's own. */
  async revokeAll(
    userId: string,
    except?: Request,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    const kept = except ? sessionHash(except.sessionID) : null;
    await manager.query('delete from sessions where user_id = $1 and ($2::bytea is null or id_hash <> $2)', [
      userId,
      kept,
    ]);
  }

  /** Ends one of a person's sessions; says whether there was one. */
  async revoke(userId: string, handle: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `delete from sessions where user_id = $1 and encode(substring(id_hash for 8), 'hex') = $2`,
      [userId, handle],
    );
    return count > 0;
  }

  /** The word that a change within this session must carry in the header `x-csrf-token`. */
  csrfTokenOf(request: Request): string {
    return isOpen(request.session) ? csrfToken(request.sessionID) : '';
  }

  /** Says whether a request carries the word of its own session. */
  hasCsrfToken(request: Request): boolean {
    const given = Buffer.from(request.get('x-csrf-token') ?? '');
    const expected = Buffer.from(csrfToken(request.sessionID));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private idleEnd(kind: UserKind, now: Date, absolute: Date): Date {
    return new Date(Math.min(now.getTime() + this.lengths(kind).idleMs, absolute.getTime()));
  }

  private lengths(kind: UserKind): { idleMs: number; absoluteMs: number } {
    const { settings } = this;
    return kind === 'CLERK'
      ? {
          idleMs: settings.CLERK_IDLE_MINUTES * MINUTE_MS,
          absoluteMs: settings.CLERK_ABSOLUTE_MINUTES * MINUTE_MS,
        }
      : {
          idleMs: settings.RESIDENT_IDLE_MINUTES * MINUTE_MS,
          absoluteMs: settings.RESIDENT_ABSOLUTE_MINUTES * MINUTE_MS,
        };
  }
}

/** Bound to the session's id, so it changes with it and needs no place in the database. */
function csrfToken(sessionId: string): string {
  return createHash('sha256').update(`csrf ${sessionId}`).digest('base64url');
}

function promised(work: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('session could not be written'));
    });
  });
}
