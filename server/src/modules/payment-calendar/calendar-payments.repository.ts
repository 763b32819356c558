import { Injectable } from '@nestjs/common';

import type { EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { DaySpan } from '../../domain/time/billing-period.js';
import type { Holiday } from '../../domain/time/business-day.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';

/** A debt that the calendar shows, by itself or as a part of a plan. */
export interface CalendarDebtRow {
  readonly rowId: string;
  readonly accountRowId: string;
  readonly entryRowId: string;
  readonly entryKind: EntryKind;
  readonly invoiceRowId: string | null;
  readonly interestNoteRowId: string | null;
  readonly documentNumber: string | null;
  /** `YYYY-MM`. */
  readonly period: string | null;
  readonly dueOn: LocalDate;
  readonly payableOn: LocalDate;
  readonly amount: bigint;
  readonly remaining: bigint;
  /** The newest plan, not broken, that covers it. */
  readonly planRowId: string | null;
}

/** One instalment of a plan that covers one of the debts. */
export interface CalendarItemRow {
  readonly planRowId: string;
  readonly planNumber: string;
  readonly position: number;
  readonly dueOn: LocalDate;
  readonly payableOn: LocalDate;
  readonly amount: bigint;
}

const DEBT_COLUMNS: Columns<CalendarDebtRow> = {
  rowId: 'r.id::text',
  accountRowId: 'r.account_id::text',
  entryRowId: 'r.entry_id::text',
  entryKind: 'e.kind',
  invoiceRowId: 'r.invoice_id::text',
  interestNoteRowId: 'r.interest_note_id::text',
  documentNumber: 'r.document_number',
  period: `to_char(i.period, 'YYYY-MM')`,
  dueOn: 'r.due_on',
  payableOn: 'r.payable_on',
  amount: 'r.amount_grosze',
  remaining: 'r.amount_grosze - r.allocated_grosze',
  planRowId: 'covered.plan_id::text',
};

/**
 * $1 accounts of the scope, $2 accounts asked for, $3 today, $4 and $5 the first and the last day.
 *
 * Every open debt, whatever its day, so that sums over all months are whole; paid ones of the days asked for; and all
 * that a plan covers, so that its instalments can be filled. A debt that was taken back, or that takes back a payment,
 * is covered by its counterpart and not by money: once covered it is not shown.
 */
const DEBTS = statement(`
  select ${selectList(DEBT_COLUMNS)}
  from receivables r
  join ledger_entries e on e.id = r.entry_id
  left join invoices i on i.id = r.invoice_id
  left join lateral (
    select max(p.id) as plan_id
    from instalment_plan_receivables pr
    join instalment_plans p on p.id = pr.plan_id and p.state <> 'BROKEN' and p.agreed_on <= $3::date
    where pr.receivable_id = r.id
  ) covered on true
  where r.account_id = any($1::bigint[]) and r.account_id = any($2::bigint[])
    and (
      r.allocated_grosze < r.amount_grosze
      or ((covered.plan_id is not null or r.payable_on between $4::date and $5::date or r.due_on between $4::date and $5::date)
        and e.reverses_entry_id is null
        and not exists (select from ledger_entries x where x.reverses_entry_id = r.entry_id)))
  order by r.payable_on, r.issued_on, r.id`);

const ITEMS = statement(`
  select item.plan_id::text as "planRowId", p.number as "planNumber", item.position, item.due_on as "dueOn",
    item.payable_on as "payableOn", item.amount_grosze as amount
  from instalment_items item join instalment_plans p on p.id = item.plan_id
  where item.account_id = any($1::bigint[]) and item.plan_id = any($2::bigint[])
  order by item.plan_id, item.position`);

const OWN_DAYS_OFF = statement(
  'select on_day as "on", name from holidays where on_day between $1::date and $2::date order by on_day',
);

/** What the calendar is made of. */
@Injectable()
export class CalendarPaymentsRepository {
  constructor(private readonly reader: Reader) {}

  /** Open debts of accounts, whatever their day, and paid ones of a span; the earliest payable first. */
  listDebts(
    scope: Scope,
    accountRowIds: readonly string[],
    today: LocalDate,
    { from, to }: DaySpan,
  ): Promise<readonly CalendarDebtRow[]> {
    return this.reader.rows(DEBTS, [accountIdsOf(scope), accountRowIds, today, from, to]);
  }

  /** Instalments of plans, in order. */
  listItems(scope: Scope, planRowIds: readonly string[]): Promise<readonly CalendarItemRow[]> {
    return this.reader.rows(ITEMS, [accountIdsOf(scope), planRowIds]);
  }

  /** The cooperative's own days off of a span; they are nobody's secret. */
  listOwnDaysOff(_scope: Scope, { from, to }: DaySpan): Promise<readonly Holiday[]> {
    return this.reader.rows(OWN_DAYS_OFF, [from, to]);
  }
}
