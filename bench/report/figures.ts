import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Spread } from '../measure/statistics.js';

/** Everything measured so far, by name: `overview.vsPostgraphile.cpu` and so on. */
export type Figures = Readonly<Record<string, Spread>>;

const LATEST = fileURLToPath(new URL('../latest.json', import.meta.url));

/** What the last run of each part came to. */
export function latestFigures(): Figures {
  return existsSync(LATEST) ? (JSON.parse(readFileSync(LATEST, 'utf8')) as Figures) : {};
}

/** Keeps new figures beside those of other parts. */
export function keepFigures(figures: Figures): void {
  const all = Object.entries({ ...latestFigures(), ...figures }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  writeFileSync(LATEST, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
