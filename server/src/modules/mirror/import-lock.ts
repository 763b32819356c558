import type { ClientBase } from 'pg';

/** Number of the lock that an import holds to its end; any constant that nothing else in the database uses. */
const IMPORT_LOCK = 7_203_115;

/** Another import is under way. */
export class ImportUnderWay extends Error {
  constructor(
    /** Who holds it, as that import introduced itself to the database; undefined when it has just ended. */
    readonly holder: string | undefined,
  ) {
    super('another import is under way');
    this.name = 'ImportUnderWay';
  }
}

/**
 * Lets one import run at a time, for the rest of the current transaction.
 *
 * @throws ImportUnderWay naming the one that runs
 */
export async function takeImportLock(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_xact_lock($1::bigint) as taken',
    [IMPORT_LOCK],
  );
  if (rows[0]?.taken !== true) {
    throw new ImportUnderWay(await findHolder(client));
  }
}

async function findHolder(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ holder: string }>(
    `select a.application_name || ' (od ' || to_char(a.xact_start at time zone 'Europe/Warsaw', 'HH24:MI:SS') || ')'
              as holder
       from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and a.datname = current_database()
        and (l.classid::bigint << 32) + l.objid::bigint = $1`,
    [IMPORT_LOCK],
  );
  return rows[0]?.holder;
}
