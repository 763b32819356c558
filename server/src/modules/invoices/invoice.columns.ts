import type { InvoiceFacts } from '../../domain/billing/invoice-status.js';
import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { Invoice } from './invoice.type.js';

/** A document as the database knows it; what depends on today is added by `invoice.mapper.ts`. */
export type InvoiceRow = Omit<Invoice, 'status' | 'overdueDays' | 'inInstalments'> &
  Pick<InvoiceFacts, 'nextInstalmentOn'>;

/** Fields of a document and where each comes from: `i` invoices, `s` and `n` of `INVOICE_FROM`. */
export const INVOICE_COLUMNS: Columns<InvoiceRow> = {
  rowId: 'i.id::text',
  accountRowId: 'i.account_id::text',
  correctsRowId: 'i.corrects_invoice_id::text',
  note: 'i.note',
  id: globalIdSql('Invoice', 'i.id'),
  number: 'i.number',
  kind: 'i.kind',
  period: `to_char(i.period, 'YYYY-MM')`,
  issuedOn: 'i.issued_on',
  dueOn: 'i.due_on',
  payableOn: 'i.payable_on',
  net: 'i.net_grosze',
  vat: 'i.vat_grosze',
  total: 'i.total_grosze',
  allocated: 's.allocated',
  remaining: 's.remaining',
  isCorrected: 'exists (select from invoices c where c.corrects_invoice_id = i.id)',
  ksefNumber: 'i.ksef_number',
  version: 'i.version',
  nextInstalmentOn: 'n.next_instalment_on',
};

/**
 * Documents with what is covered and what remains of them.
 *
 * `s`: remaining = Σ of its receivables − their allocations; allocated leaves out receivables whose entry was
 * reversed, for those are covered by their reversal and not by money.
 * `n`: the first instalment not yet paid of a plan in force that covers it. What is paid of a plan = Σ instalments −
 * what remains of the debts it covers, and fills the instalments in turn.
 */
export const INVOICE_FROM = `
  from invoices i
  cross join lateral (
    select coalesce(sum(r.amount_grosze - r.allocated_grosze), 0)::bigint as remaining,
      coalesce(sum(r.allocated_grosze) filter (
        where not exists (select from ledger_entries x where x.reverses_entry_id = r.entry_id)), 0)::bigint as allocated
    from receivables r where r.invoice_id = i.id
  ) s
  cross join lateral (
    select min(filling.payable_on) as next_instalment_on
    from receivables r
    join instalment_plan_receivables pr on pr.receivable_id = r.id
    join instalment_plans p on p.id = pr.plan_id and p.state = 'ACTIVE'
    cross join lateral (
      select item.payable_on, sum(item.amount_grosze) over (order by item.position) as filled_at,
        sum(item.amount_grosze) over () - (
          select sum(d.amount_grosze - d.allocated_grosze)
          from instalment_plan_receivables dr join receivables d on d.id = dr.receivable_id
          where dr.plan_id = p.id) as paid
      from instalment_items item where item.plan_id = p.id
    ) filling
    where r.invoice_id = i.id and filling.filled_at > filling.paid
  ) n`;

/** The last day to pay in time: of the next instalment where a plan is in force. */
const LAST_DAY = 'coalesce(n.next_instalment_on, i.payable_on)';

/**
 * SQL of the statuses and flags that a list is narrowed to; the same rule as `domain/billing/invoice-status.ts`.
 *
 * @param today placeholder of the day the question is asked on
 */
export function statusSql(today: string) {
  const isOverdue = `${LAST_DAY} < ${today}`;
  return {
    PAID: 's.remaining = 0',
    TO_PAY: 's.remaining > 0',
    OVERDUE: `(s.remaining > 0 and ${isOverdue})`,
    PARTLY_PAID: `(s.remaining > 0 and s.remaining < i.total_grosze and not ${isOverdue})`,
    UNPAID: `(s.remaining > 0 and s.remaining >= i.total_grosze and not ${isOverdue})`,
    CORRECTED: INVOICE_COLUMNS.isCorrected,
    IN_INSTALMENTS: 'n.next_instalment_on is not null',
  } as const;
}
