import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { unitIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';
import type { ReadingWindow } from './reading-window.type.js';

/** A window with the unit it opens for. */
export type ReadingWindowRow = Omit<ReadingWindow, 'isOpen'> & { readonly unitRowId: string };

/** No unit is told of more windows than this. */
export const MOST_WINDOWS = 12;

const COLUMNS: Columns<ReadingWindowRow> = {
  unitRowId: 'listed.unit_id::text',
  medium: 'listed.medium',
  opensOn: 'listed.opens_on',
  closesOn: 'listed.closes_on',
};

const NOT_OVER = statement(`
  select ${selectList(COLUMNS)}
  from units u
  cross join lateral (
    select u.id as unit_id, w.medium, w.opens_on, w.closes_on, w.id
    from reading_windows w
    where w.closes_on >= $3::date and (w.building_id is null or w.building_id = u.building_id)
    order by w.opens_on, w.id
    limit ${literalLimit(MOST_WINDOWS)}
  ) listed
  where u.id = any($1::bigint[]) and u.id = any($2::bigint[])
  order by listed.unit_id, listed.opens_on, listed.id`);

/** Days in which residents give their own readings. */
@Injectable()
export class ReadingWindowsRepository {
  constructor(private readonly reader: Reader) {}

  /** Windows of each unit that are open on a day or still to come, the earliest first. */
  listNotOver(
    scope: Scope,
    unitRowIds: readonly string[],
    day: LocalDate,
  ): Promise<readonly ReadingWindowRow[]> {
    return this.reader.rows(NOT_OVER, [unitIdsOf(scope), unitRowIds, day]);
  }
}
