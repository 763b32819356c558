import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  DATABASE_NAME,
  OWNER_ROLE,
  createDatabaseStatement,
  databaseStatements,
  schemaStatements,
} from '../../server/src/platform/database/roles.js';

/** A database of one suite's own, in the PostgreSQL of the test run. */
export interface TestDatabase {
  /** As the portal connects. */
  readonly applicationUrl: string;
  /** As migrations connect. */
  readonly ownerUrl: string;
  /** As the superuser, who is above grants; triggers bind him too. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A copy of the migrated, empty database. */
export function createMigratedDatabase(): Promise<TestDatabase> {
  return createDatabase((name) => copyStatement(name, DATABASE_NAME));
}

/** SQL of the superuser that copies a database whole. */
export function copyStatement(name: string, template: string): string {
  // Copying files costs half of what writing every page to the log does, which only a replica would need.
  return `create database ${name} owner ${OWNER_ROLE} template ${template} strategy file_copy`;
}

/** A database without a single table, for the tests of migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const database = await createDatabase(createDatabaseStatement);
  await run(database.ownerUrl, schemaStatements());
  return database;
}

async function createDatabase(create: (name: string) => string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = givenUrl('TEST_DATABASE_ADMIN_URL');
  await run(admin, [create(name), ...databaseStatements(name)]);
  return {
    applicationUrl: inDatabase(givenUrl('TEST_DATABASE_URL'), name),
    ownerUrl: inDatabase(givenUrl('TEST_DATABASE_OWNER_URL'), name),
    adminUrl: inDatabase(admin, name),
    drop: () => run(admin, [`drop database ${name} with (force)`]),
  };
}

/** Runs statements one by one, each in its own transaction. */
async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function givenUrl(name: string): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is missing: run this through Jest's e2e project`);
  return url;
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs SQL as the owner of the tables and returns the rows of the (last) answer. */
export async function query(
  database: TestDatabase,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const answer = await client.query<Record<string, unknown>>(sql, [...values]);
    return answer.rows;
  } finally {
    await client.end();
  }
}
