import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import type { ReadForms } from '../../platform/read/form-book.js';
import { type Asked, NotInSql, type ObjectForm, type PageForm } from '../../platform/read/sql-form.js';
import { INVOICE_COLUMNS, statusSql } from './invoice.columns.js';
import type { InvoiceOrder } from './invoice.enums.js';
import { LINE_COLUMNS } from './invoice-line.columns.js';
import { sortOf } from './invoice-query.js';
import { LINE_TEXT_FIELDS } from './line-text.js';
import type { InvoiceFilter } from './invoices.args.js';

/** The last day to pay in time: of the next instalment where a plan is in force. */
const LAST_DAY = 'coalesce(n.next_instalment_on, i.payable_on)';

/** Documents; the same figures as `INVOICE_FROM`, the instalments looked up only where a plan covers a debt. */
const INVOICE: ObjectForm = {
  type: 'Invoice',
  from: 'invoices i',
  aliases: ['i', 's', 'n'],
  joins: {
    s: `cross join lateral (
      select coalesce(sum(o.amount_grosze - o.allocated_grosze), 0)::bigint as remaining,
        coalesce(sum(o.allocated_grosze) filter (
          where not exists (select from ledger_entries x where x.reverses_entry_id = o.entry_id)), 0)::bigint as allocated,
        coalesce(bool_or(exists (
          select from instalment_plan_receivables pr where pr.receivable_id = o.id)), false) as is_planned
      from receivables o where o.invoice_id = i.id) s`,
    n: `cross join lateral (
      select case when s.is_planned then next_instalment_on(i.id) end as next_instalment_on offset 0) n`,
  },
  fields: {
    ...INVOICE_COLUMNS,
    status: `case when s.remaining = 0 then 'PAID' when ${LAST_DAY} < {today} then 'OVERDUE'
      when s.remaining < i.total_grosze then 'PARTLY_PAID' else 'UNPAID' end`,
    overdueDays: `case when s.remaining > 0 then greatest(0, {today} - ${LAST_DAY}) else 0 end`,
    inInstalments: 'n.next_instalment_on is not null',
  },
  relations: {
    account: { kind: 'one', of: 'Account', on: 'a.id = ^i.account_id' },
    lines: {
      kind: 'list',
      of: 'InvoiceLine',
      where: () => ['l.invoice_id = ^i.id', 'l.version = ^i.version'],
      order: () => 'l.position',
      stored: {
        fields: LINE_TEXT_FIELDS,
        text: 'select kept.lines from invoice_line_texts kept where kept.invoice_id = i.id and kept.version = i.version',
      },
    },
    corrects: {
      kind: 'one',
      of: 'Invoice',
      on: 'i.id = ^i.corrects_invoice_id and i.account_id = any({accounts})',
      orNull: 'i.id',
    },
    correctedBy: {
      kind: 'list',
      of: 'Invoice',
      where: () => ['i.corrects_invoice_id = ^i.id', 'i.account_id = any({accounts})'],
      order: () => 'i.issued_on, i.id',
    },
  },
};

const LINE: ObjectForm = {
  type: 'InvoiceLine',
  from: 'invoice_lines l',
  aliases: ['l', 'r'],
  joins: { r: 'left join rates r on r.id = l.rate_id' },
  fields: LINE_COLUMNS,
};

/** @param account a condition on a column that holds the id of an account */
function pagesOf(account: (column: string) => string): PageForm {
  return {
    kind: 'page',
    of: 'Invoice',
    values: ['after'],
    where: (asked) => [account('i.account_id'), ...filterSql(asked, account)],
    order: (asked) => {
      const name = asked.choice('orderBy') as InvoiceOrder;
      const { expression, type, direction } = sortOf(name);
      return {
        name,
        direction,
        keys: [
          { sql: expression, type },
          { sql: 'i.id', type: 'rowId' },
        ],
      };
    },
  };
}

function filterSql(asked: Asked, account: (column: string) => string): string[] {
  const { periodFrom, periodTo, kind, status, text } = (asked.choice('filter') ?? {}) as InvoiceFilter;
  if (text) throw new NotInSql('InvoiceFilter.text');
  const conditions: string[] = [];
  if (periodFrom) conditions.push(`i.period >= ${asked.parameter(`${periodFrom}-01`, 'date')}`);
  if (periodTo) conditions.push(`i.period <= ${asked.parameter(`${periodTo}-01`, 'date')}`);
  if (kind?.length) conditions.push(`i.kind = any(${asked.parameter(kind, 'text[]')})`);
  if (status?.length) {
    // What is open is found from the open debts, of which there are few, not from all documents.
    const open = `i.id in (select o.invoice_id from receivables o
      where ${account('o.account_id')} and o.allocated_grosze < o.amount_grosze)`;
    const rules = { ...statusSql('{today}'), TO_PAY: open };
    conditions.push(
      `(${[...new Set(status)]
        .sort()
        .map((name) => rules[name])
        .join(' or ')})`,
    );
  }
  return conditions;
}

/** How documents are read in one statement with what they belong to. */
export const INVOICE_FORMS: ReadForms = {
  objects: [INVOICE, LINE],
  adds: { Account: { invoices: pagesOf((column) => `${column} = ^a.id`) } },
  roots: {
    invoices: pagesOf((column) => `${column} = any({accounts})`),
    invoice: {
      kind: 'found',
      of: 'Invoice',
      values: ['id', 'number'],
      where: (asked) => {
        if (asked.has('id') === asked.has('number')) throw new NotInSql('Query.invoice');
        const own = 'i.account_id = any({accounts})';
        if (asked.has('number')) return [own, `i.number = ${asked.value('number', 'text')}`];
        // No row has the id 0: what is no id of a document finds none.
        const rowId = (id: unknown): string => fromGlobalId('Invoice', String(id)) ?? '0';
        return [own, `i.id = ${asked.value('id', 'bigint', rowId)}`];
      },
    },
  },
};
