import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import type { Statement } from '../database/statement.js';
import { ReadLane } from './read-lane.js';
import type { ReaderScope } from './reader-scope.js';
import { type OpenSession, ReaderSource, type SessionReader } from './reader-source.js';
import { Recent } from './recent.js';

/** Sessions whose scopes are remembered, and the characters that these may have together. */
const MOST_SESSIONS = 20_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;

interface KnownScope {
  readonly scope: ReaderScope;
  readonly personId: string;
  readonly day: string;
  readonly dataVersion: string;
}

/**
 * Tells whose session it is and what he may read. The session is read every time. What its person may read follows from
 * his ties, the accounts and the day: while the day and the version of the data stand, it is what it was.
 */
@Injectable()
export class KnownReaders {
  /** How often a scope was read, and how often it was still known. */
  readonly tally = { read: 0, known: 0 };
  private readonly scopes = new Recent<string, KnownScope>(MOST_SESSIONS, MOST_CHARACTERS);
  /** Of the data as they were last seen by anybody: when it is another, nothing known before needs to be tried. */
  private lastVersion = '';

  constructor(
    private readonly source: ReaderSource,
    private readonly lane: ReadLane,
    private readonly clock: Clock,
  ) {}

  /** @param idHash of the session's id, hexadecimal digits */
  async find(idHash: string): Promise<SessionReader | undefined> {
    const day = this.clock.today();
    const known = this.scopes.find(idHash);
    if (known?.day === day && known.dataVersion === this.lastVersion) {
      const row = await this.row(this.source.session, [idHash, this.clock.now().toISOString()]);
      const session = row && this.source.toSession(row);
      if (!session) return undefined;
      this.lastVersion = session.dataVersion;
      if (isOf(known, session)) {
        this.tally.known += 1;
        return { ...session, scope: known.scope };
      }
    }
    const row = await this.row(this.source.reader, [idHash, this.clock.now().toISOString(), day]);
    const reader = row && this.source.toReader(row);
    if (!reader) return undefined;
    this.tally.read += 1;
    this.remember(idHash, day, reader);
    return reader;
  }

  private async row(
    { name, text }: Statement,
    values: readonly string[],
  ): Promise<readonly (string | null)[] | undefined> {
    const [row] = await this.lane.rows('SESSION', name, text, values);
    return row;
  }

  private remember(idHash: string, day: string, { scope, personId, dataVersion }: SessionReader): void {
    this.lastVersion = dataVersion;
    const { accounts, units, titlesFrom, titlesTo } = scope;
    const characters = accounts.length + units.length + titlesFrom.length + titlesTo.length;
    this.scopes.put(idHash, { scope, personId, day, dataVersion }, characters);
  }
}

function isOf(known: KnownScope, { dataVersion, personId }: OpenSession): boolean {
  return known.dataVersion === dataVersion && known.personId === personId;
}
