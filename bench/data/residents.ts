import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/** A resident of the benchmark, signed in. */
export interface Resident {
  /** Number of the account he asks for. */
  readonly account: string;
  readonly accountId: string;
  readonly unitId: string;
  /** First day of the account. */
  readonly openedOn: string;
  readonly personId: string;
  readonly userId: string;
  readonly login: string;
  /** The value of the `cookie` header of his browser. */
  readonly cookie: string;
  /** The address he asks from. */
  readonly address: string;
}

/** The password of every resident of the benchmark. */
export const PASSWORD = 'Cztery wiadra zimnej wody 7';

/** Accounts that a program of another company reads: each of its users is a proxy for so many. */
const READER_ACCOUNTS = 50;
const READERS = 20;
const READER_SOURCE = 'bench-readers';

const READER_TIES = `
  insert into holders (account_id, person_id, role, valid_from, source_system, source_key)
  select a.id, p.id, 'PROXY', a.opened_on, '${READER_SOURCE}', p.id || '-' || a.id
    from (select id, row_number() over (order by id) - 1 as place from persons
           where source_system = '${READER_SOURCE}') p
    join (select id, opened_on, row_number() over (order by id) - 1 as place from accounts
           where closed_on is null
             and not exists (select from instalment_items i where i.account_id = accounts.id)) a on a.place / ${String(READER_ACCOUNTS)} = p.place`;

const USERS = `
  insert into users (person_id, kind, login, display_name, password_hash, password_is_starting, password_changed_at,
                     notice_seen_version, notice_seen_at)
  select p.id, 'RESIDENT', 'B' || p.id, coalesce(p.company_name, p.given_name || ' ' || p.family_name), $1, false, now(),
         s.privacy_notice_version, now()
    from persons p cross join cooperative_settings s
   where exists (select from holders h where h.person_id = p.id and h.valid_to is null)
     and not exists (select from users u where u.person_id = p.id)`;

/** Makes everyone a user with the same password, and adds the readers of many accounts. Once per database. */
export async function makeUsers(admin: Client, passwordHash: string): Promise<void> {
  await admin.query(
    `insert into persons (company_name, source_system, source_key)
     select 'Zarządca ' || n || ' sp. z o.o.', $1, n::text from generate_series(1, $2::int) n`,
    [READER_SOURCE, READERS],
  );
  await admin.query(READER_TIES);
  await admin.query(USERS, [passwordHash]);
}

/** Accounts in use with a full year behind them, each with the one who holds it; instalments are left aside. */
const RESIDENTS = `
  select distinct on (a.id) a.number as account, a.id::text as "accountId", a.unit_id::text as "unitId",
         a.opened_on::text as "openedOn", p.id::text as "personId",
         u.id::text as "userId", u.login
    from accounts a
    join units n on n.id = a.unit_id and n.kind = 'FLAT'
    join holders h on h.account_id = a.id and h.role = 'HOLDER' and h.valid_to is null
    join persons p on p.id = h.person_id
    join users u on u.person_id = p.id
   where a.closed_on is null and a.opened_on < current_date - 400
     and not exists (select from instalment_items i where i.account_id = a.id)
   order by a.id, h.id`;

const READERS_OF_MANY = `
  select distinct on (u.id) a.number as account, a.id::text as "accountId", a.unit_id::text as "unitId",
         a.opened_on::text as "openedOn", p.id::text as "personId",
         u.id::text as "userId", u.login
    from persons p
    join users u on u.person_id = p.id
    join holders h on h.person_id = p.id
    join accounts a on a.id = h.account_id
   where p.source_system = '${READER_SOURCE}'
   order by u.id, a.id`;

type Found = Omit<Resident, 'cookie' | 'address'>;

/** Residents with fresh sessions, as the portal itself would have opened them; sessions of earlier runs are gone. */
export async function signIn(
  admin: Client,
  sessionSecret: string,
): Promise<{ readonly residents: readonly Resident[]; readonly readers: readonly Resident[] }> {
  await admin.query('delete from sessions');
  const people = await admin.query<Found>(RESIDENTS);
  const readers = await admin.query<Found>(READERS_OF_MANY);
  const opened = [...people.rows, ...readers.rows].map((person, index) => ({
    person,
    id: randomBytes(32).toString('base64url'),
    address: addressOf(index),
  }));
  const users = opened.map(({ person }) => person.userId);
  const hashes = opened.map(({ id }) => createHash('sha256').update(id).digest('hex'));
  const now = new Date(performance.timeOrigin + performance.now());
  const end = new Date(now.getTime() + 12 * 3_600_000);
  await admin.query(
    `insert into sessions (id_hash, user_id, created_at, last_seen_at, expires_at, absolute_expires_at, data)
     select decode(hash, 'hex'), user_id, $3::text::timestamptz, $3::text::timestamptz, $4::text::timestamptz,
            $4::text::timestamptz,
            jsonb_build_object('cookie', jsonb_build_object('originalMaxAge', null, 'expires', null, 'secure', false,
                                 'httpOnly', true, 'path', '/', 'sameSite', 'lax'),
                               'userId', user_id::text, 'kind', 'RESIDENT', 'device', null, 'openedAt', $3::text,
                               'lastSeenAt', $3::text, 'idleEndsAt', $4::text, 'absoluteEndsAt', $4::text)
       from unnest($1::text[], $2::bigint[]) as t(hash, user_id)`,
    [hashes, users, now.toISOString(), end.toISOString()],
  );
  await admin.query('analyze sessions');
  const signed = opened.map(({ person, id, address }) => ({
    ...person,
    address,
    cookie: `ebok=${encodeURIComponent(`s:${id}.${signature(id, sessionSecret)}`)}`,
  }));
  return { residents: signed.slice(0, people.rows.length), readers: signed.slice(people.rows.length) };
}

/** Says that every session was used just now, so that a slice measures reads and not the once-a-minute note of a use. */
export async function touchSessions(admin: Client): Promise<void> {
  await admin.query(`update sessions set last_seen_at = now()`);
  await admin.query('vacuum sessions');
}

function signature(id: string, secret: string): string {
  return createHmac('sha256', secret.split(',')[0] ?? '')
    .update(id)
    .digest('base64')
    .replace(/=+$/, '');
}

/** An address of a private network for each resident. */
function addressOf(index: number): string {
  return `10.${String((index >> 16) & 255)}.${String((index >> 8) & 255)}.${String(index & 255)}`;
}
