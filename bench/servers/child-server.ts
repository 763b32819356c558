import { fork, type ChildProcess } from 'node:child_process';
import { PROJECT } from '../data/place.js';
import type { BenchServer } from './server.js';

/** Starts a file as a process of its own that says its port over the channel once it answers. */
export async function startChildServer(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<BenchServer> {
  const child = fork(file, [], {
    cwd: PROJECT,
    execArgv: file.endsWith('.ts') ? ['--import', './test/support/typescript.mjs'] : [],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => {
      resolve(message.port);
    });
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with code ${String(code)} before it answered`));
    });
  });
  return { port, pid: pidOf(child), stop: () => ended(child) };
}

/** Asks a process to stop and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}

export function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the process did not start');
  return child.pid;
}
