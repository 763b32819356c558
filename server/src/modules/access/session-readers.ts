import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import { type OpenSession, ReaderSource, type SessionReader } from '../../platform/read/reader-source.js';
import { tiesOn } from './ties.js';

const SESSION_COLUMNS = `u.id, u.person_id, (extract(epoch from s.last_seen_at) * 1000)::bigint,
  (extract(epoch from s.absolute_expires_at) * 1000)::bigint, (select version from data_version)`;

const SESSION_FROM = 'from sessions s join users u on u.id = s.user_id';

/** By the same rules as the session store and `ViewersRepository`. */
const LETS_IN = `s.id_hash = decode($1, 'hex') and s.expires_at > $2 and s.absolute_expires_at > $2
  and u.blocked_at is null and u.kind = 'RESIDENT' and u.person_id is not null and not u.password_is_starting`;

const SESSION = statement(`select ${SESSION_COLUMNS} ${SESSION_FROM} where ${LETS_IN}`);

const READER = statement(`
  select ${SESSION_COLUMNS}, scope.accounts, scope.units, scope.titles_from, scope.titles_to
    ${SESSION_FROM}
   cross join lateral (
         select coalesce(array_agg(tie.account_id), '{}') as accounts, coalesce(array_agg(tie.unit_id), '{}') as units,
                coalesce(array_agg(tie.opened_on), '{}') as titles_from,
                coalesce(array_agg(tie.closed_on), '{}') as titles_to
           from (${tiesOn('$3::date')}) tie) scope
   where ${LETS_IN}`);

/** Tells the read path whose session it is and what he may read. */
@Injectable()
export class SessionReaders extends ReaderSource {
  readonly session = SESSION;
  readonly reader = READER;

  toSession(row: readonly (string | null)[]): OpenSession {
    const [userId = '', personId = '', seen, ends, dataVersion = ''] = row.map((value) => value ?? '');
    return {
      userId,
      personId,
      lastSeenAt: Number(seen),
      absoluteEndsAt: new Date(Number(ends)),
      dataVersion,
    };
  }

  toReader(row: readonly (string | null)[]): SessionReader {
    const [accounts, units, titlesFrom, titlesTo] = row.slice(5);
    return {
      ...this.toSession(row),
      scope: {
        accounts: accounts ?? '{}',
        units: units ?? '{}',
        titlesFrom: titlesFrom ?? '{}',
        titlesTo: titlesTo ?? '{}',
      },
    };
  }
}
