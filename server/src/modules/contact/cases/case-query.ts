import { accountIdsOf, type Scope } from '../../../platform/auth/scope.js';
import { foldedSql, selectList } from '../../../platform/database/columns.js';
import { ParameterList } from '../../../platform/database/parameter-list.js';
import type { Parameter } from '../../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../../platform/graphql/relay/page.js';
import { CASE_COLUMNS, instantKeySql, STATE_PLACE_SQL, TOPIC_PLACE_SQL } from './case.columns.js';
import type { CaseOrder } from './case.enums.js';
import type { CaseFilter } from './cases.args.js';

/** Which cases of which account. */
export interface CaseQuestion {
  readonly accountRowId: string;
  readonly filter: CaseFilter;
}

/** A statement with its values. */
interface Asked {
  readonly statement: Statement;
  readonly values: readonly Parameter[];
}

interface SortKey {
  readonly expression: string;
  /** As the cursor keeps it. */
  readonly text: string;
  readonly type: KeyType;
}

const ANSWERED = 'coalesce(k.last_answer_at, k.opened_at)';

/** What each order sorts by before the case's own order; `NUMBER` is that order itself. */
const SORT_KEYS: Readonly<
  Record<'ANSWERED_AT' | 'OPENED_AT' | 'NUMBER' | 'TOPIC' | 'STATUS', SortKey | undefined>
> = {
  ANSWERED_AT: { expression: ANSWERED, text: instantKeySql(ANSWERED), type: 'instant' },
  OPENED_AT: { expression: 'k.opened_at', text: instantKeySql('k.opened_at'), type: 'instant' },
  NUMBER: undefined,
  TOPIC: { expression: TOPIC_PLACE_SQL, text: `${TOPIC_PLACE_SQL}::text`, type: 'place' },
  STATUS: { expression: STATE_PLACE_SQL, text: `${STATE_PLACE_SQL}::text`, type: 'place' },
};

/** Types of the keys of an order, the row id last. */
export function caseKeyTypes(order: CaseOrder): readonly KeyType[] {
  const { key } = partsOf(order);
  return [...(key ? [key.type] : []), 'rowId'];
}

/** A page and one row more. */
export function casePage(scope: Scope, question: CaseQuestion, order: CaseOrder, page: PageRequest): Asked {
  const { key, direction } = partsOf(order);
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const keys = [...(key ? [key.expression] : []), 'k.id'];
  if (page.after) {
    where.push(afterKeysSql(keys, caseKeyTypes(order), direction, parameters.next));
  }
  const text = `
    select ${selectList(CASE_COLUMNS)}, ${key?.text ?? 'null::text'} as "sortKey"
    from contact_cases k where ${where.join(' and ')}
    order by ${keys.map((expression) => `${expression} ${direction}`).join(', ')}
    limit ${literalLimit(page.first + 1)}`;
  return { statement: statement(text), values: [...parameters.values, ...(page.after ?? [])] };
}

/** How many there are. */
export function caseCount(scope: Scope, question: CaseQuestion): Asked {
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const text = `select count(*)::int as total from contact_cases k where ${where.join(' and ')}`;
  return { statement: statement(text), values: parameters.values };
}

function partsOf(order: CaseOrder): {
  readonly key: SortKey | undefined;
  readonly direction: 'ASC' | 'DESC';
} {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -1 - direction.length) as keyof typeof SORT_KEYS;
  return { key: SORT_KEYS[name], direction };
}

function conditions(
  scope: Scope,
  { accountRowId, filter }: CaseQuestion,
  parameters: ParameterList,
): string[] {
  const where = [
    `k.account_id = any(${parameters.add(accountIdsOf(scope), 'bigint[]')})`,
    `k.person_id = ${parameters.add(scope.kind === 'RESIDENT' ? scope.personId : null, 'bigint')}`,
    `k.account_id = ${parameters.add(accountRowId, 'bigint')}`,
  ];
  if (filter.status?.length) where.push(`k.state = any(${parameters.add(filter.status, 'text[]')})`);
  if (filter.topic?.length) where.push(`k.topic = any(${parameters.add(filter.topic, 'text[]')})`);
  if (filter.text) where.push(textCondition(parameters.add(filter.text, 'text')));
  return where;
}

function textCondition(needle: string): string {
  const head = foldedSql(`k.number || ' ' || coalesce(k.snapshot->>'title', '')`);
  const body = foldedSql('m.body');
  return `(strpos(${head}, ${foldedSql(needle)}) > 0 or exists (
    select from case_messages m where m.case_id = k.id and strpos(${body}, ${foldedSql(needle)}) > 0))`;
}
