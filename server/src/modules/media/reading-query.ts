import { READING_SOURCES } from '../../domain/metering/reading-rules.js';
import type { Scope } from '../../platform/auth/scope.js';
import { selectList } from '../../platform/database/columns.js';
import { ParameterList } from '../../platform/database/parameter-list.js';
import type { Parameter } from '../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../platform/database/statement.js';
import { TITLES_SQL, titleParameters } from '../../platform/database/titles.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { READING_COLUMNS } from './meter.columns.js';
import type { ReadingFilter, ReadingOrder } from './readings.args.js';

/** Which readings of which account. */
export interface ReadingQuestion {
  readonly accountRowId: string;
  readonly filter: ReadingFilter;
}

/** A statement with its values. */
export interface Asked {
  readonly statement: Statement;
  readonly values: readonly Parameter[];
}

interface SortKey {
  readonly expression: string;
  readonly type: KeyType;
}

/** What each order sorts by before the day; `TAKEN_ON` is the day itself. */
const SORT_KEYS: Readonly<Record<'TAKEN_ON' | 'METER' | 'VALUE' | 'SOURCE', SortKey | undefined>> = {
  TAKEN_ON: undefined,
  METER: { expression: 'm.serial', type: 'text' },
  VALUE: { expression: 'r.value_thousandths', type: 'amount' },
  SOURCE: {
    expression: `array_position(array['${READING_SOURCES.join(`','`)}'], r.source)`,
    type: 'place',
  },
};

function sortOf(order: `${ReadingOrder}`): {
  readonly key: SortKey | undefined;
  readonly direction: 'ASC' | 'DESC';
} {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -direction.length - 1) as keyof typeof SORT_KEYS;
  return { key: SORT_KEYS[name], direction };
}

/** Types of the keys of an order: what it sorts by, then the day and the id. */
export function readingKeyTypes(order: `${ReadingOrder}`): readonly KeyType[] {
  const { key } = sortOf(order);
  return [...(key ? [key.type] : []), 'day', 'rowId'];
}

/** A page and one row more; each row brings what it was sorted by as `sortKey`, null in the order of time. */
export function readingPage(
  scope: Scope,
  question: ReadingQuestion,
  order: `${ReadingOrder}`,
  page: PageRequest,
): Asked {
  const { parameters, conditions } = asked(scope, question);
  const { key, direction } = sortOf(order);
  const keys = [...(key ? [key.expression] : []), 'r.taken_on', 'r.id'];
  if (page.after) conditions.push(afterKeysSql(keys, readingKeyTypes(order), direction, parameters.next));
  const text = `
    select ${selectList(READING_COLUMNS)}, ${key ? `(${key.expression})::text` : 'null::text'} as "sortKey"
    ${FROM} where ${conditions.join(' and ')}
    order by ${keys.map((expression) => `${expression} ${direction}`).join(', ')}
    limit ${literalLimit(page.first + 1)}`;
  return { statement: statement(text), values: [...parameters.values, ...(page.after ?? [])] };
}

/** How many readings pass the filter. */
export function readingCount(scope: Scope, question: ReadingQuestion): Asked {
  const { parameters, conditions } = asked(scope, question);
  const text = `select count(*)::int as count ${FROM} where ${conditions.join(' and ')}`;
  return { statement: statement(text), values: parameters.values };
}

const FROM = `
  from ${TITLES_SQL}
  join readings r on r.unit_id = t.unit_id and r.taken_on between t.title_from and coalesce(t.title_to, 'infinity')
  join meters m on m.id = r.meter_id`;

function asked(
  scope: Scope,
  { accountRowId, filter }: ReadingQuestion,
): { readonly parameters: ParameterList; readonly conditions: string[] } {
  const parameters = new ParameterList();
  parameters.values.push(...titleParameters(scope));
  const conditions = [`t.account_id = ${parameters.add(accountRowId, 'bigint')}`];
  if (filter.from) conditions.push(`r.taken_on >= ${parameters.add(filter.from, 'date')}`);
  if (filter.to) conditions.push(`r.taken_on <= ${parameters.add(filter.to, 'date')}`);
  if (filter.meter) {
    // What is no meter's id names no meter: the list is empty, as for a stranger's.
    const rowId = fromGlobalId('Meter', filter.meter) ?? '0';
    conditions.push(`r.meter_id = ${parameters.add(rowId, 'bigint')}`);
  }
  if (filter.medium?.length) conditions.push(`m.medium = any(${parameters.add(filter.medium, 'text[]')})`);
  if (filter.source?.length) conditions.push(`r.source = any(${parameters.add(filter.source, 'text[]')})`);
  return { parameters, conditions };
}
