import { totalmem } from 'node:os';
import { startEmbeddedDatabase } from '../../server/src/platform/database/embedded/embedded-database.js';
import { migrate } from '../../server/src/platform/database/migrate.js';

const MEGABYTE = 1024 * 1024;

/** A running PostgreSQL with the portal's tables, for every server of a run. */
export interface BenchDatabase {
  /** The portal's own role. */
  readonly applicationUrl: string;
  readonly ownerUrl: string;
  /** A superuser on the portal's database. */
  readonly adminUrl: string;
  readonly sessionSecret: string;
  readonly options: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * PostgreSQL set up as one would on a machine that is its own: memory for the data, every commit on the disk, nothing
 * compiled at run time.
 */
export function serverOptions(machineBytes = totalmem()): Readonly<Record<string, string>> {
  const megabytes = Math.floor(machineBytes / MEGABYTE);
  const shared = Math.min(4096, Math.floor(megabytes / 6));
  return {
    shared_buffers: `${String(shared)}MB`,
    effective_cache_size: `${String(shared * 3)}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '512MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    max_connections: '200',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    jit: 'off',
  };
}

/** Starts PostgreSQL on the data of a folder and brings its tables up to date. */
export async function startCluster(folder: string): Promise<BenchDatabase> {
  const options = serverOptions();
  const embedded = await startEmbeddedDatabase(folder, options);
  try {
    await migrate(embedded.ownerUrl);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { ...embedded, adminUrl: onDatabaseOf(embedded.adminUrl, embedded.ownerUrl), options };
}

/** The superuser's address, on the database that the other address names. */
function onDatabaseOf(adminUrl: string, otherUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = new URL(otherUrl).pathname;
  return url.href;
}
