import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Turns } from '../measure/slices.js';
import type { Options } from '../options.js';
import { latestFigures } from './figures.js';
import { goalsTable } from './goals.js';
import { lighthouseTable, type PageVisit } from './lighthouse-table.js';
import { planTable, sharesTable, type OverviewPlan } from './plan-table.js';
import { readResults, turnsTable } from './results.js';
import { markdownTable, withRange } from './table.js';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** Between these lines the page is written by hand and kept as it is. */
const NOTES = ['<!-- written by hand from here -->', '<!-- written by hand to here -->'] as const;

const TURN_PARTS: Readonly<Record<string, string>> = {
  overview: 'Account overview',
  list: 'List page: 100 documents with their units',
  unseen: 'Documents never seen before',
  unseenSelection: 'Documents that ask for what was never asked before',
  unchanged: 'Overview that has not changed',
};

/** Writes docs/benchmarks.md from the newest figures of every part; what is written by hand in it stays. */
export function writePage(facts: readonly (readonly [string, string])[], options: Options): void {
  const results = readResults();
  const sections = Object.entries(TURN_PARTS).flatMap(([part, heading]) => {
    const turns = results[part] as Readonly<Record<string, Turns>> | undefined;
    return turns ? [`## ${heading}`, turnsTable(new Map(Object.entries(turns)))] : [];
  });
  const page = [
    '# Benchmarks',
    'Written by `npm run bench -- --page`; the part between the marks is kept. Ratios compare servers round by round; CPU is the processor time of Node and of every process of PostgreSQL, the load generator left out. It is the figure of record: requests per second of a busy machine are noise.',
    '## Goals',
    goalsTable(latestFigures()),
    handWritten(),
    '## Machine and set-up',
    markdownTable(
      ['what', 'value'],
      [
        ...machine(),
        ['accounts × months', `${String(options.accounts)} × ${String(options.months)}`],
        ...facts,
      ].map(([name = '', value = '']) => [name, value]),
    ),
    ...sections,
    ...profileSection(results['profile'], results['guards']),
    ...growthSection(results['growth']),
    ...lighthouseSection(results['lighthouse']),
    '## All figures',
    markdownTable(
      ['figure', 'median (range)'],
      Object.entries(latestFigures()).map(([name, spread]) => [`\`${name}\``, withRange(spread)]),
    ),
    '',
  ].join('\n\n');
  writeFileSync(PAGE, page.trimEnd() + '\n');
}

function machine(): [string, string][] {
  const [first] = cpus();
  return [
    ['processors', `${String(cpus().length)} × ${first?.model.trim() ?? 'unknown'}`],
    ['memory', `${String(Math.round(totalmem() / 2 ** 30))} GiB`],
    ['system', `${process.platform} ${process.arch}`],
    ['Node', process.version],
  ];
}

function profileSection(plan: unknown, guards: unknown): string[] {
  if (plan === undefined && guards === undefined) return [];
  const shares = (guards as { readonly shares: Readonly<Record<string, number>> } | undefined)?.shares;
  return [
    '## Profile of the overview',
    'PostgreSQL: `explain (analyze)` of the statement, medians over residents; measuring each node makes it dearer than it is. Node: samples of `--cpu-prof` under load.',
    ...(plan === undefined ? [] : [planTable(plan as OverviewPlan)]),
    ...(shares ? [sharesTable(shares)] : []),
  ];
}

function growthSection(growth: unknown): string[] {
  if (growth === undefined) return [];
  const results = growth as Readonly<Record<string, Readonly<Record<string, Turns>>>>;
  return [
    '## Growth of the ledger',
    '![Processor time of one request with 1, 5 and 10 million entries](images/ledger-growth.svg)',
    ...Object.entries(results).flatMap(([name, turns]) => [
      `### ${name}`,
      turnsTable(new Map(Object.entries(turns))),
    ]),
  ];
}

function lighthouseSection(visits: unknown): string[] {
  if (visits === undefined) return [];
  return ['## Lighthouse', lighthouseTable(visits as readonly PageVisit[])];
}

function handWritten(): string {
  const [begin, end] = NOTES;
  const present = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const from = present.indexOf(begin);
  const to = present.indexOf(end);
  return from === -1 || to === -1 ? `${begin}\n\n${end}` : present.slice(from, to + end.length);
}
