import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { sample } from '../measure/sample.js';
import { firstDifference } from '../questions/plain-values.js';
import { overviewValue, unseenRequest } from '../questions/overview.js';
import { keepFigures } from '../report/figures.js';
import { keepTurns } from '../report/results.js';
import { ask } from './ask.js';
import { advantage, contendersOf, measure } from './compare.js';

const SIDES = ['portal', 'postgraphile'] as const;

/** More texts than a turn can use up. */
const TEXTS = 6000;

/** The overview in a text that no server has seen before: values are written into the document. */
export async function compareUnseen(bench: Bench): Promise<void> {
  let serial = 0;
  const fresh = (side: (typeof SIDES)[number], round: number): string[] =>
    sample(bench.residents, TEXTS, round).map((resident) => unseenRequest(side, resident, serial++));
  const [resident] = bench.residents;
  if (!resident) throw new Error('unseen: nobody to ask for');
  const [one, other] = await Promise.all(
    SIDES.map(async (side) =>
      overviewValue(side, await ask(await bench.server(side), unseenRequest(side, resident, serial++))),
    ),
  );
  const difference = firstDifference(one, other);
  if (difference !== undefined) throw new Error(`unseen: answers differ at ${difference}`);
  say('unseen: portal, postgraphile give the same values');
  const turns = await measure(bench, await contendersOf(bench, SIDES, fresh), {
    rounds: Math.min(3, bench.options.rounds),
    connections: 8,
    warmUpMs: 500,
    measureMs: 2500,
  });
  keepTurns('unseen', turns);
  const { rps, cpu } = advantage(turns.get('portal') ?? [], turns.get('postgraphile') ?? []);
  keepFigures({ 'unseen.vsPostgraphile.rps': rps, 'unseen.vsPostgraphile.cpu': cpu });
}
