import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../bench.js';
import type { BenchDatabase } from '../data/cluster.js';
import { keptFolder, PROJECT } from '../data/place.js';
import type { Resident } from '../data/residents.js';
import { overviewRequest } from '../questions/overview.js';
import { patternOf, type Facts, type StatementValue } from '../questions/value-pattern.js';
import { ask } from '../tasks/ask.js';
import { startPortal } from './portal.js';

/** The one statement that gives the overview, and its values for a resident. */
export interface OverviewStatement {
  readonly text: string;
  valuesOf(resident: Resident): readonly StatementValue[];
}

interface Recorded {
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
  const file = join(keptFolder('portal'), 'statements.jsonl');
  rmSync(file, { force: true });
  const portal = await startPortal('watched', database, { STATEMENTS_FILE: file }, [
    '--import',
    `${PROJECT}bench/servers/record-statements.mjs`,
  ]);
  try {
    const first = await recorded(() => ask(portal, overviewRequest('portal', one)), file);
    const second = await recorded(() => ask(portal, overviewRequest('portal', other)), file);
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
  } finally {
    await portal.stop();
  }
}

/** The statement that was sent for the data, if there was one only: the longest, the other being for the session. */
async function recorded(asked: () => Promise<string>, file: string): Promise<Recorded | undefined> {
  rmSync(file, { force: true });
  await asked();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const statements = lines.map((line) => JSON.parse(line) as Recorded);
  const mostForOne = 3;
  if (statements.length > mostForOne) return undefined;
  return statements.sort((a, b) => b.text.length - a.text.length)[0];
}

function factsOf({ account, accountId, unitId, personId, userId, openedOn }: Resident): Facts {
  return { account, accountId, unitId, personId, userId, openedOn };
}
