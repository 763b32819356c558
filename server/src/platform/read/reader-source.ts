import type { Statement } from '../database/statement.js';
import type { ReaderScope } from './reader-scope.js';

/** A resident who reads, as his session says at this moment. */
export interface SessionReader {
  readonly userId: string;
  readonly scope: ReaderScope;
  /** When the session was last written to, milliseconds since 1970. */
  readonly lastSeenAt: number;
  readonly absoluteEndsAt: Date;
  /** Version of the data, as it was at that moment. */
  readonly dataVersion: string;
}

/**
 * Where the read path learns in one trip whom a session belongs to and what he may read; the module `access` answers.
 * Only a resident with a password of his own is found: everybody else goes the usual way.
 */
export abstract class ReaderSource {
  /** Parameters: the hash of the session's id in hexadecimal digits, today, the present instant. */
  abstract readonly statement: Statement;

  /** Reads a row of the statement. */
  abstract toReader(row: readonly (string | null)[]): SessionReader;
}
