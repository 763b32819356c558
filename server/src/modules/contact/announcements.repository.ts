import { Injectable } from '@nestjs/common';

import { DataSource } from 'typeorm';

import type { Scope } from '../../platform/auth/scope.js';
import { foldedSql, globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import type { Announcement } from './announcement.type.js';

/** An announcement with its place in the list. */
export type AnnouncementRow = Announcement & { readonly rowId: string; readonly publishedKey: string };

/** Whose announcements, and as of when. */
export interface Audience {
  /** Number of one of the scope's accounts; null for all of them. */
  readonly accountNumber: string | null;
  /** Part of a title or a text; null for all. */
  readonly text: string | null;
  readonly now: Date;
  readonly today: string;
}

const COLUMNS: Columns<AnnouncementRow> = {
  rowId: 'a.id::text',
  id: globalIdSql('Announcement', 'a.id'),
  title: 'a.title',
  body: 'a.body',
  isUrgent: 'a.is_urgent',
  publishedAt: 'a.published_at',
  publishedKey: `to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  validUntil: 'a.valid_until',
  isRead:
    'exists (select from announcement_reads r where r.announcement_id = a.id and r.user_id = $6::bigint)',
};

/**
 * Announcements in force whose audience holds a place of the scope: for everyone, for its estate or its building.
 * $1 accounts that go on, $2 all accounts, $3 number of one of them or null, $4 now, $5 today, $6 who reads, $7 words
 * looked for or null.
 */
const AUDIENCE = `
  from announcements a
  where a.published_at <= $4::timestamptz
    and (a.valid_until is null or a.valid_until >= $5::date)
    and $6::bigint is not null
    and ($7::text is null or strpos(${foldedSql(`a.title || ' ' || a.body`)}, ${foldedSql('$7::text')}) > 0)
    and exists (
      select from accounts c
      join units u on u.id = c.unit_id
      join buildings b on b.id = u.building_id
      where c.id = any($2::bigint[])
        and ($3::text is null or c.number = $3::text)
        and case
          when a.building_id is not null then a.building_id = b.id and c.id = any($1::bigint[])
          when a.estate_id is not null then a.estate_id = b.estate_id and c.id = any($1::bigint[])
          else true
        end)`;

/** Types of the keys an announcement is sorted by. */
export const ANNOUNCEMENT_KEYS = ['flag', 'instant', 'rowId'] as const satisfies readonly KeyType[];

const AFTER = `and ${afterKeysSql(['a.is_urgent::int', 'a.published_at', 'a.id'], ANNOUNCEMENT_KEYS, 'DESC', 8)}`;

const COUNT = statement(`select count(*)::int as total ${AUDIENCE}`);
const ONE = statement(`select ${selectList(COLUMNS)} ${AUDIENCE} and a.id = $8::bigint`);

/** Announcements: the only file with their queries. */
@Injectable()
export class AnnouncementsRepository {
  constructor(
    private readonly reader: Reader,
    private readonly dataSource: DataSource,
  ) {}

  /** Notes that the scope's person has opened one of the announcements; once, however often it is said. */
  async markRead(scope: Scope, rowId: string, now: Date): Promise<void> {
    await this.dataSource.query(
      `insert into announcement_reads (announcement_id, user_id, read_at) values ($1, $2, $3)
       on conflict do nothing`,
      [rowId, scope.userId, now],
    );
  }

  /** A page and one row more: urgent first, then newest first. */
  listPage(scope: Scope, audience: Audience, page: PageRequest): Promise<readonly AnnouncementRow[]> {
    const sql = statement(`
      select ${selectList(COLUMNS)} ${AUDIENCE} ${page.after ? AFTER : ''}
      order by a.is_urgent desc, a.published_at desc, a.id desc
      limit ${literalLimit(page.first + 1)}`);
    return this.reader.rows(sql, [...parameters(scope, audience), ...(page.after ?? [])]);
  }

  /** How many there are. */
  async count(scope: Scope, audience: Audience): Promise<number> {
    const counted = await this.reader.row<{ total: number }>(COUNT, parameters(scope, audience));
    return counted?.total ?? 0;
  }

  findAnnouncement(scope: Scope, audience: Audience, rowId: string): Promise<AnnouncementRow | undefined> {
    return this.reader.row(ONE, [...parameters(scope, audience), rowId]);
  }
}

function parameters(scope: Scope, audience: Audience) {
  const grants = scope.kind === 'RESIDENT' ? scope.accounts : [];
  return [
    grants.filter((grant) => !grant.isFormer).map((grant) => grant.accountId),
    grants.map((grant) => grant.accountId),
    audience.accountNumber,
    audience.now,
    audience.today,
    scope.userId,
    audience.text,
  ];
}
