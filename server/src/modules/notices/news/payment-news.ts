import { type NewsOfKind, civilDaySql } from './news.js';

/** Days before the day to pay by on which it is told. */
const DAYS_AHEAD = 3;

/** Days after it on which it is told: the next day, and once more. */
const FIRST_REMINDER = 1;
const LAST_REMINDER = 14;

/**
 * `parts(account_id, key, payable_on, amount, …)`: what remains to pay and by when, of the readers'
 * accounts. Debts in an instalment plan are given as its instalments, as everywhere in the portal; what was paid of the
 * debts fills the instalments in turn. Credit that waits for its day covers the earliest parts of its fund.
 */
const PARTS = `
  accounts_asked as materialized (select distinct account_id from readers),
  covered as materialized (
    select pr.receivable_id, max(p.id) as plan_id
    from accounts_asked a
    join instalment_plans p on p.account_id = a.account_id and p.state <> 'BROKEN' and p.agreed_on <= $1::date
    join instalment_plan_receivables pr on pr.plan_id = p.id
    group by pr.receivable_id
  ),
  free as (
    select c.account_id, c.fund_id, sum(c.amount_grosze - c.allocated_grosze) as amount
    from accounts_asked a join credits c on c.account_id = a.account_id and c.allocated_grosze < c.amount_grosze
    group by c.account_id, c.fund_id
  ),
  debts as (
    select d.account_id, 'receivable:' || d.id as key, d.payable_on, d.amount_grosze - d.allocated_grosze as remaining,
      sum(d.amount_grosze - d.allocated_grosze) over (
        partition by d.account_id, d.fund_id order by d.payable_on, d.issued_on, d.id) - coalesce(free.amount, 0) as beyond,
      d.invoice_id, d.entry_id, d.media_settlement_id as settlement_id
    from accounts_asked a
    join receivables d on d.account_id = a.account_id and d.allocated_grosze < d.amount_grosze
    left join free on free.account_id = d.account_id and free.fund_id = d.fund_id
    where not exists (select from covered where covered.receivable_id = d.id)
  ),
  plans as (
    select covered.plan_id, sum(d.amount_grosze - d.allocated_grosze) as remaining,
      (select sum(i.amount_grosze) from instalment_items i where i.plan_id = covered.plan_id) as agreed
    from covered join receivables d on d.id = covered.receivable_id
    group by covered.plan_id
  ),
  instalments as (
    select i.account_id, 'instalment:' || i.plan_id || '-' || i.position as key, i.payable_on, i.amount_grosze,
      sum(i.amount_grosze) over (partition by i.plan_id order by i.position)
        - greatest(plans.agreed - plans.remaining, 0) as beyond
    from plans join instalment_items i on i.plan_id = plans.plan_id
  ),
  parts as (
    select account_id, key, payable_on, least(remaining, beyond)::bigint as amount, invoice_id, entry_id, settlement_id
    from debts where beyond > 0
    union all
    select account_id, key, payable_on, least(amount_grosze, beyond)::bigint, null, null, null
    from instalments where beyond > 0
  )`;

/** Three days ahead; not when the document itself was told in those very days. */
export const DUE_NEWS: NewsOfKind = {
  kind: 'PAYMENT_DUE',
  sql: `${PARTS},
  news as (
    select r.user_id, r.account_id, p.key as subject_key, p.payable_on as day, p.amount, null::bigint as target_id
    from readers r
    join parts p on p.account_id = r.account_id
    where p.payable_on between $1::date and $1::date + ${String(DAYS_AHEAD)}
      and not exists (
        select from notices n
        where n.user_id = r.user_id and n.kind = 'INVOICE_ISSUED' and n.subject_key = 'invoice:' || p.invoice_id
          and n.state in ('QUEUED', 'SENT')
          and ${civilDaySql('n.found_at')} > $1::date - ${String(DAYS_AHEAD)})
  )`,
};

/**
 * Past the day to pay by, once the bank's own payments of that day are in the book: who paid in time is not reminded.
 * Nor is anybody of what he disputes in an open case.
 */
export const OVERDUE_NEWS: NewsOfKind = {
  kind: 'PAYMENT_OVERDUE',
  sql: `${PARTS},
  reminders(stage, until) as (
    values (${String(FIRST_REMINDER)}, ${String(LAST_REMINDER - 1)}), (${String(LAST_REMINDER)}, 2 * ${String(LAST_REMINDER)})
  ),
  news as (
    select r.user_id, r.account_id, p.key || ':' || s.stage as subject_key, p.payable_on as day, p.amount,
      null::bigint as target_id
    from readers r
    join parts p on p.account_id = r.account_id
    join reminders s on $1::date - p.payable_on between s.stage and s.until
    where p.payable_on + s.stage >= ${civilDaySql('r.since')}
      and p.payable_on <= coalesce((select f.through_on from data_freshness f where f.feed = 'BANK'), p.payable_on)
      and not exists (
        select from contact_cases k
        where k.account_id = p.account_id and k.state <> 'CLOSED'
          and ((k.about_kind = 'INVOICE' and k.about_id = p.invoice_id)
            or (k.about_kind = 'LEDGER_ENTRY' and k.about_id = p.entry_id)
            or (k.about_kind = 'SETTLEMENT' and k.about_id = p.settlement_id)
            or (k.about_kind = 'INVOICE_LINE' and exists (
              select from invoice_lines l where l.id = k.about_id and l.invoice_id = p.invoice_id))))
  )`,
};
