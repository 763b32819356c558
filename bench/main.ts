import { Bench, say } from './bench.js';
import { readOptions, USAGE, type Options, type Part } from './options.js';
import { latestFigures } from './report/figures.js';
import { markdownTable, withRange } from './report/table.js';
import { compareLists } from './tasks/list.js';
import { compareOverviews } from './tasks/overview.js';
import { compareUnseen } from './tasks/unseen.js';

const TASKS: Partial<Readonly<Record<Part, (bench: Bench) => Promise<void>>>> = {
  overview: compareOverviews,
  list: compareLists,
  unseen: compareUnseen,
};

async function run(options: Options): Promise<void> {
  const bench = await Bench.open(options);
  try {
    for (const part of options.parts) await TASKS[part]?.(bench);
  } finally {
    await bench.close();
  }
  const rows = Object.entries(latestFigures()).map(([name, spread]) => [name, withRange(spread)]);
  say(`bench/latest.json\n${markdownTable(['figure', 'median (range)'], rows)}`);
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(
    `${error instanceof RangeError ? `${error.message}\n${USAGE.join('\n')}` : String(error)}\n`,
  );
  process.exitCode = 1;
}
