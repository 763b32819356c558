import { Client } from 'pg';
import { databaseStatements } from '../../server/src/platform/database/roles.js';
import { copyStatement, type TestDatabase } from './test-database.js';

/**
 * Fills an empty database with what many suites begin with: the first one of a run fills it, the others get a copy.
 *
 * @param name of the copy that is kept, the same for the same content
 * @param fill fills the database and gives what is worth knowing of it
 */
export async function fillOnce<Known>(
  database: TestDatabase,
  name: string,
  fill: () => Promise<Known>,
): Promise<Known> {
  const admin = new Client({ connectionString: process.env['TEST_DATABASE_ADMIN_URL'] });
  await admin.connect();
  try {
    // Suites run in several processes: the second one waits for the first.
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const own = new URL(database.adminUrl).pathname.slice(1);
    const kept = await knownOf(admin, name);
    if (kept === undefined) {
      const known = await fill();
      await admin.query(copyStatement(name, own));
      await admin.query(`comment on database ${name} is ${admin.escapeLiteral(written(known))}`);
      return known;
    }
    await admin.query(`drop database ${own} with (force)`);
    await admin.query(copyStatement(own, name));
    for (const statement of databaseStatements(own)) await admin.query(statement);
    return read(kept) as Known;
  } finally {
    await admin.end();
  }
}

async function knownOf(admin: Client, name: string): Promise<string | undefined> {
  const answer = await admin.query<{ known: string | null }>(
    `select shobj_description(oid, 'pg_database') as known from pg_database where datname = $1`,
    [name],
  );
  return answer.rows[0]?.known ?? undefined;
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${String(each)}n` : each));
}

function read(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) =>
    typeof each === 'string' && /^-?\d+n$/.test(each) ? BigInt(each.slice(0, -1)) : each,
  );
}
