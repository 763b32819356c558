import type { ClientBase } from 'pg';
import type { Written } from './load-counts.js';

/**
 * Takes over verified e-mails of people who have access already, with a trace in the audit. An address that its user
 * verified here later stays. Whoever has no access yet, and an address that another user has verified, are left in
 * `mirror_issues` and nothing is written for them.
 */
export async function loadUserEmails(client: ClientBase, sourceSystem: string): Promise<Written> {
  await client.query(FIND_UNKNOWN, [sourceSystem]);
  await client.query(FIND_TAKEN, [sourceSystem]);
  const { rowCount } = await client.query(TAKE_OVER, [sourceSystem]);
  return { added: 0, changed: rowCount ?? 0 };
}

const USER = `
  join persons p on p.source_system = $1 and p.source_key = s.person_key
  join users u on u.person_id = p.id`;

const FIND_UNKNOWN = `
  insert into mirror_issues (file, line, "column", value, code)
  select 'users.csv', s.line, 'person_key', s.person_key, 'MIRROR-USER-UNKNOWN'
    from mirror_users s
   where not exists (select from persons p join users u on u.person_id = p.id
                      where p.source_system = $1 and p.source_key = s.person_key)`;

const FIND_TAKEN = `
  insert into mirror_issues (file, line, "column", value, code)
  select 'users.csv', s.line, 'email', s.email, 'MIRROR-USER-EMAIL-TAKEN'
    from mirror_users s ${USER}
   where exists (select from users o
                  where o.id <> u.id and o.email_verified_at is not null and lower(o.email) = lower(s.email))
      or exists (select from mirror_users o where o.line < s.line and lower(o.email) = lower(s.email))`;

const TAKE_OVER = `
  with taken as (
    update users t set email = s.email, email_verified_at = s.verified_at
      from mirror_users s ${USER}
     where t.id = u.id
       and (u.email_verified_at is null or (u.email <> s.email and u.email_verified_at < s.verified_at))
       and not exists (select from mirror_issues i where i.file = 'users.csv' and i.line = s.line)
    returning t.id
  )
  insert into audit_events (actor_kind, action, subject_kind, subject_id)
  select 'SYSTEM', 'EMAIL_IMPORTED', 'user', id::text from taken`;
