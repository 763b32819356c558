import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { longWorkOptions } from '../database/connection-options.js';
import { APPLICATION_ROLE } from '../database/roles.js';

/** The schema that the queue's library keeps its tables in. */
export const QUEUE_SCHEMA = 'graphile_worker';

/**
 * Lets the application's role use the queue without owning it. The library switches row level security on without a
 * policy, which shuts out everyone but the owner, hence one policy per table.
 */
const GRANTS = `
do $$
declare
  queue_table record;
begin
  grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  revoke insert, update, delete on ${QUEUE_SCHEMA}.migrations from ${APPLICATION_ROLE};
  for queue_table in
    select c.oid::regclass as name from pg_class c
     where c.relnamespace = '${QUEUE_SCHEMA}'::regnamespace and c.relrowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'portal_uses_queue')
  loop
    execute format('create policy portal_uses_queue on %s to ${APPLICATION_ROLE} using (true) with check (true)',
                   queue_table.name);
  end loop;
end
$$`;

/** Makes or updates the queue's tables as their owner and lets the application's role use them. */
export async function prepareJobQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema: QUEUE_SCHEMA });
  const client = new Client(longWorkOptions(ownerUrl));
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
