import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended and what it said. */
export interface Ended {
  /** Null after a signal that was not caught. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Starts a program of the built server as a cooperative runs it; the test run builds the server first.
 *
 * @param program its file below server/src, without an ending
 * @param environment settings; anything not named comes from this process
 */
export function spawnBuilt(
  program: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const file = join('dist/server/src', `${program}.js`);
  return spawn(process.execPath, ['--enable-source-maps', file, ...words], {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a program of the built server to its end, without a terminal. */
export async function runBuilt(...how: Parameters<typeof spawnBuilt>): Promise<Ended> {
  const child = spawnBuilt(...how);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}
