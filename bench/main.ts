import { Bench, say } from './bench.js';
import { readOptions, USAGE, type Options, type Part } from './options.js';
import { latestFigures } from './report/figures.js';
import { writePage } from './report/page.js';
import { markdownTable, withRange } from './report/table.js';
import { compareImport } from './tasks/import.js';
import { measureGrowth } from './tasks/growth.js';
import { weighGuards } from './tasks/guards.js';
import { compareLists } from './tasks/list.js';
import { measureLoad } from './tasks/load.js';
import { visitPages } from './tasks/lighthouse.js';
import { compareOverviews } from './tasks/overview.js';
import { profileOverview } from './tasks/profile.js';
import { setUpFacts } from './tasks/set-up-facts.js';
import { compareUnchanged } from './tasks/unchanged.js';
import { compareUnseen } from './tasks/unseen.js';

/** Parts that share one book; growth has books of its own. */
const TASKS: Partial<Readonly<Record<Part, (bench: Bench) => Promise<void>>>> = {
  overview: compareOverviews,
  list: compareLists,
  unseen: compareUnseen,
  unchanged: compareUnchanged,
  guards: weighGuards,
  profile: profileOverview,
  import: compareImport,
  load: measureLoad,
  lighthouse: visitPages,
};

async function run(options: Options): Promise<void> {
  const tasks = options.parts.flatMap((part) => TASKS[part] ?? []);
  if (tasks.length > 0 || options.page) await onBook(options, tasks);
  if (options.parts.includes('growth')) await measureGrowth(options);
  const rows = Object.entries(latestFigures()).map(([name, spread]) => [name, withRange(spread)]);
  say(`bench/latest.json\n${markdownTable(['figure', 'median (range)'], rows)}`);
}

async function onBook(options: Options, tasks: readonly ((bench: Bench) => Promise<void>)[]): Promise<void> {
  const bench = await Bench.open(options);
  const stop = (): void => {
    void bench.close().finally(() => process.exit(1));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const task of tasks) await task(bench);
    if (options.page) writePage(await setUpFacts(bench), options);
  } finally {
    await bench.close();
  }
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  const isUsage = error instanceof RangeError;
  const words =
    error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${words}\n${isUsage ? `${USAGE.join('\n')}\n` : ''}`);
  process.exitCode = 1;
}
