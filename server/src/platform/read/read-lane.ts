import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Socket } from 'node:net';
import pg from 'pg';
import type { ClientConfig, QueryArrayConfig } from 'pg';
import { Settings } from '../config/settings.js';
import { poolOptions } from '../database/connection-options.js';
import type { Parameter } from '../database/reader.js';
import { busyProblem } from '../graphql/problem.js';

/**
 * What a statement is for; each has a connection of its own and the other one's when that is closed or crowded. One who
 * is told apart never waits behind data, and PostgreSQL does not read for two at a time what it reads quicker in turn.
 */
const USES = ['SESSION', 'DATA'] as const;
/** One of `USES`. */
export type LaneUse = (typeof USES)[number];

/** A broken connection is not tried again more often than this. */
const RETRY_MS = 1_000;

/** The next statement may take the other connection when so many are under way, or when nothing has come for so long. */
const CROWDED = 16;
const QUIET_MS = 25;

/** Statements on one connection at a time; more would only wait there. */
const MOST_UNDER_WAY = 48;

/** A connection from which nothing came for so long has something slow before all the rest. */
const STUCK_MS = 150;

/** A connection from which nothing came for so long, though statements are under way, is not there any more. */
const DEAD_MS = 6_000;
const LOOK_AFTER_MS = 1_000;

/** What is short is done long before; what is not must not keep all the others waiting. */
const STATEMENT_TIMEOUT_MS = 1_000;

/** Every value as PostgreSQL writes it: what is read here is passed on as text. */
const AS_TEXT: pg.CustomTypesConfig = {
  getTypeParser: () => (text: string) => text,
};

/** Thrown when no connection of the lane is open, or each has too much to do, just now; the pool still answers. */
export class LaneClosed extends Error {}

/** What a statement fails with when its connection was given up. */
class LaneDead extends Error {}

interface Track {
  readonly use: LaneUse;
  client: pg.Client | undefined;
  underWay: number;
  /** When something last came back from it, or was sent on it while it was idle. */
  movedAt: number;
  triedAt: number;
  isOpening: boolean;
}

/**
 * The lane of short reads: single statements that commit by themselves, many under way on one connection. Nothing that
 * changes the state of a connection may travel here (`begin`, `set`): two requests would read each other's. The
 * connections only read, and go past a pooler, for they are few and long-lived.
 */
@Injectable()
export class ReadLane implements OnModuleDestroy {
  private readonly tracks: readonly Track[] = USES.map((use) => ({
    use,
    client: undefined,
    underWay: 0,
    movedAt: 0,
    triedAt: Number.NEGATIVE_INFINITY,
    isOpening: false,
  }));
  private isOver = false;
  /** One timer for all: a timer for each statement keeps what it read alive for long after it was sent. */
  private readonly look: NodeJS.Timeout;

  constructor(private readonly settings: Settings) {
    this.look = setInterval(() => {
      this.cutDead();
    }, LOOK_AFTER_MS).unref();
  }

  /** Opens the connections; those that cannot be opened are tried again when they are needed. */
  async open(): Promise<void> {
    await Promise.all(this.tracks.map((track) => this.openTrack(track)));
  }

  /**
   * The rows of a statement, each as its values in turn.
   *
   * @param use the connection it travels on, as long as there is room
   * @param name of a prepared statement; empty for none
   * @throws LaneClosed when no connection is open or has room
   * @throws Problem RATE_LIMITED (HTTP 503) when the statement took too long: the usual way would take longer still
   */
  async rows(
    use: LaneUse,
    name: string,
    text: string,
    values: readonly Parameter[],
  ): Promise<readonly (string | null)[][]> {
    const track = this.trackFor(use);
    const client = track?.client;
    if (!track || !client) throw new LaneClosed();
    if (track.underWay === 0) track.movedAt = performance.now();
    track.underWay += 1;
    gather(client);
    try {
      return await rowsOf(client, {
        ...(name === '' ? {} : { name }),
        text,
        values: values as unknown[],
        rowMode: 'array',
        types: AS_TEXT,
      });
    } catch (error) {
      throw isTooLate(error) ? busyProblem() : error;
    } finally {
      track.underWay -= 1;
      track.movedAt = performance.now();
    }
  }

