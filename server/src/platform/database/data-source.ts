import type { DataSourceOptions } from 'typeorm';
import { ENTITIES } from '../../entities.js';
import type { Settings } from '../config/settings.js';
import { longWorkOptions, poolOptions } from './connection-options.js';
import { MIGRATIONS, MIGRATIONS_TABLE } from './migrations.js';

const SHARED = {
  type: 'postgres',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: MIGRATIONS_TABLE,
  synchronize: false,
  migrationsRun: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  // Queries and their parameters hold personal data; a failed one reaches the log through its error only.
  logging: false,
} as const;

/** The portal's own connection, as the application's role. */
export function applicationDataSource(settings: Settings): DataSourceOptions {
  return { ...SHARED, url: settings.DATABASE_URL, extra: poolOptions(settings.DATABASE_POOL_SIZE) };
}

/** The connection of migrations, as the owner of the tables. */
export function ownerDataSource(ownerUrl: string): DataSourceOptions {
  const { connectionString, ...extra } = longWorkOptions(ownerUrl);
  return { ...SHARED, url: connectionString, extra };
}
