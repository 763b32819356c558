import type { LoadGenerator } from '../load/load-generator.js';
import type { LoadResult } from '../load/orders.js';
import type { BenchServer } from '../servers/server.js';
import { snapshot, tellsProcessorTime, usedBetween, type ProcessorTime } from './processes.js';
import { interleaved } from './rounds.js';
import { spreadOf, type Spread } from './statistics.js';

/** A server with the requests of one round. */
export interface Contender<Name extends string> {
  readonly name: Name;
  readonly server: BenchServer;
  /** Whole requests; those of every round ask for the same rows. */
  requests(round: number): readonly string[];
}

/** How long and how hard each turn is. */
export interface Pace {
  readonly rounds: number;
  readonly connections: number;
  readonly warmUpMs: number;
  /** How long each asks before the first round, so that nobody is the one who reads the data from the disk. */
  readonly beforehandMs: number;
  readonly measureMs: number;
}

/** What one turn of one server came to; milliseconds, processor time per request, of the server and of PostgreSQL. */
export interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly serverMs: number;
  readonly postgresMs: number;
  readonly cpuMs: number;
  readonly bytes: number;
}

/** The turns of one server over the rounds. */
export type Turns = readonly Turn[];

/** What one figure of a server's turns came to. */
export function figure(turns: Turns, name: keyof Turn): Spread {
  return spreadOf(turns.map((turn) => turn[name]));
}

/** Servers take turns under the same load; each round turns their order round. */
export async function takeTurns<Name extends string>(
  contenders: readonly Contender<Name>[],
  pace: Pace,
  generator: LoadGenerator,
  postmaster: number,
  beforeTurn: () => Promise<void> = () => Promise.resolve(),
): Promise<ReadonlyMap<Name, Turns>> {
  const turns = new Map<Name, Turn[]>(contenders.map(({ name }) => [name, []]));
  const beforehand = { ...pace, warmUpMs: 0, measureMs: pace.beforehandMs };
  for (const contender of contenders) {
    await beforeTurn();
    await takeTurn(contender, 0, beforehand, generator, postmaster);
  }
  for (const [round, order] of interleaved(contenders, pace.rounds).entries()) {
    for (const contender of order) {
      await beforeTurn();
      turns.get(contender.name)?.push(await takeTurn(contender, round, pace, generator, postmaster));
    }
  }
  return turns;
}

async function takeTurn(
  contender: Contender<string>,
  round: number,
  pace: Pace,
  generator: LoadGenerator,
  postmaster: number,
): Promise<Turn> {
  const { port, pid } = contender.server;
  let before = snapshot([pid], postmaster);
  const { connections, warmUpMs, measureMs } = pace;
  const result = await generator.run(
    { port, requests: contender.requests(round), connections, warmUpMs, measureMs },
    () => {
      before = snapshot([pid], postmaster);
    },
  );
  const after = snapshot([pid], postmaster);
  if (result.failures > 0 || result.requests === 0) {
    throw new Error(
      `${contender.name}: ${String(result.failures)} failures, first: ${String(result.failure)}`,
    );
  }
  return turnOf(result, usedBetween(before, after));
}

function turnOf(result: LoadResult, used: ProcessorTime): Turn {
  const each = (total: number): number => (tellsProcessorTime() ? total / result.requests : Number.NaN);
  return {
    perSecond: result.perSecond,
    p50: result.p50,
    p99: result.p99,
    serverMs: each(used.server),
    postgresMs: each(used.postgres),
    cpuMs: each(used.server + used.postgres),
    bytes: result.bytes / result.requests,
  };
}