  /** Frees what the connections keep under a name that will not be sent any more. */
  forget(name: string): void {
    for (const { client } of this.tracks) if (client) void forgetName(client, name);
  }

  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    clearInterval(this.look);
    await Promise.all(
      this.tracks.map(async ({ client }) => {
        await client?.end().catch(() => undefined);
      }),
    );
  }

  /** Ends the wait on a dead network: what was sent there fails now, and the next request opens the connection anew. */
  private cutDead(): void {
    for (const { client, underWay, movedAt } of this.tracks) {
      if (client && underWay > 0 && performance.now() - movedAt > DEAD_MS) {
        streamOf(client).destroy(new LaneDead());
      }
    }
  }

  /** A connection that came to be while the process was stopping. */
  private async closeWhenOver(client: pg.Client): Promise<void> {
    if (this.isOver) await client.end();
  }

  /** The track of that use, or the one with the least under way; closed ones are opened behind the back of the request. */
  private trackFor(use: LaneUse): Track | undefined {
    let found: Track | undefined;
    for (const track of this.tracks) {
      if (!track.client) void this.openTrack(track);
      else if (hasRoom(track)) {
        if (track.use === use && isLively(track)) return track;
        if (!found || track.underWay < found.underWay) found = track;
      }
    }
    return found;
  }

  private async openTrack(track: Track): Promise<void> {
    const now = performance.now();
    if (this.isOver || track.isOpening || track.client || now - track.triedAt < RETRY_MS) return;
    track.isOpening = true;
    track.triedAt = now;
    const client = new pg.Client(laneOptions(this.settings.DATABASE_DIRECT_URL));
    const gone = (): void => {
      if (track.client === client) track.client = undefined;
    };
    // Without a listener a lost connection would end the process.
    client.on('error', gone).on('end', gone);
    try {
      await client.connect();
      track.client = client;
      await this.closeWhenOver(client);
    } catch {
      // The database is away; the next request tries again, and meanwhile the pool says so.
      client.end().catch(() => undefined);
    } finally {
      track.isOpening = false;
    }
  }
}

/** The stream to PostgreSQL, which the driver's types do not tell. */
interface Wired {
  readonly connection: { readonly stream: Socket };
}

function streamOf(client: pg.Client): Socket {
  return (client as unknown as Wired).connection.stream;
}

/**
 * The rows by way of a callback: the driver's promises, like its timers, keep every answer until the next full
 * collection of garbage, which makes the quick ones ten times as slow.
 */
function rowsOf(client: pg.Client, query: QueryArrayConfig): Promise<(string | null)[][]> {
  return new Promise((resolve, reject) => {
    client.query<(string | null)[]>(query, (error: Error | null, answer) => {
      if (error) reject(error);
      else resolve(answer.rows);
    });
  });
}

const gathering = new WeakSet<Socket>();

/** Lets what is sent in one turn of the event loop leave together: a system call for each costs more than the sending. */
function gather(client: pg.Client): void {
  const stream = streamOf(client);
  if (gathering.has(stream)) return;
  gathering.add(stream);
  stream.cork();
  setImmediate(() => {
    gathering.delete(stream);
    stream.uncork();
  });
}

/** What the driver knows of the names on a connection, which its types do not tell. */
interface KnownNames {
  readonly connection: {
    readonly parsedStatements: Record<string, string>;
    readonly submittedNamedStatements: Readonly<Record<string, string>>;
  };
}

/** Statements are done in turn, so whatever was sent under the name before is done by then. */
async function forgetName(client: pg.Client, name: string): Promise<void> {
  const { parsedStatements, submittedNamedStatements } = (client as unknown as KnownNames).connection;
  if (!(name in parsedStatements) && !(name in submittedNamedStatements)) return;
  // It fails only where the name was never taken, or together with the connection.
  await client.query(`deallocate ${name}`).catch(() => undefined);
  Reflect.deleteProperty(parsedStatements, name);
}

function hasRoom({ underWay, movedAt }: Track): boolean {
  return underWay === 0 || (underWay < MOST_UNDER_WAY && performance.now() - movedAt < STUCK_MS);
}

function isLively({ underWay, movedAt }: Track): boolean {
  return underWay === 0 || (underWay < CROWDED && performance.now() - movedAt < QUIET_MS);
}

/** The database's own limit for one statement, or the lane's for an answer. */
function isTooLate(error: unknown): boolean {
  return error instanceof LaneDead || (error instanceof Error && 'code' in error && error.code === '57014');
}

function laneOptions(url: string): ClientConfig {
  const { max: _max, query_timeout: _timeout, ...options } = poolOptions(1);
  return {
    ...options,
    connectionString: url,
    application_name: 'ebok-read',
    options: `-c default_transaction_read_only=on -c statement_timeout=${String(STATEMENT_TIMEOUT_MS)}`,
    // Known to the driver, not yet to its types.
    ...({ pipeline: true } as object),
  };
}
