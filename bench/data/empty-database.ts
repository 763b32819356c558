import type { Client } from 'pg';
import { migrate } from '../../server/src/platform/database/migrate.js';
import {
  createDatabaseStatement,
  databaseStatements,
  schemaStatements,
} from '../../server/src/platform/database/roles.js';
import type { BenchDatabase } from './cluster.js';
import { withClient } from './with-client.js';

/** Another database of the same PostgreSQL, with the portal's tables and no rows. */
export interface EmptyDatabase {
  readonly name: string;
  readonly applicationUrl: string;
  readonly adminUrl: string;
}

/** Makes it, in place of one of that name that an interrupted run left behind. */
export async function emptyDatabase(database: BenchDatabase, name: string): Promise<EmptyDatabase> {
  const url = (of: string): string => {
    const renamed = new URL(of);
    renamed.pathname = `/${name}`;
    return renamed.href;
  };
  await withClient(database.adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} (force)`);
    await admin.query(createDatabaseStatement(name));
    for (const statement of databaseStatements(name)) await admin.query(statement);
  });
  await withClient(url(database.ownerUrl), async (owner) => {
    for (const statement of schemaStatements()) await owner.query(statement);
  });
  await migrate(url(database.ownerUrl));
  return { name, applicationUrl: url(database.applicationUrl), adminUrl: url(database.adminUrl) };
}

/** Drops it again. */
export async function dropDatabase(admin: Client, { name }: EmptyDatabase): Promise<void> {
  await admin.query(`drop database ${name} (force)`);
}
