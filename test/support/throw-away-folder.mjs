import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory: databases are copied there several times as fast as on a disk. */
const MEMORY = '/dev/shm';

/** What the databases of a whole run may need at once, several times over; a container often gives far less. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

/** A new folder, which any user may enter, for data that nothing has to survive: in memory where there is room. */
export function throwAwayFolder(prefix) {
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

function hasRoom(place) {
  if (!existsSync(place)) return false;
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > ENOUGH_BYTES;
}
