import { Client } from 'pg';
import { longWorkOptions } from './connection-options.js';

/** Number of the lock that migrations hold; any constant that nothing else in the database uses. */
const MIGRATION_LOCK = 7_203_114;

/** Runs the work while no other process can run it on the same database; others wait for their turn. */
export async function withMigrationLock<Result>(
  ownerUrl: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    ...longWorkOptions(ownerUrl),
    options: '-c lock_timeout=0 -c statement_timeout=0',
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
