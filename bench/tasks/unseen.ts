import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { sample } from '../measure/sample.js';
import { firstDifference } from '../questions/plain-values.js';
import { overviewValue, unseenRequest, unseenSelectionRequest, withoutAlso } from '../questions/overview.js';
import { keepFigures } from '../report/figures.js';
import { keepTurns } from '../report/results.js';
import { ask } from './ask.js';
import { advantage, contendersOf, measure } from './compare.js';

const SIDES = ['portal', 'postgraphile'] as const;
type Asked = (typeof SIDES)[number];

/** In what a document differs from all before it: in the values written into it, or in what it asks for. */
const NOVELTIES = [
  { figure: 'unseen', of: unseenRequest },
  { figure: 'unseenSelection', of: unseenSelectionRequest },
] as const;

/** Accounts that are asked for, in more texts than a turn can use up. */
const ACCOUNTS = 1000;
const TEXTS = 6000;

/** The overview in a text that no server has seen before. */
export async function compareUnseen(bench: Bench): Promise<void> {
  for (const { figure, of } of NOVELTIES) {
    const asked = sample(bench.residents, ACCOUNTS, 0);
    let serial = 0;
    const fresh = (side: Asked): string[] =>
      sample(asked, TEXTS, 0).map((resident) => of(side, resident, serial++));
    await assertEqual(bench, fresh);
    const turns = await measure(bench, await contendersOf(bench, SIDES, fresh), {
      rounds: Math.min(3, bench.options.rounds),
      connections: 8,
      warmUpMs: 500,
      beforehandMs: 4000,
      measureMs: 2500,
    });
    keepTurns(figure, turns);
    const { rps, cpu } = advantage(turns.get('portal') ?? [], turns.get('postgraphile') ?? []);
    keepFigures({ [`${figure}.vsPostgraphile.rps`]: rps, [`${figure}.vsPostgraphile.cpu`]: cpu });
  }
}

/** @throws Error where the two do not give the same values */
async function assertEqual(bench: Bench, fresh: (side: Asked) => string[]): Promise<void> {
  const [one, other] = await Promise.all(
    SIDES.map(async (side) => {
      const text = await ask(await bench.server(side), fresh(side)[0] ?? '');
      return overviewValue(side, withoutAlso(text));
    }),
  );
  const difference = firstDifference(one, other);
  if (difference !== undefined) throw new Error(`unseen: answers differ at ${difference}`);
  say('unseen: portal, postgraphile give the same values');
}
