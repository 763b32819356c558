import type { Bench } from '../bench.js';
import type { Resident } from '../data/residents.js';
import { sample } from '../measure/sample.js';
import { overviewRequest, overviewValue } from '../questions/overview.js';
import type { Side } from '../questions/sides.js';
import { keepFigures } from '../report/figures.js';
import { keepTurns } from '../report/results.js';
import { advantage, assertSameAnswers, contendersOf, measure, type Question } from './compare.js';

/** Accounts asked for in one turn, drawn anew for every round. */
export const SAMPLE = 2000;

const SIDES: readonly Side[] = ['portal', 'resolvers', 'postgraphile', 'bare'];

/** The account overview, of any account at random. */
export async function compareOverviews(bench: Bench): Promise<void> {
  const question: Question<Resident> = {
    name: 'overview',
    subjects: bench.residents,
    request: overviewRequest,
    value: overviewValue,
  };
  await assertSameAnswers(bench, question, SIDES);
  const contenders = await contendersOf(bench, SIDES, (side, round) =>
    sample(bench.residents, SAMPLE, round).map((resident) => overviewRequest(side, resident)),
  );
  const turns = await measure(bench, contenders, {
    rounds: bench.options.rounds,
    connections: 8,
    warmUpMs: 1000,
    measureMs: 3000,
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
}
