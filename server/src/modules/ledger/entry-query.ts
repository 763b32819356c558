import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { foldedSql, selectList } from '../../platform/database/columns.js';
import { ParameterList } from '../../platform/database/parameter-list.js';
import type { Parameter } from '../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { ENTRY_COLUMNS, ENTRY_FROM, KIND_PLACE_SQL } from './entry.columns.js';
import type { LedgerFilter } from './ledger.args.js';
import type { LedgerOrder } from './ledger.enums.js';

/** Which entries of which account. */
export interface LedgerQuestion {
  readonly accountRowId: string;
  readonly filter: LedgerFilter;
}

/** A statement with its values. */
export interface Asked {
  readonly statement: Statement;
  readonly values: readonly Parameter[];
}

/** What a list is sorted by. */
export interface SortKey {
  readonly expression: string;
  readonly type: KeyType;
}

/** What each order sorts by before the order of the book; `BOOKED_ON` is that order itself. */
const SORT_KEYS: Readonly<Record<'BOOKED_ON' | 'AMOUNT' | 'KIND' | 'DOCUMENT', SortKey | undefined>> = {
  BOOKED_ON: undefined,
  AMOUNT: { expression: 'e.amount_grosze', type: 'amount' },
  KIND: { expression: KIND_PLACE_SQL, type: 'place' },
  DOCUMENT: { expression: `coalesce(e.document_number, '')`, type: 'text' },
};

/** What an order sorts by before the order of the book, if anything. */
export function sortOf(order: LedgerOrder): {
  readonly key: SortKey | undefined;
  readonly direction: 'ASC' | 'DESC';
} {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  const name = order.slice(0, -direction.length - 1) as keyof typeof SORT_KEYS;
  return { key: SORT_KEYS[name], direction };
}

/** Types of the keys of an order: what it sorts by, then the day and the id. */
export function entryKeyTypes(order: LedgerOrder): readonly KeyType[] {
  const { key } = sortOf(order);
  return [...(key ? [key.type] : []), 'day', 'rowId'];
}

/** A page and one row more; each row brings what it was sorted by as `sortKey`, null in the order of the book. */
export function entryPage(
  scope: Scope,
  question: LedgerQuestion,
  order: LedgerOrder,
  page: PageRequest,
): Asked {
  const parameters = new ParameterList();
  const where = ofAccount(scope, question, parameters);
  const filtered = [
    ...where,
    ...spanConditions(question, parameters),
    ...otherConditions(question, parameters),
  ];
  const { key, direction } = sortOf(order);
  const keys = [...(key ? [key.expression] : []), 'p.booked_on', 'p.entry_id'];
  if (page.after) filtered.push(afterKeysSql(keys, entryKeyTypes(order), direction, parameters.next));
  const text = `
    select ${selectList(ENTRY_COLUMNS)}, ${key ? `(${key.expression})::text` : 'null::text'} as "sortKey"
    ${ENTRY_FROM} where ${filtered.join(' and ')}
    order by ${keys.map((expression) => `${expression} ${direction}`).join(', ')}
    limit ${literalLimit(page.first + 1)}`;
  return { statement: statement(text), values: [...parameters.values, ...(page.after ?? [])] };
}

/** Count and sums: of every entry of the span, and of those that pass every filter. */
export function entrySums(scope: Scope, question: LedgerQuestion): Asked {
  const parameters = new ParameterList();
  const where = [...ofAccount(scope, question, parameters), ...spanConditions(question, parameters)];
  const others = otherConditions(question, parameters);
  const passes = others.length > 0 ? others.join(' and ') : 'true';
  const text = `
    select count(*) filter (where ${passes})::int as count,
      coalesce(sum(e.amount_grosze) filter (where e.amount_grosze > 0), 0)::bigint as debits,
      coalesce(-sum(e.amount_grosze) filter (where e.amount_grosze < 0), 0)::bigint as credits,
      coalesce(sum(e.amount_grosze) filter (where e.amount_grosze > 0 and ${passes}), 0)::bigint as "filteredDebits",
      coalesce(-sum(e.amount_grosze) filter (where e.amount_grosze < 0 and ${passes}), 0)::bigint as "filteredCredits"
    from ledger_positions p join ledger_entries e on e.id = p.entry_id
    where ${where.join(' and ')}`;
  return { statement: statement(text), values: parameters.values };
}

function ofAccount(scope: Scope, question: LedgerQuestion, parameters: ParameterList): string[] {
  return [
    `p.account_id = any(${parameters.add(accountIdsOf(scope), 'bigint[]')})`,
    `p.account_id = ${parameters.add(question.accountRowId, 'bigint')}`,
  ];
}

function spanConditions({ filter }: LedgerQuestion, parameters: ParameterList): string[] {
  const given: string[] = [];
  if (filter.from) given.push(`p.booked_on >= ${parameters.add(filter.from, 'date')}`);
  if (filter.to) given.push(`p.booked_on <= ${parameters.add(filter.to, 'date')}`);
  return given;
}

function otherConditions({ filter }: LedgerQuestion, parameters: ParameterList): string[] {
  const given: string[] = [];
  if (filter.kind?.length) given.push(`e.kind = any(${parameters.add(filter.kind, 'text[]')})`);
  if (filter.fund)
    given.push(
      `e.fund_id = (select f.id from funds f where f.code = ${parameters.add(filter.fund, 'text')})`,
    );
  if (isGiven(filter.amountFrom))
    given.push(`abs(e.amount_grosze) >= ${parameters.add(filter.amountFrom, 'bigint')}`);
  if (isGiven(filter.amountTo))
    given.push(`abs(e.amount_grosze) <= ${parameters.add(filter.amountTo, 'bigint')}`);
  if (filter.text) given.push(textCondition(parameters.add(filter.text, 'text')));
  return given;
}

function isGiven(amount: bigint | null | undefined): amount is bigint {
  return amount !== null && amount !== undefined;
}

function textCondition(needle: string): string {
  return `strpos(${foldedSql(`e.title || ' ' || coalesce(e.document_number, '')`)}, ${foldedSql(needle)}) > 0`;
}
