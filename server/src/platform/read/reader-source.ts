import type { Statement } from '../database/statement.js';
import type { ReaderScope } from './reader-scope.js';

/** A resident's session that lets in, as it is at this moment. */
export interface OpenSession {
  readonly userId: string;
  readonly personId: string;
  /** When the session was last written to, milliseconds since 1970. */
  readonly lastSeenAt: number;
  readonly absoluteEndsAt: Date;
  /** Version of the data, as it was at that moment. */
  readonly dataVersion: string;
}

/** A resident who reads: his session and what he may read, both of the same moment. */
export interface SessionReader extends OpenSession {
  readonly scope: ReaderScope;
}

/**
 * Where the read path learns in one trip whom a session belongs to and what he may read; the module `access` answers.
 * Only a resident with a password of his own is found: everybody else goes the usual way.
 */
export abstract class ReaderSource {
  /** The session alone. Parameters: the hash of the session's id in hexadecimal digits, the present instant. */
  abstract readonly session: Statement;

  /** The session and the scope. Parameters: the same, and today. */
  abstract readonly reader: Statement;

  /** Reads a row of `session`, or the beginning of one of `reader`. */
  abstract toSession(row: readonly (string | null)[]): OpenSession;

  /** Reads a row of `reader`. */
  abstract toReader(row: readonly (string | null)[]): SessionReader;
}
