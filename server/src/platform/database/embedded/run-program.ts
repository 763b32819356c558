import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SystemUser } from './system-user.js';

/**
 * Runs one of PostgreSQL's programs to its end.
 * Its words go to a file and not to a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  user: SystemUser | undefined,
): Promise<{ code: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'ebok-postgresql-'));
  const file = join(folder, 'output');
  const descriptor = openSync(file, 'w', 0o600);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(program, args, {
        ...user,
        cwd: '/',
        stdio: ['ignore', descriptor, descriptor],
        env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', SYSTEMROOT: process.env['SYSTEMROOT'] },
      });
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, output: readFileSync(file, 'utf8') };
  } finally {
    closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
  }
}
