import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { BenchDatabase } from '../data/cluster.js';
import { startChildServer } from './child-server.js';
import { POOL_SIZE } from './portal.js';
import type { BenchServer } from './server.js';

/** Makes the views that the peers read; they hold no data of their own. */
export async function makePeerViews(database: BenchDatabase): Promise<void> {
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    await admin.query(readFileSync(new URL('./peer.sql', import.meta.url), 'utf8'));
  } finally {
    await admin.end();
  }
}

/** PostGraphile 5 on the same tables, as the same role, with as many connections as the portal. */
export function startPostgraphile(database: BenchDatabase): Promise<BenchServer> {
  return startChildServer('bench/servers/postgraphile.mjs', {
    DATABASE_URL: database.applicationUrl,
    POOL_SIZE: String(POOL_SIZE),
    GRAPHILE_ENV: 'production',
  });
}
