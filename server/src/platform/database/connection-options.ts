import pg from 'pg';
import type { ClientConfig, PoolConfig } from 'pg';

// A DATE has no zone: as text it stays the day it is, as a JavaScript Date it would shift with the machine's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Milliseconds to get a connection, from the pool or from the network, before giving up. */
const CONNECT_TIMEOUT_MS = 2_000;

/** A second more than the database's own limit, so that it speaks first; ends the wait on a dead network. */
const QUERY_TIMEOUT_MS = 6_000;

/** How the portal's short reads and writes connect; the limits of statements stand at the role in the database. */
export function poolOptions(size: number): PoolConfig {
  return {
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'ebok',
  };
}

/**
 * How long work connects (an import, a job, a migration): past any pooler and without the limits meant for requests.
 *
 * @param statementSeconds the longest single statement; 0 for no limit
 */
export function longWorkOptions(url: string, statementSeconds = 0): ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'ebok-work',
    options: [
      `-c statement_timeout=${String(statementSeconds)}s`,
      '-c lock_timeout=30s',
      '-c idle_in_transaction_session_timeout=0',
      '-c transaction_timeout=0',
      '-c plan_cache_mode=auto',
    ].join(' '),
  };
}
