import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the benchmark keeps its databases, folders and logs between runs; git ignores it. */
export const KEPT = fileURLToPath(new URL('../../.bench', import.meta.url));

/** A folder below `.bench`, made when it is not there; PostgreSQL's own account must be able to enter it. */
export function keptFolder(name: string): string {
  const folder = `${KEPT}/${name}`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
