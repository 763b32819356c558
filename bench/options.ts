import { parseArgs } from 'node:util';

/** The parts of a run, in their order. */
export const PARTS = [
  'overview',
  'list',
  'unseen',
  'unchanged',
  'guards',
  'profile',
  'import',
  'growth',
  'load',
  'lighthouse',
] as const;
/** One of `PARTS`. */
export type Part = (typeof PARTS)[number];

/** What runs unless told otherwise: all that fits into a few minutes. */
const DEFAULT_PARTS: readonly Part[] = [
  'overview',
  'list',
  'unseen',
  'unchanged',
  'guards',
  'profile',
  'import',
  'load',
];

/** What the command line asks for. */
export interface Options {
  readonly accounts: number;
  readonly months: number;
  readonly rounds: number;
  readonly parts: readonly Part[];
  /** Whether docs/benchmarks.md is written anew. */
  readonly page: boolean;
  /** Sizes of the ledger that growth is measured at, in millions of entries, ascending. */
  readonly millions: readonly number[];
}

/** How the command is used. */
export const USAGE = [
  'npm run bench -- [--accounts 20000] [--months 36] [--rounds 5] [--only PART,PART…] [--page]',
  `  --only    parts to run: ${PARTS.join(', ')}; default ${DEFAULT_PARTS.join(', ')}`,
  '  --rounds  turns of each server; the order turns round with every round',
  '  --millions  sizes of the ledger for growth, default 1,5,10',
  '  --page    write docs/benchmarks.md from the newest figures of every part',
];

/** @throws RangeError with a sentence for whoever mistypes */
export function readOptions(args: readonly string[]): Options {
  const values = given(args);
  return {
    accounts: whole('--accounts', values.accounts, 100, 200_000),
    months: whole('--months', values.months, 3, 120),
    rounds: whole('--rounds', values.rounds, 1, 100),
    parts: values.only === undefined ? DEFAULT_PARTS : values.only.split(',').map(part),
    page: values.page,
    millions: values.millions.split(',').map((text) => whole('--millions', text, 1, 50)),
  };
}

function given(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        accounts: { type: 'string', default: '20000' },
        months: { type: 'string', default: '36' },
        rounds: { type: 'string', default: '5' },
        only: { type: 'string' },
        page: { type: 'boolean', default: false },
        millions: { type: 'string', default: '1,5,10' },
      },
    }).values;
  } catch (error) {
    // Whatever is thrown here names the option that was mistyped.
    throw new RangeError((error as Error).message, { cause: error });
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new RangeError(`${name}: a whole number from ${String(least)} to ${String(most)}`);
  }
  return value;
}

function part(name: string): Part {
  const found = PARTS.find((known) => known === name);
  if (found === undefined) throw new RangeError(`--only: no part is called ${name}`);
  return found;
}
