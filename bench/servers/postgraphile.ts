import { readFileSync } from 'node:fs';
import type { BenchDatabase } from '../data/cluster.js';
import { withClient } from '../data/with-client.js';
import { startChildServer } from './child-server.js';
import { POOL_SIZE } from './portal.js';
import type { BenchServer } from './server.js';

/** Makes the views that the peers read; they hold no data of their own. */
export async function makePeerViews(database: BenchDatabase): Promise<void> {
  const views = readFileSync(new URL('./peer.sql', import.meta.url), 'utf8');
  await withClient(database.adminUrl, (admin) => admin.query(views));
}

/** PostGraphile 5 on the same tables, as the same role, with as many connections as the portal. */
export function startPostgraphile(database: BenchDatabase): Promise<BenchServer> {
  return startChildServer('bench/servers/postgraphile.mjs', {
    DATABASE_URL: database.applicationUrl,
    POOL_SIZE: String(POOL_SIZE),
    GRAPHILE_ENV: 'production',
  });
}
