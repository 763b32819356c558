import { say, type Bench } from '../bench.js';
import type { Resident } from '../data/residents.js';
import { sample } from '../measure/sample.js';
import type { Turns } from '../measure/slices.js';
import { spreadOf } from '../measure/statistics.js';
import { httpRequest } from '../load/orders.js';
import { overviewRequest, overviewValue } from '../questions/overview.js';
import type { Side } from '../questions/sides.js';
import { keepFigures } from '../report/figures.js';
import { keepResult, keepTurns } from '../report/results.js';
import type { OverviewStatement } from '../servers/overview-statement.js';
import { hasPgbench, runPgbench } from '../servers/pgbench.js';
import { advantage, assertSameAnswers, contendersOf, measure, type Question } from './compare.js';

/** Accounts drawn at random that are asked for. */
export const SAMPLE = 2000;

const SIDES: readonly Side[] = ['portal', 'resolvers', 'postgraphile', 'bare'];

/** The account overview, of any account at random. */
export async function compareOverviews(bench: Bench): Promise<void> {
  const statement = await bench.overviewStatement();
  const request = (side: Side, resident: Resident): string =>
    side === 'bare'
      ? httpRequest('/', {}, JSON.stringify({ question: 'overview', values: statement.valuesOf(resident) }))
      : overviewRequest(side, resident);
  const question: Question<Resident> = {
    name: 'overview',
    subjects: bench.residents,
    request,
    value: overviewValue,
  };
  await assertSameAnswers(bench, question, SIDES);
  const contenders = await contendersOf(bench, SIDES, (side) =>
    sample(bench.residents, SAMPLE, 0).map((resident) => request(side, resident)),
  );
  const turns = await measure(bench, contenders, {
    rounds: bench.options.rounds,
    connections: 8,
    warmUpMs: 1000,
    beforehandMs: 5000,
    measureMs: 2000,
  });
  keepTurns('overview', turns);
  const portal = turns.get('portal') ?? [];
  for (const [name, side] of [
    ['vsPostgraphile', 'postgraphile'],
    ['vsBare', 'bare'],
    ['vsResolvers', 'resolvers'],
  ] as const) {
    const { rps, cpu } = advantage(portal, turns.get(side) ?? []);
    keepFigures({ [`overview.${name}.rps`]: rps, [`overview.${name}.cpu`]: cpu });
  }
  if (hasPgbench()) await runStatementAlone(bench, statement, portal);
}

/** Residents that pgbench chooses from: few, for each is a statement of its own that is planned on every connection. */
const PGBENCH_RESIDENTS = 12;

/** The same statement without any Node in front of it. */
async function runStatementAlone(bench: Bench, statement: OverviewStatement, portal: Turns): Promise<void> {
  const sets = sample(bench.residents, PGBENCH_RESIDENTS, 0).map((resident) => statement.valuesOf(resident));
  const { applicationUrl } = bench.database;
  const alone = await runPgbench(applicationUrl, bench.postmaster, statement.text, sets, 5);
  say(
    `overview by pgbench: ${alone.perSecond.toFixed(0)}/s, ${alone.postgresMs.toFixed(2)} ms of PostgreSQL each`,
  );
  keepResult('pgbench', alone);
  keepFigures({
    'overview.vsPgbench.cpu': spreadOf(portal.map((turn) => alone.postgresMs / turn.cpuMs)),
    'overview.vsPgbench.rps': spreadOf(portal.map((turn) => turn.perSecond / alone.perSecond)),
  });
}
