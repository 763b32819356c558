import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import { ReaderSource, type SessionReader } from '../../platform/read/reader-source.js';
import { TIES } from './ties.js';

/** Session, person and accounts in one trip, by the same rules as the session store and `ViewersRepository`. */
const READER = statement(`
  select u.id, (extract(epoch from s.last_seen_at) * 1000)::bigint, (extract(epoch from s.absolute_expires_at) * 1000)::bigint,
         (select version from data_version), scope.accounts, scope.units, scope.titles_from, scope.titles_to
    from sessions s
    join users u on u.id = s.user_id
   cross join lateral (
         select coalesce(array_agg(tie.account_id), '{}') as accounts, coalesce(array_agg(tie.unit_id), '{}') as units,
                coalesce(array_agg(tie.opened_on), '{}') as titles_from,
                coalesce(array_agg(tie.closed_on), '{}') as titles_to
           from (${TIES}) tie) scope
   where s.id_hash = decode($1, 'hex') and s.expires_at > $3 and s.absolute_expires_at > $3
     and u.blocked_at is null and u.kind = 'RESIDENT' and u.person_id is not null and not u.password_is_starting`);

/** Tells the read path whose session it is and what he may read, anew for every request. */
@Injectable()
export class SessionReaders extends ReaderSource {
  readonly statement = READER;

  toReader(row: readonly (string | null)[]): SessionReader {
    const [userId, seen, ends, version, accounts, units, titlesFrom, titlesTo] = row.map(
      (value) => value ?? '',
    );
    return {
      userId: userId ?? '',
      lastSeenAt: Number(seen),
      absoluteEndsAt: new Date(Number(ends)),
      dataVersion: version ?? '',
      scope: {
        accounts: accounts ?? '{}',
        units: units ?? '{}',
        titlesFrom: titlesFrom ?? '{}',
        titlesTo: titlesTo ?? '{}',
      },
    };
  }
}
