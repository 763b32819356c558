import { Client } from 'pg';
import type { BenchDatabase } from './data/cluster.js';
import { bookName, prepareBook } from './data/prepare.js';
import { signIn, touchSessions, type Resident } from './data/residents.js';
import { LoadGenerator } from './load/load-generator.js';
import { parentOf } from './measure/processes.js';
import type { Options } from './options.js';
import type { Side } from './questions/sides.js';
import { startBare } from './servers/bare.js';
import { overviewStatement, type OverviewStatement } from './servers/overview-statement.js';
import { NOTHING_KEPT, startPortal } from './servers/portal.js';
import { makePeerViews, startPostgraphile } from './servers/postgraphile.js';
import type { BenchServer } from './servers/server.js';

/** Seconds since a run began, before everything it says. */
export function say(text: string): void {
  process.stdout.write(`${(performance.now() / 1000).toFixed(1).padStart(7)} s  ${text}\n`);
}

/** Everything the parts of a run share: the book, its residents, the servers, the load. */
export class Bench {
  private readonly servers = new Map<string, Promise<BenchServer>>();
  private statement: Promise<OverviewStatement> | undefined;

  private constructor(
    readonly options: Options,
    readonly database: BenchDatabase,
    readonly admin: Client,
    /** The process that every process of PostgreSQL descends from. */
    readonly postmaster: number,
    /** Residents of one account each. */
    readonly residents: readonly Resident[],
    /** Users who read many accounts. */
    readonly readers: readonly Resident[],
    readonly generator: LoadGenerator,
  ) {}

  static async open(options: Options): Promise<Bench> {
    const database = await prepareBook(options, say);
    try {
      await makePeerViews(database);
      const admin = new Client({ connectionString: database.adminUrl });
      await admin.connect();
      const { residents, readers } = await signIn(admin, database.sessionSecret);
      const postmaster = parentOf(await backendOf(admin)) ?? process.pid;
      return new Bench(options, database, admin, postmaster, residents, readers, new LoadGenerator());
    } catch (error) {
      await database.stop();
      throw error;
    }
  }

  /** Folder of the book below `.bench`. */
  get bookName(): string {
    return bookName(this.options);
  }

  /** A server of a side, started when it is first needed. */
  server(side: Side): Promise<BenchServer> {
    switch (side) {
      case 'portal':
        return this.started(side, () => startPortal('portal', this.database, NOTHING_KEPT));
      case 'resolvers':
        return this.started(side, () => startPortal('resolvers', this.database, { READ_PATH: 'resolvers' }));
      case 'postgraphile':
        return this.started(side, () => startPostgraphile(this.database));
      case 'bare':
        return this.started(side, async () =>
          startBare(this.database, (await this.overviewStatement()).text),
        );
    }
  }

  /** The portal with every setting as released, answers kept in memory included. */
  released(): Promise<BenchServer> {
    return this.started('released', () => startPortal('released', this.database));
  }

  /** What the bare server runs for the overview. */
  overviewStatement(): Promise<OverviewStatement> {
    return (this.statement ??= overviewStatement(this.database, this.residents));
  }

  /** A server under a name, started once; stopped with everything else. */
  started(name: string, start: () => Promise<BenchServer>): Promise<BenchServer> {
    const known = this.servers.get(name);
    if (known) return known;
    const starting = start();
    this.servers.set(name, starting);
    return starting;
  }

  /** Stops the server of that name, if it runs. */
  async stop(name: string): Promise<void> {
    // One that did not start has said so to whoever waited for it.
    const server = await this.servers.get(name)?.catch(() => undefined);
    this.servers.delete(name);
    await server?.stop();
  }

  touchSessions(): Promise<void> {
    return touchSessions(this.admin);
  }

  async close(): Promise<void> {
    this.generator.stop();
    for (const name of [...this.servers.keys()]) await this.stop(name);
    await this.admin.end();
    await this.database.stop();
  }
}

async function backendOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}
