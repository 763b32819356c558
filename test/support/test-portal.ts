import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Clock } from '../../server/src/platform/clock/clock.js';
import type { SettableClock } from '../../server/src/platform/clock/settable-clock.js';
import { completeSettings, readSettings } from '../../server/src/platform/config/read-settings.js';
import type { Settings } from '../../server/src/platform/config/settings.js';
import { createPortal } from '../../server/src/portal.js';
import type { TestDatabase } from './test-database.js';
import { createMigratedDatabase } from './test-database.js';

const CLIENT_FOLDER = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** The whole portal on a database of its own, answering over HTTP on a free port. */
export interface TestPortal {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly settings: Settings;
  readonly database: TestDatabase;
  /** Stands at CLOCK_AT until it is moved. */
  readonly clock: SettableClock;
  /** Stops the portal and throws its database away. */
  close(): Promise<void>;
}

/** The instant at which every test begins unless it says otherwise: 10:00 in Warsaw on an ordinary Wednesday. */
export const TEST_BEGINS_AT = '2026-11-18T09:00:00Z';

/**
 * @param environment settings to change, named as in the environment
 * @param prepare fills the database before the portal opens on it
 * @param route changes the address under which the portal finds its database
 */
export async function openTestPortal(
  environment: Readonly<Record<string, string>> = {},
  prepare: (database: TestDatabase) => Promise<void> = () => Promise.resolve(),
  route: (databaseUrl: string) => string = (databaseUrl) => databaseUrl,
): Promise<TestPortal> {
  const database = await createMigratedDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'ebok-portal-'));
  const settings = completeSettings(
    readSettings({
      NODE_ENV: 'test',
      ROLE: 'web',
      LOG_LEVEL: 'silent',
      CLOCK_AT: TEST_BEGINS_AT,
      DATABASE_URL: route(database.applicationUrl),
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: dataFolder,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only',
      ...environment,
    }),
  );
  await prepare(database);
  const app = await createPortal(settings, CLIENT_FOLDER);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    app,
    settings,
    database,
    clock: app.get<SettableClock>(Clock),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
