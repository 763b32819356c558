import type { Bench } from '../bench.js';
import type { Resident } from '../data/residents.js';
import { sample } from '../measure/sample.js';
import { listPage, listRequest, listValue } from '../questions/list.js';
import type { Side } from '../questions/sides.js';
import { keepFigures } from '../report/figures.js';
import { keepTurns } from '../report/results.js';
import { ask } from './ask.js';
import { advantage, assertSameAnswers, contendersOf, measure, type Question } from './compare.js';

const SIDES: readonly Side[] = ['portal', 'resolvers', 'postgraphile', 'bare'];

/** Pages that are walked through, of each reader, for cursors to begin at. */
const PAGES = 8;
const SAMPLE = 500;

/** A page of a reader, with each side's own cursor to it. */
interface PagePlace {
  readonly reader: Resident;
  readonly page: number;
  readonly after: Readonly<Record<Side, string | null>>;
}

/** A page of one hundred documents with their units, anywhere in the list. */
export async function compareLists(bench: Bench): Promise<void> {
  const places: PagePlace[] = [];
  for (const reader of bench.readers) places.push(...(await placesOf(bench, reader)));
  const question: Question<PagePlace> = {
    name: 'list',
    subjects: places,
    request: (side, { reader, after }) => listRequest(side, reader, after[side]),
    value: listValue,
  };
  await assertSameAnswers(bench, question, SIDES);
  const contenders = await contendersOf(bench, SIDES, (side) =>
    sample(places, SAMPLE, 0).map((place) => question.request(side, place)),
  );
  const turns = await measure(bench, contenders, {
    rounds: bench.options.rounds,
    connections: 8,
    warmUpMs: 800,
    beforehandMs: 3000,
    measureMs: 1500,
  });
  keepTurns('list', turns);
  const portal = turns.get('portal') ?? [];
  const peer = advantage(portal, turns.get('postgraphile') ?? []);
  const bare = advantage(portal, turns.get('bare') ?? []);
  keepFigures({
    'list.vsPostgraphile.rps': peer.rps,
    'list.vsPostgraphile.cpu': peer.cpu,
    'list.vsBare.cpu': bare.cpu,
    'list.vsBare.rps': bare.rps,
  });
}

/** The first pages of a reader's list, found by following each side's own cursors. */
async function placesOf(bench: Bench, reader: Resident): Promise<PagePlace[]> {
  const cursors = await Promise.all(SIDES.map((side) => cursorsOf(bench, side, reader)));
  return Array.from({ length: Math.min(...cursors.map((own) => own.length)) }, (_, page) => ({
    reader,
    page,
    after: Object.fromEntries(
      SIDES.map((side, index) => [side, cursors[index]?.[page] ?? null]),
    ) as PagePlace['after'],
  }));
}

async function cursorsOf(bench: Bench, side: Side, reader: Resident): Promise<(string | null)[]> {
  const server = await bench.server(side);
  const cursors: (string | null)[] = [null];
  while (cursors.length < PAGES) {
    const { pageInfo } = listPage(side, await ask(server, listRequest(side, reader, cursors.at(-1) ?? null)));
    if (!pageInfo.hasNextPage) break;
    cursors.push(pageInfo.endCursor);
  }
  return cursors;
}
