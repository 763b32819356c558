import { Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';

/** A debt with something to pay on a day. Amounts are texts of whole grosze, for they come inside JSON. */
export interface DebtRow {
  readonly fundRowId: string;
  readonly part: 'PRINCIPAL' | 'INTEREST';
  readonly payableOn: LocalDate;
  readonly remaining: string;
  readonly documentNumber: string | null;
  readonly invoiceRowId: string | null;
  readonly period: string | null;
  /** The instalment plan that covers it on that day. */
  readonly planRowId: string | null;
}

/** Credit of a fund that covers nothing on a day. */
export interface CreditRow {
  readonly fundRowId: string;
  readonly free: string;
}

/** One instalment of a plan that covers one of the debts. */
export interface InstalmentRow {
  readonly planRowId: string;
  readonly planNumber: string;
  readonly position: number;
  readonly payableOn: LocalDate;
  readonly amount: string;
}

/** What an account's balance on a day is made of, read in one statement and so in one state of the book. */
export interface BalanceRow {
  readonly accountRowId: string;
  readonly amountOwed: bigint;
  /** Of the year from its 1 January to the day. */
  readonly opening: bigint;
  readonly debits: bigint;
  readonly credits: bigint;
  /** Funds in which anything was ever booked. */
  readonly funds: readonly string[];
  readonly debts: readonly DebtRow[];
  readonly freeCredits: readonly CreditRow[];
  readonly instalments: readonly InstalmentRow[];
}

/** What of a debt or a credit is in force on the day $3, of those that are open on it. */
const coveredOn = (item: 'receivable_id' | 'credit_entry_id', own: string): string => `
  coalesce((
    select sum(a.amount_grosze) from allocations a
    where a.${item} = ${own} and a.reversed_by_posting_id is null and a.in_force_on <= $3::date), 0)`;

/** Rows of a table that are booked by the day $3 and not yet settled on it, each by an index of its own. */
const openOn = (table: 'receivables' | 'credits'): string => `
  from asked
  cross join lateral (
    select open.* from ${table} open
    where open.account_id = asked.id and open.allocated_grosze < open.amount_grosze and open.booked_on <= $3::date
    union all
    select later.* from ${table} later
    where later.account_id = asked.id and later.settled_on > $3::date and later.booked_on <= $3::date
  ) own`;

/**
 * $1 accounts of the scope, $2 accounts asked for, $3 the day, $4 the first day of its year.
 *
 * What was open on the day is found by the day it is booked and the day it is settled on, both kept with it; only of
 * those few the allocations are gone through. So the cost does not grow with the account's history.
 */
const BALANCES = statement(`
  with asked as materialized (
    select t.id from unnest($2::bigint[]) as t(id) where t.id = any($1::bigint[])
  ),
  debts as materialized (
    select own.*, own.amount_grosze - ${coveredOn('receivable_id', 'own.id')} as remaining
    ${openOn('receivables')}
  ),
  free as materialized (
    select own.account_id, own.fund_id, own.amount_grosze - ${coveredOn('credit_entry_id', 'own.entry_id')} as amount
    ${openOn('credits')}
  ),
  covered as (
    select debts.id, max(p.id) as plan_id
    from debts
    join instalment_plan_receivables pr on pr.receivable_id = debts.id
    join instalment_plans p on p.id = pr.plan_id and p.state <> 'BROKEN' and p.agreed_on <= $3::date
    group by debts.id
  )
  select asked.id::text as "accountRowId",
    coalesce(owed.balance_after_grosze, 0)::bigint as "amountOwed",
    coalesce(opening.balance_after_grosze, 0)::bigint as opening,
    year.debits, year.credits,
    array(
      select b.fund_id::text from account_balances b join funds f on f.id = b.fund_id
      where b.account_id = asked.id order by f.sort_order, f.code) as funds,
    (select coalesce(json_agg(json_build_object(
        'fundRowId', d.fund_id::text, 'part', d.part, 'payableOn', d.payable_on, 'remaining', d.remaining::text,
        'documentNumber', d.document_number, 'invoiceRowId', d.invoice_id::text,
        'period', to_char(i.period, 'YYYY-MM'), 'planRowId', covered.plan_id::text)
        order by d.payable_on, d.issued_on, d.id), '[]')
      from debts d
      left join invoices i on i.id = d.invoice_id
      left join covered on covered.id = d.id
      where d.account_id = asked.id and d.remaining > 0) as debts,
    (select coalesce(json_agg(json_build_object('fundRowId', c.fund_id::text, 'free', c.amount::text)), '[]')
      from (
        select free.fund_id, sum(free.amount) as amount from free
        where free.account_id = asked.id group by free.fund_id having sum(free.amount) > 0) c) as "freeCredits",
    (select coalesce(json_agg(json_build_object(
        'planRowId', item.plan_id::text, 'planNumber', p.number, 'position', item.position,
        'payableOn', item.payable_on, 'amount', item.amount_grosze::text) order by item.plan_id, item.position), '[]')
      from instalment_items item join instalment_plans p on p.id = item.plan_id
      where item.account_id = asked.id and item.plan_id in (select covered.plan_id from covered)) as instalments
  from asked
  left join lateral (
    select p.balance_after_grosze from ledger_positions p
    where p.account_id = asked.id and p.booked_on <= $3::date
    order by p.booked_on desc, p.entry_id desc limit 1
  ) owed on true
  left join lateral (
    select p.balance_after_grosze from ledger_positions p
    where p.account_id = asked.id and p.booked_on < $4::date
    order by p.booked_on desc, p.entry_id desc limit 1
  ) opening on true
  cross join lateral (
    select coalesce(sum(e.amount_grosze) filter (where e.amount_grosze > 0), 0)::bigint as debits,
      coalesce(-sum(e.amount_grosze) filter (where e.amount_grosze < 0), 0)::bigint as credits
    from ledger_entries e
    where e.account_id = asked.id and e.booked_on between $4::date and $3::date
  ) year`);

/** Balances of accounts on any day. */
@Injectable()
export class BalanceRepository {
  constructor(private readonly reader: Reader) {}

  /** @param yearFrom 1 January of the day's year */
  listBalances(
    scope: Scope,
    accountRowIds: readonly string[],
    day: LocalDate,
    yearFrom: LocalDate,
  ): Promise<readonly BalanceRow[]> {
    return this.reader.rows(BALANCES, [accountIdsOf(scope), accountRowIds, day, yearFrom]);
  }
}
