import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { StartRefused } from '../../start/start-refused.js';
import {
  APPLICATION_ROLE,
  DATABASE_NAME,
  OWNER_ROLE,
  createDatabaseStatement,
  databaseStatements,
  roleStatements,
  schemaStatements,
} from '../roles.js';
import { postgresPrograms } from './binaries.js';
import { ADMIN_ROLE, Cluster } from './cluster.js';
import { ProcessLock } from './process-lock.js';
import type { Secrets } from './secrets.js';
import { loadSecrets, storeSecrets } from './secrets.js';
import type { SystemUser } from './system-user.js';
import { canReach, databaseSystemUser } from './system-user.js';

/** Addresses of a running embedded database, one per role. */
export interface EmbeddedDatabase {
  /** For DATABASE_URL: the application's role. */
  readonly applicationUrl: string;
  /** For DATABASE_OWNER_URL: the owner of the tables. */
  readonly ownerUrl: string;
  /** The cluster's superuser; tests make databases with it, the portal does not use it. */
  readonly adminUrl: string;
  readonly sessionSecret: string;
  /** Stops the server when this process started it; otherwise does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with the installation on the data of a folder, making them on the first call.
 * A server left behind by a killed portal is stopped first.
 *
 * @param extraOptions settings of the server, for tests
 * @throws StartRefused when another living process runs it
 */
export async function startEmbeddedDatabase(
  dataDirectory: string,
  extraOptions: Readonly<Record<string, string>> = {},
): Promise<EmbeddedDatabase> {
  const folder = prepareFolder(dataDirectory);
  const lock = new ProcessLock(folder);
  const holder = lock.take();
  if (holder !== undefined) {
    throw new StartRefused([
      `Baza w folderze ${folder} jest już uruchomiona przez inny proces (${String(holder)}). ` +
        'Zatrzymaj go albo wskaż inny folder ustawieniem DATA_DIR.',
    ]);
  }
  try {
    return await startLocked(folder, lock, extraOptions);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The embedded database for a command: the one that a running portal has started, else its own, stopped with it.
 */
export async function joinEmbeddedDatabase(dataDirectory: string): Promise<EmbeddedDatabase> {
  const folder = prepareFolder(dataDirectory);
  if (new ProcessLock(folder).holder() === undefined) return startEmbeddedDatabase(folder);
  const secrets = loadSecrets(folder);
  if (secrets.databasePort === undefined) {
    throw new StartRefused(['Portal właśnie przygotowuje bazę. Spróbuj ponownie za chwilę.']);
  }
  return { ...addresses(secrets, secrets.databasePort), stop: () => Promise.resolve() };
}

async function startLocked(
  folder: string,
  lock: ProcessLock,
  extraOptions: Readonly<Record<string, string>>,
): Promise<EmbeddedDatabase> {
  const home = databaseHome(folder);
  const clusterDirectory = join(home, 'pg');
  const user = databaseSystemUser(clusterDirectory);
  const cluster = new Cluster(
    { programs: postgresPrograms(user, home), clusterDirectory, logFile: join(home, 'pg.log'), user },
    extraOptions,
  );
  const secrets = secretsFor(cluster, folder);
  if (!cluster.exists()) await cluster.create(secrets.databaseAdminPassword);
  else if (await cluster.isRunning()) await cluster.stop();

  const port = await cluster.start(secrets.databasePort);
  const stop = async (): Promise<void> => {
    await cluster.stop();
    lock.release();
  };
  try {
    const urls = addresses(secrets, port);
    await prepareDatabase(urls, secrets);
    storeSecrets(folder, { ...secrets, databasePort: port });
    return { ...urls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function prepareFolder(dataDirectory: string): string {
  const folder = resolve(dataDirectory);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function secretsFor(cluster: Cluster, folder: string): Secrets {
  if (cluster.exists() && !existsSync(join(folder, 'secrets.json'))) {
    throw new StartRefused([
      `W folderze ${folder} jest baza, ale brakuje jej haseł (secrets.json). Przywróć ten plik z kopii zapasowej.`,
    ]);
  }
  return loadSecrets(folder);
}

/**
 * The data folder itself, unless the database's account cannot enter it (below /root, say): then a folder in
 * /var/tmp, remembered in `pg-location`.
 */
function databaseHome(folder: string): string {
  const remembered = join(folder, 'pg-location');
  const place = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : undefined;
  if (place !== undefined && existsSync(place)) return place;
  const user: SystemUser | undefined = databaseSystemUser(join(folder, 'pg'));
  if (canReach(folder, user)) return folder;
  const elsewhere = mkdtempSync('/var/tmp/ebok-');
  chmodSync(elsewhere, 0o755);
  writeFileSync(remembered, `${elsewhere}\n`);
  return elsewhere;
}

function addresses(secrets: Secrets, port: number): Omit<EmbeddedDatabase, 'stop'> {
  const url = (role: string, password: string, database: string): string =>
    `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
  return {
    applicationUrl: url(APPLICATION_ROLE, secrets.databaseAppPassword, DATABASE_NAME),
    ownerUrl: url(OWNER_ROLE, secrets.databaseOwnerPassword, DATABASE_NAME),
    adminUrl: url(ADMIN_ROLE, secrets.databaseAdminPassword, 'postgres'),
    sessionSecret: secrets.sessionSecret,
  };
}

/** Makes roles and database when they are missing, and sets what must hold in any case. */
async function prepareDatabase(urls: Omit<EmbeddedDatabase, 'stop'>, secrets: Secrets): Promise<void> {
  await withClient(urls.adminUrl, async (admin) => {
    const passwords = { owner: secrets.databaseOwnerPassword, application: secrets.databaseAppPassword };
    for (const statement of roleStatements(passwords)) await admin.query(statement);
    const found = await admin.query('select from pg_database where datname = $1', [DATABASE_NAME]);
    if (found.rowCount === 0) await admin.query(createDatabaseStatement(DATABASE_NAME));
    for (const statement of databaseStatements(DATABASE_NAME)) await admin.query(statement);
  });
  await withClient(urls.ownerUrl, async (owner) => {
    for (const statement of schemaStatements()) await owner.query(statement);
  });
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
