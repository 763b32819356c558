import { Client } from 'pg';
import type { GivenSettings } from '../config/read-settings.js';
import { completeSettings } from '../config/read-settings.js';
import type { Settings } from '../config/settings.js';
import { assertApplicationRole } from '../database/application-role.js';
import { longWorkOptions } from '../database/connection-options.js';
import type { EmbeddedDatabase } from '../database/embedded/embedded-database.js';
import type { RunQuery } from '../database/pending-migrations.js';
import { pendingMigrations } from '../database/pending-migrations.js';
import { StartRefused } from './start-refused.js';

/** A database that is migrated and safe to work on. */
export interface OpenDatabase {
  readonly settings: Settings;
  readonly isEmbedded: boolean;
  /** Stops the embedded server if this process started it. */
  close(): Promise<void>;
}

/** For the portal: starts the embedded server unless DATABASE_URL names another, and migrates. */
export function openDatabase(given: GivenSettings): Promise<OpenDatabase> {
  return open(given, async (folder) => (await embedding()).startEmbeddedDatabase(folder));
}

/** For a command beside a portal that may be running: the same database, started only when it is not. */
export function joinDatabase(given: GivenSettings): Promise<OpenDatabase> {
  return open(given, async (folder) => (await embedding()).joinEmbeddedDatabase(folder));
}

/** Loaded when it is needed: a command on a migrated database of its own works at once. */
const embedding = () => import('../database/embedded/embedded-database.js');
const migrating = () => import('../database/migrate.js');

async function open(
  given: GivenSettings,
  embed: (dataDirectory: string) => Promise<EmbeddedDatabase>,
): Promise<OpenDatabase> {
  const embedded = given.DATABASE_URL === undefined ? await embed(given.DATA_DIR) : undefined;
  const close = async (): Promise<void> => embedded?.stop();
  const settings = completeSettings(
    given,
    embedded && {
      DATABASE_URL: embedded.applicationUrl,
      DATABASE_OWNER_URL: embedded.ownerUrl,
      SESSION_SECRET: embedded.sessionSecret,
    },
  );
  try {
    if (settings.DATABASE_OWNER_URL !== undefined) {
      await (await migrating()).migrate(settings.DATABASE_OWNER_URL);
    }
    await assertReady(settings);
    return { settings, isEmbedded: embedded !== undefined, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function assertReady(settings: Settings): Promise<void> {
  const client = new Client(longWorkOptions(settings.DATABASE_DIRECT_URL));
  await client.connect();
  try {
    const query: RunQuery = async (sql) => (await client.query<Record<string, unknown>>(sql)).rows;
    await assertApplicationRole(query);
    const pending = await pendingMigrations(query);
    if (pending.length > 0) {
      throw new StartRefused([
        `Baza czeka na migracje (${String(pending.length)}): podaj DATABASE_OWNER_URL albo uruchom „npm run db:migrate”.`,
      ]);
    }
  } finally {
    await client.end();
  }
}
