import type { ChildProcess } from 'node:child_process';
import { spawnBuilt } from './built-server.js';

/** The portal as a process of its own: what a person sees who runs `npm start`. */
export interface SpawnedPortal {
  readonly process: ChildProcess;
  /** Everything said so far, both streams. */
  said(): string;
  /** Resolves with the exit code, or null after a signal that was not caught. */
  readonly ended: Promise<number | null>;
  /** Resolves when the text was said; rejects when the process ends before. */
  waitFor(text: string): Promise<void>;
}

/** @param environment settings; anything not named comes from this process */
export function spawnPortal(environment: Readonly<Record<string, string>>): SpawnedPortal {
  const child = spawnBuilt('main', [], { LOG_LEVEL: 'error', DEMO: 'false', PORT: '0', ...environment });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    process: child,
    said: () => output,
    ended,
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output.includes(text)) resolve();
        };
        listeners.add(look);
        look();
        void ended.then(() => {
          reject(new Error(`the portal ended before it said "${text}":\n${output}`));
        });
      }),
  };
}
