import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../server/src/platform/database/embedded/ports.js';
import type { BenchDatabase } from '../data/cluster.js';
import { keptFolder, PROJECT } from '../data/place.js';
import { ended, pidOf } from './child-server.js';
import type { BenchServer } from './server.js';

/** The most that can be set: no resident of the benchmark asks that often, while every request is still counted. */
const SELDOM_TOO_OFTEN = '1000000';

/** The portal without answers kept in memory: every overview is read, however often it is asked for. */
export const NOTHING_KEPT = { READ_CACHE_MB: '0' } as const;

const START_LIMIT_MS = 60_000;

/** Connections that every server of the benchmark may hold. */
export const POOL_SIZE = 10;

/**
 * The built portal as it is released: production, sessions, scope, limits and the log (into a file) on. It believes this
 * machine about the addresses of its callers, as behind a proxy, so that each resident is counted by himself.
 *
 * @param settings more of the portal's settings
 * @param nodeOptions for Node itself, e.g. to write a profile
 */
export async function startPortal(
  name: string,
  database: BenchDatabase,
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<BenchServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const log = openSync(join(keptFolder('logs'), `${name}.log`), 'w');
  const child = spawn(process.execPath, [...nodeOptions, 'dist/server/src/main.js'], {
    cwd: PROJECT,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      TRUST_PROXY: '127.0.0.1',
      DATABASE_URL: database.applicationUrl,
      DATABASE_POOL_SIZE: String(POOL_SIZE),
      SESSION_SECRET: database.sessionSecret,
      DATA_DIR: keptFolder('portal'),
      REQUESTS_PER_MINUTE: SELDOM_TOO_OFTEN,
      ...settings,
    },
  });
  const giveUpAt = performance.now() + START_LIMIT_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      await ended(child);
      throw new Error(`the portal did not start; see .bench/logs/${name}.log`);
    }
    await delay(100);
  }
  return { port, pid: pidOf(child), stop: () => ended(child) };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    // not listening yet
    return false;
  }
}
