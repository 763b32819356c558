import { MIGRATIONS, MIGRATIONS_TABLE } from './migrations.js';

/** The one thing asked of a connection here, so that a pool, a client and TypeORM all fit. */
export type RunQuery = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** Names of migrations that the database has not run yet; all of them when it was never migrated. */
export async function pendingMigrations(query: RunQuery): Promise<string[]> {
  const known = MIGRATIONS.map((migration) => new migration().name ?? migration.name);
  const [table] = await query(`select to_regclass('${MIGRATIONS_TABLE}') is not null as exists`);
  if (table?.['exists'] !== true) return known;
  const done = new Set((await query(`select name from ${MIGRATIONS_TABLE}`)).map(({ name }) => name));
  return known.filter((name) => !done.has(name));
}
