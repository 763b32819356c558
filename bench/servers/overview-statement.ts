import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../bench.js';
import type { BenchDatabase } from '../data/cluster.js';
import { keptFolder, PROJECT } from '../data/place.js';
import type { Resident } from '../data/residents.js';
import { overviewRequest } from '../questions/overview.js';
import { patternOf, type Facts, type StatementValue } from '../questions/value-pattern.js';
import { ask } from '../tasks/ask.js';
import { NOTHING_KEPT, startPortal } from './portal.js';

/** The one statement that gives the overview, and its values for a resident. */
export interface OverviewStatement {
  readonly text: string;
  valuesOf(resident: Resident): readonly StatementValue[];
}

/** A statement as a portal sent it. */
export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly StatementValue[];
}

const BY_HAND = new URL('../questions/limit-overview.sql', import.meta.url);

/**
 * The very statement that the portal runs for the overview, watched in a portal that is not measured; the one written by
 * hand when the portal does not answer with a single statement.
 */
export async function overviewStatement(
  database: BenchDatabase,
  residents: readonly Resident[],
): Promise<OverviewStatement> {
  const [one, other] = [residents.at(-1), residents.at(-2)];
  if (!one || !other) throw new Error('overviewStatement: nobody to ask for');
  const [first, second] = (await recordedStatements(database, [one, other])).map(dataOf);
  if (!first || first.text !== second?.text) {
    say('overview: the portal runs several statements; the bare server runs one written by hand');
    return { text: readFileSync(BY_HAND, 'utf8'), valuesOf: ({ account }) => [account] };
  }
  const patterns = first.values.map((value, place) =>
    patternOf(value, second.values[place] ?? null, [factsOf(one), factsOf(other)]),
  );
  return {
    text: first.text,
    valuesOf: (resident) => patterns.map((pattern) => pattern(factsOf(resident))),
  };
}

/** The statements with values that a portal sends for the overview of each resident. */
export async function recordedStatements(
  database: BenchDatabase,
  residents: readonly Resident[],
): Promise<readonly (readonly RecordedStatement[])[]> {
  const file = join(keptFolder('portal'), 'statements.jsonl');
  const portal = await startPortal('watched', database, { ...NOTHING_KEPT, STATEMENTS_FILE: file }, [
    '--import',
    `${PROJECT}bench/servers/record-statements.mjs`,
  ]);
  try {
    const recorded: RecordedStatement[][] = [];
    for (const resident of residents) {
      rmSync(file, { force: true });
      await ask(portal, overviewRequest('portal', resident));
      const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
      recorded.push(lines.map((line) => JSON.parse(line) as RecordedStatement));
    }
    return recorded;
  } finally {
    await portal.stop();
  }
}

/** The statement for the data, if there was a single one: the longest, beside those about who asks. */
function dataOf(statements: readonly RecordedStatement[]): RecordedStatement | undefined {
  const mostForOne = 3;
  if (statements.length > mostForOne) return undefined;
  return [...statements].sort((a, b) => b.text.length - a.text.length)[0];
}

function factsOf({ account, accountId, unitId, personId, userId, openedOn }: Resident): Facts {
  return { account, accountId, unitId, personId, userId, openedOn };
}
