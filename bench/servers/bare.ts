import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchDatabase } from '../data/cluster.js';
import { keptFolder } from '../data/place.js';
import { startChildServer } from './child-server.js';
import type { BenchServer } from './server.js';

const LIST = new URL('../questions/limit-list.sql', import.meta.url);

/** The server with nothing between node:http and pg, running the statement for the overview. */
export function startBare(database: BenchDatabase, overview: string): Promise<BenchServer> {
  const file = join(keptFolder('portal'), 'bare-statements.json');
  writeFileSync(file, JSON.stringify({ overview, list: readFileSync(LIST, 'utf8') }));
  return startChildServer('bench/servers/bare-server.ts', {
    DATABASE_URL: database.applicationUrl,
    STATEMENTS: file,
  });
}
