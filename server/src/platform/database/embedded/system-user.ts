import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { StartRefused } from '../../start/start-refused.js';

/** The account of the operating system that PostgreSQL runs under. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so a portal started by root hands the database to another account: the one
 * that owns the data already, else `postgres`, else `nobody`.
 *
 * @param clusterDirectory where the data are or will be
 * @returns undefined when the present account is good enough
 */
export function databaseSystemUser(clusterDirectory: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(clusterDirectory)) {
    const { uid, gid } = statSync(clusterDirectory);
    if (uid !== 0) return { uid, gid };
  }
  const user = findSystemUser('postgres') ?? findSystemUser('nobody');
  if (!user) {
    throw new StartRefused([
      'Wbudowany PostgreSQL nie może działać jako root, a w systemie nie ma użytkownika postgres ani nobody.',
    ]);
  }
  return user;
}

/** Whether the account can enter a folder or run a program. */
export function canReach(path: string, user: SystemUser | undefined): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' }).status === 0;
}

function findSystemUser(name: string): SystemUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
