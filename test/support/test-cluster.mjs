// The one PostgreSQL of a test run: started before the first suite, thrown away after the last.
import { rmSync } from 'node:fs';
import { throwAwayFolder } from './throw-away-folder.mjs';
import './typescript.mjs';

/** Nothing here has to survive a power cut. */
const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  autovacuum: 'off',
};

/** Starts a server on fresh data with a migrated database `ebok`, the template of every suite's own. */
export async function startTestCluster() {
  const { startEmbeddedDatabase } =
    await import('../../server/src/platform/database/embedded/embedded-database.ts');
  const { migrate } = await import('../../server/src/platform/database/migrate.ts');
  const folder = throwAwayFolder('ebok-test-');
  const database = await startEmbeddedDatabase(folder, THROW_AWAY);
  const stop = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.ownerUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...database, stop };
}
