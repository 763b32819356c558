import { accountIdsOf, personIdOf, type Scope } from '../../platform/auth/scope.js';
import { foldedSql, selectList } from '../../platform/database/columns.js';
import { ParameterList } from '../../platform/database/parameter-list.js';
import type { Parameter } from '../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import {
  DOCUMENT_COLUMNS,
  DOCUMENT_FROM,
  KIND_PLACE_SQL,
  STATUS_PLACE_SQL,
  UNREAD_SQL,
  YEAR_SQL,
} from './document.columns.js';
import type { DocumentOrder } from './document.enums.js';
import type { DocumentFilter } from './documents.args.js';

/** Which letters of which account. */
export interface DocumentQuestion {
  readonly accountRowId: string;
  readonly filter: DocumentFilter;
}

/** A statement with its values. */
export interface Asked {
  readonly statement: Statement;
  readonly values: readonly Parameter[];
}

interface SortKey {
  readonly expression: string;
  readonly type: KeyType;
  /** How the key is written into a cursor; default `::text`. */
  readonly written?: string;
}

type SortName = DocumentOrder extends infer Order
  ? Order extends `${infer Name}_${'ASC' | 'DESC'}`
    ? Name
    : never
  : never;

const SORT_KEYS: Readonly<Record<SortName, SortKey>> = {
  SENT_AT: {
    expression: 'd.sent_at',
    type: 'instant',
    written: `to_char(d.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  },
  KIND: { expression: KIND_PLACE_SQL, type: 'place' },
  TITLE: { expression: foldedSql('d.title'), type: 'text' },
  STATUS: { expression: STATUS_PLACE_SQL, type: 'place' },
  BYTE_SIZE: { expression: 'f.byte_size', type: 'place' },
};

/** Types of the keys of an order: what it sorts by, then the id. */
export function documentKeyTypes(order: DocumentOrder): readonly KeyType[] {
  return [sortOf(order).type, 'rowId'];
}

function sortOf(order: DocumentOrder): SortKey & { readonly direction: 'ASC' | 'DESC' } {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  return { ...SORT_KEYS[order.slice(0, -direction.length - 1) as SortName], direction };
}

/** A page and one row more; each row brings its sort key as `sortKey`. */
export function documentPage(
  scope: Scope,
  question: DocumentQuestion,
  order: DocumentOrder,
  page: PageRequest,
): Asked {
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const { expression, direction, written = `(${expression})::text` } = sortOf(order);
  const keys = [expression, 'd.id'];
  const after = page.after
    ? `and ${afterKeysSql(keys, documentKeyTypes(order), direction, parameters.next)}`
    : '';
  const text = `
    select ${selectList(DOCUMENT_COLUMNS)}, ${written} as "sortKey"
    ${DOCUMENT_FROM} where ${where} ${after}
    order by ${keys.map((key) => `${key} ${direction}`).join(', ')}
    limit ${literalLimit(page.first + 1)}`;
  return { statement: statement(text), values: [...parameters.values, ...(page.after ?? [])] };
}

/** Count and sums over every letter that passes the filter. */
export function documentSums(scope: Scope, question: DocumentQuestion): Asked {
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const text = `
    select count(*)::int as count, (count(*) filter (where ${UNREAD_SQL}))::int as unread,
      ceil(coalesce(sum(f.byte_size), 0) / 1000.0)::int as kilobytes
    ${DOCUMENT_FROM} where ${where}`;
  return { statement: statement(text), values: parameters.values };
}

/** `$1` are the accounts of the scope, `$2` its person: `DOCUMENT_FROM` counts on it. */
function conditions(scope: Scope, question: DocumentQuestion, parameters: ParameterList): string {
  const { filter } = question;
  const given = [`d.account_id = any(${parameters.add(accountIdsOf(scope), 'bigint[]')})`];
  parameters.add(personIdOf(scope), 'bigint');
  given.push(`d.account_id = ${parameters.add(question.accountRowId, 'bigint')}`);
  if (filter.kind?.length) given.push(`d.kind = any(${parameters.add(filter.kind, 'text[]')})`);
  if (typeof filter.year === 'number') given.push(`${YEAR_SQL} = ${parameters.add(filter.year, 'int')}`);
  if (filter.unread) given.push(UNREAD_SQL);
  if (filter.text) {
    const needle = foldedSql(parameters.add(filter.text, 'text'));
    const texts = [foldedSql('d.title'), foldedSql(`coalesce(d.number, '')`)];
    given.push(`(${texts.map((text) => `strpos(${text}, ${needle}) > 0`).join(' or ')})`);
  }
  return given.join(' and ');
}
