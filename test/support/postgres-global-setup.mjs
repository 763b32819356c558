import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { startTestCluster } from './test-cluster.mjs';

export default async function startPostgres() {
  // Some suites start programs of the built server.
  await buildIfStale(['server'], console.error);
  const cluster = await startTestCluster();
  globalThis.testCluster = cluster;
  process.env.TEST_DATABASE_ADMIN_URL = cluster.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = cluster.ownerUrl;
  process.env.TEST_DATABASE_URL = cluster.applicationUrl;
}
