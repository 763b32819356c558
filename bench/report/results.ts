import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { say } from '../bench.js';
import { keptFolder } from '../data/place.js';
import { figure, type Turns } from '../measure/slices.js';
import { markdownTable, short, withRange } from './table.js';

/** What the page knows of each part besides the ratios, kept from run to run in `.bench/results.json`. */
export type Results = Readonly<Record<string, unknown>>;

const file = (): string => `${keptFolder('')}/results.json`;

export function readResults(): Results {
  return existsSync(file()) ? (JSON.parse(readFileSync(file(), 'utf8')) as Results) : {};
}

/** Keeps what a part has to tell. */
export function keepResult(part: string, result: unknown): void {
  writeFileSync(file(), JSON.stringify({ ...readResults(), [part]: result }, null, 1));
}

/** Keeps and shows the turns of a part's servers. */
export function keepTurns(part: string, turns: ReadonlyMap<string, Turns>): void {
  keepResult(part, Object.fromEntries(turns));
  say(`${part}:\n${turnsTable(turns)}`);
}

/** Requests per second, latency and processor time of servers, a row each. */
export function turnsTable(turns: ReadonlyMap<string, Turns>): string {
  return markdownTable(
    ['server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'Node', 'PostgreSQL', 'kB'],
    [...turns].map(([name, own]) => [
      name,
      withRange(figure(own, 'perSecond')),
      withRange(figure(own, 'p50')),
      withRange(figure(own, 'p99')),
      withRange(figure(own, 'cpuMs')),
      short(figure(own, 'serverMs').median),
      short(figure(own, 'postgresMs').median),
      short(figure(own, 'bytes').median / 1000),
    ]),
  );
}
