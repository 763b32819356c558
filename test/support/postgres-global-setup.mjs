import { startTestCluster } from './test-cluster.mjs';

export default async function startPostgres() {
  const cluster = await startTestCluster();
  globalThis.testCluster = cluster;
  process.env.TEST_DATABASE_ADMIN_URL = cluster.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = cluster.ownerUrl;
  process.env.TEST_DATABASE_URL = cluster.applicationUrl;
}
