import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import { TITLES_SQL, titleParameters, withinTitleSql } from '../../platform/database/titles.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { METER_COLUMNS, READING_COLUMNS } from './meter.columns.js';
import type { Meter } from './meter.type.js';
import type { Reading } from './reading.type.js';

/** Meters that were in a unit of the scope on a day of its title; one row each, also under two titles. */
const METERS = (condition: string) =>
  statement(`
    select ${selectList(METER_COLUMNS)}
    from ${TITLES_SQL}
    join meters m on m.unit_id = t.unit_id
    where ${withinTitleSql('m.installed_on', 'm.removed_on')} and ${condition}
    group by m.id
    order by m.unit_id, (m.removed_on is not null), m.medium, m.place, m.installed_on desc, m.id`);

const METERS_OF_UNITS = METERS('m.unit_id = any($5::bigint[])');
const METERS_BY_IDS = METERS('m.id = any($5::bigint[])');

/** A reading belongs to the title whose days hold it. */
const HELD = `r.unit_id = t.unit_id and r.taken_on >= t.title_from and r.taken_on <= coalesce(t.title_to, 'infinity')`;

const READINGS_BY_IDS = statement(`
  select distinct ${selectList(READING_COLUMNS)}
  from ${TITLES_SQL} join readings r on ${HELD}
  where r.id = any($5::bigint[])`);

const LAST = statement(`
  select ${selectList(READING_COLUMNS)}
  from unnest($5::bigint[]) as meter(id)
  cross join lateral (
    select r.* from readings r
    where r.meter_id = meter.id and not r.is_quarantined and r.quality <> 'DISPUTED'
      and exists (select from ${TITLES_SQL} where ${HELD})
    order by r.taken_on desc, r.id desc limit 1
  ) r`);

const COUNT = statement(`
  select r.meter_id::text as "meterRowId", count(distinct r.id)::int as count
  from ${TITLES_SQL} join readings r on ${HELD}
  where r.meter_id = any($5::bigint[])
  group by r.meter_id`);

/** Types of the keys readings are sorted by. */
export const READING_KEYS = ['day', 'rowId'] as const satisfies readonly KeyType[];

/** Meters and readings, clipped to the days of the titles. */
@Injectable()
export class MetersRepository {
  constructor(private readonly reader: Reader) {}

  /** Active meters first. */
  listOfUnits(scope: Scope, unitRowIds: readonly string[]): Promise<readonly Meter[]> {
    return this.reader.rows(METERS_OF_UNITS, [...titleParameters(scope), unitRowIds]);
  }

  listByIds(scope: Scope, rowIds: readonly string[]): Promise<readonly Meter[]> {
    return this.reader.rows(METERS_BY_IDS, [...titleParameters(scope), rowIds]);
  }

  listReadings(scope: Scope, rowIds: readonly string[]): Promise<readonly Reading[]> {
    return this.reader.rows(READINGS_BY_IDS, [...titleParameters(scope), rowIds]);
  }

  /** For each meter a page and one row more, newest first. */
  listReadingPages(
    scope: Scope,
    meterRowIds: readonly string[],
    page: PageRequest,
  ): Promise<readonly Reading[]> {
    const after = page.after ? `and ${afterKeysSql(['r.taken_on', 'r.id'], READING_KEYS, 'DESC', 6)}` : '';
    const sql = statement(`
      select listed.*
      from unnest($5::bigint[]) as meter(id)
      cross join lateral (
        select ${selectList(READING_COLUMNS)}
        from readings r
        where r.meter_id = meter.id and exists (select from ${TITLES_SQL} where ${HELD}) ${after}
        order by r.taken_on desc, r.id desc
        limit ${literalLimit(page.first + 1)}
      ) listed
      order by listed."meterRowId", listed."takenOn" desc, listed."rowId"::bigint desc`);
    return this.reader.rows(sql, [...titleParameters(scope), meterRowIds, ...(page.after ?? [])]);
  }

  /** The newest reading of each meter that counts. */
  listLast(scope: Scope, meterRowIds: readonly string[]): Promise<readonly Reading[]> {
    return this.reader.rows(LAST, [...titleParameters(scope), meterRowIds]);
  }

  /** How many readings each meter has. */
  countReadings(
    scope: Scope,
    meterRowIds: readonly string[],
  ): Promise<readonly { readonly meterRowId: string; readonly count: number }[]> {
    return this.reader.rows(COUNT, [...titleParameters(scope), meterRowIds]);
  }
}
