import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the portal on its embedded database keeps to itself: made once, readable by its own account only. */
export interface Secrets {
  readonly databaseAdminPassword: string;
  readonly databaseOwnerPassword: string;
  readonly databaseAppPassword: string;
  readonly sessionSecret: string;
  /** The port PostgreSQL listened on last time; kept so that tools' saved connections go on working. */
  readonly databasePort?: number;
}

/** The stored secrets, made on the first call. */
export function loadSecrets(dataDirectory: string): Secrets {
  const file = secretsFile(dataDirectory);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const made: Secrets = {
    databaseAdminPassword: randomSecret(),
    databaseOwnerPassword: randomSecret(),
    databaseAppPassword: randomSecret(),
    sessionSecret: randomSecret(),
  };
  storeSecrets(dataDirectory, made);
  return made;
}

/** Replaces the stored secrets whole or not at all. */
export function storeSecrets(dataDirectory: string, secrets: Secrets): void {
  const file = secretsFile(dataDirectory);
  writeFileSync(`${file}.part`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

function secretsFile(dataDirectory: string): string {
  return join(dataDirectory, 'secrets.json');
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
