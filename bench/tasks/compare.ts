import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { takeTurns, type Contender, type Pace, type Turns } from '../measure/slices.js';
import { ratiosOf, type Spread } from '../measure/statistics.js';
import { firstDifference } from '../questions/plain-values.js';
import type { Side } from '../questions/sides.js';
import { ask } from './ask.js';

/** One question, as every side is asked it. */
export interface Question<Subject> {
  readonly name: string;
  readonly subjects: readonly Subject[];
  request(side: Side, subject: Subject): string;
  /** The answer in one shape for all sides. */
  value(side: Side, text: string): unknown;
}

/** How many subjects are compared before anything is measured. */
const CHECKED = 12;

/** @throws Error with the place of the first difference, unless all sides answer with the same values */
export async function assertSameAnswers<Subject>(
  bench: Bench,
  question: Question<Subject>,
  sides: readonly Side[],
): Promise<void> {
  const step = Math.max(1, Math.floor(question.subjects.length / CHECKED));
  const checked = question.subjects.filter((_, index) => index % step === 0).slice(0, CHECKED);
  for (const subject of checked) {
    const answers = await Promise.all(
      sides.map(async (side) => {
        const text = await ask(await bench.server(side), question.request(side, subject));
        return question.value(side, text);
      }),
    );
    for (const [index, answer] of answers.entries()) {
      const difference = firstDifference(answers[0], answer);
      if (difference === undefined) continue;
      throw new Error(
        `${question.name}: ${String(sides[0])} and ${String(sides[index])} differ at ${difference} for ${JSON.stringify(subject)}`,
      );
    }
  }
  say(`${question.name}: ${sides.join(', ')} give the same values for ${String(checked.length)} subjects`);
}

/** The servers of some sides with what they are asked in each round. */
export async function contendersOf<Name extends Side>(
  bench: Bench,
  sides: readonly Name[],
  requests: (side: Name, round: number) => readonly string[],
): Promise<Contender<Name>[]> {
  return Promise.all(
    sides.map(async (side) => ({
      name: side,
      server: await bench.server(side),
      requests: (round: number) => requests(side, round),
    })),
  );
}

/** Lets servers take turns with fresh sessions before each. */
export function measure<Name extends string>(
  bench: Bench,
  contenders: readonly Contender<Name>[],
  pace: Pace,
): Promise<ReadonlyMap<Name, Turns>> {
  return takeTurns(contenders, pace, bench.generator, bench.postmaster, () => bench.touchSessions());
}

/** How many times better the first is than the second: in requests per second, and in processor time per request. */
export function advantage(first: Turns, second: Turns): { readonly rps: Spread; readonly cpu: Spread } {
  return {
    rps: ratiosOf(
      first.map((turn) => turn.perSecond),
      second.map((turn) => turn.perSecond),
    ),
    cpu: ratiosOf(
      second.map((turn) => turn.cpuMs),
      first.map((turn) => turn.cpuMs),
    ),
  };
}
