import type { SessionData } from 'express-session';
import type { UserKind } from '../viewer.js';

declare module 'express-session' {
  /** A session belongs to somebody or is not stored at all; instants are ISO 8601. */
  interface SessionData {
    userId?: string;
    kind?: UserKind;
    /** For the person's own list, for example „Firefox, Windows”. */
    device?: string | null;
    openedAt?: string;
    lastSeenAt?: string;
    idleEndsAt?: string;
    absoluteEndsAt?: string;
  }
}

/** A session of somebody who signed in. */
export type OpenSession = SessionData &
  Required<
    Pick<SessionData, 'userId' | 'kind' | 'openedAt' | 'lastSeenAt' | 'idleEndsAt' | 'absoluteEndsAt'>
  >;

/** Says whether a session belongs to somebody. */
export function isOpen(session: SessionData | undefined): session is OpenSession {
  return session?.userId !== undefined;
}
