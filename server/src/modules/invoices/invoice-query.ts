import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { foldedSql, selectList } from '../../platform/database/columns.js';
import { ParameterList } from '../../platform/database/parameter-list.js';
import type { Parameter } from '../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../platform/database/statement.js';
import { afterKeysSql, type KeyType } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import { INVOICE_COLUMNS, INVOICE_FROM, statusSql } from './invoice.columns.js';
import type { InvoiceOrder } from './invoice.enums.js';
import type { InvoiceFilter } from './invoices.args.js';

/** Which documents of which account, of all accounts of the scope when none is named, as of which day. */
export interface InvoiceQuestion {
  readonly accountRowId?: string;
  readonly filter: InvoiceFilter;
  readonly today: string;
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

type SortName = InvoiceOrder extends infer Order
  ? Order extends `${infer Name}_${'ASC' | 'DESC'}`
    ? Name
    : never
  : never;

/** What each order sorts by; a document without a month comes before all months. */
const SORT_KEYS: Readonly<Record<SortName, SortKey>> = {
  ISSUED_ON: { expression: 'i.issued_on', type: 'day' },
  DUE_ON: { expression: 'i.due_on', type: 'day' },
  PERIOD: { expression: `coalesce(i.period, date '1900-01-01')`, type: 'day' },
  NUMBER: { expression: 'i.number', type: 'text' },
  TOTAL: { expression: 'i.total_grosze', type: 'amount' },
  ALLOCATED: { expression: 's.allocated', type: 'amount' },
  REMAINING: { expression: 's.remaining', type: 'amount' },
};

/** Types of the keys of an order: what it sorts by, then the id. */
export function invoiceKeyTypes(order: InvoiceOrder): readonly KeyType[] {
  return [sortOf(order).type, 'rowId'];
}

/** What an order sorts by, before the id. */
export function sortOf(order: InvoiceOrder): SortKey & { readonly direction: 'ASC' | 'DESC' } {
  const direction = order.endsWith('_ASC') ? 'ASC' : 'DESC';
  return { ...SORT_KEYS[order.slice(0, -direction.length - 1) as SortName], direction };
}

/** A page and one row more; each row brings its sort key as `sortKey`. */
export function invoicePage(
  scope: Scope,
  question: InvoiceQuestion,
  order: InvoiceOrder,
  page: PageRequest,
): Asked {
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const { expression, direction } = sortOf(order);
  const keys = [expression, 'i.id'];
  const after = page.after
    ? `and ${afterKeysSql(keys, invoiceKeyTypes(order), direction, parameters.next)}`
    : '';
  const text = `
    select ${selectList(INVOICE_COLUMNS)}, (${expression})::text as "sortKey"
    ${INVOICE_FROM} where ${where} ${after}
    order by ${keys.map((key) => `${key} ${direction}`).join(', ')}
    limit ${literalLimit(page.first + 1)}`;
  return { statement: statement(text), values: [...parameters.values, ...(page.after ?? [])] };
}

/** Count and sums over every document that passes the filter. */
export function invoiceSums(scope: Scope, question: InvoiceQuestion): Asked {
  const parameters = new ParameterList();
  const where = conditions(scope, question, parameters);
  const text = `
    select count(*)::int as count, coalesce(sum(i.total_grosze), 0)::bigint as total,
      coalesce(sum(s.allocated), 0)::bigint as allocated, coalesce(sum(s.remaining), 0)::bigint as remaining
    ${INVOICE_FROM} where ${where}`;
  return { statement: statement(text), values: parameters.values };
}

function conditions(scope: Scope, question: InvoiceQuestion, parameters: ParameterList): string {
  const { filter } = question;
  const given = [`i.account_id = any(${parameters.add(accountIdsOf(scope), 'bigint[]')})`];
  if (question.accountRowId !== undefined)
    given.push(`i.account_id = ${parameters.add(question.accountRowId, 'bigint')}`);
  if (filter.periodFrom) given.push(`i.period >= ${parameters.add(`${filter.periodFrom}-01`, 'date')}`);
  if (filter.periodTo) given.push(`i.period <= ${parameters.add(`${filter.periodTo}-01`, 'date')}`);
  if (filter.kind?.length) given.push(`i.kind = any(${parameters.add(filter.kind, 'text[]')})`);
  if (filter.status?.length) {
    const today = parameters.add(question.today, 'date');
    const rules = statusSql(today);
    // Not every status asks for the day, yet a parameter must stand somewhere in the text.
    given.push(`${today} is not null`);
    given.push(
      `(${[...new Set(filter.status)]
        .sort()
        .map((status) => rules[status])
        .join(' or ')})`,
    );
  }
  if (filter.text) given.push(textCondition(parameters.add(filter.text, 'text')));
  return given.join(' and ');
}

function textCondition(needle: string): string {
  const folded = foldedSql(needle);
  return `(strpos(${foldedSql('i.number')}, ${folded}) > 0 or exists (
    select from invoice_lines l
    where l.invoice_id = i.id and l.version = i.version and strpos(${foldedSql('l.component_name')}, ${folded}) > 0))`;
}
