import { DataSource } from 'typeorm';
import { prepareJobQueue } from '../jobs/queue-schema.js';
import { withMigrationLock } from './advisory-lock.js';
import { ownerDataSource } from './data-source.js';
import { MIGRATIONS_TABLE } from './migrations.js';
import { APPLICATION_ROLE } from './roles.js';

/**
 * Brings the database to the newest schema, each migration in its own transaction, as the owner of the tables.
 * Several processes may call it at once: one works, the others wait and find nothing left to do.
 *
 * @returns names of the migrations that ran now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return withMigrationLock(ownerUrl, async () => {
    const dataSource = await new DataSource(ownerDataSource(ownerUrl)).initialize();
    try {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      await dataSource.query(`grant select on ${MIGRATIONS_TABLE} to ${APPLICATION_ROLE}`);
      await prepareJobQueue(ownerUrl);
      return done.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  });
}
