import type { ReadForms } from '../../platform/read/form-book.js';
import type { ObjectForm } from '../../platform/read/sql-form.js';

/**
 * What is owed on the account `^a` today, from the present state of debts and credits. The present state is today's
 * unless something is booked or begins to cover later than today, and debts are what is to be paid unless a plan spreads
 * them: such accounts (`is_intricate`) are left to `toBalance`.
 */
const TODAY = `lateral (
  select
    coalesce(last.owed, 0)::bigint as owed,
    debt.overdue, debt.late_since, debt.waiting, debt.next_due_on, debt.interest, credit.free,
    debt.is_planned
      or coalesce(last.booked_on > {today}, false)
      or exists (select from allocations later where later.account_id = ^a.id and later.effective_on > {today}
        and later.reversed_by_posting_id is null and later.rule <> 'REVERSAL') as is_intricate
  from (
    select
      coalesce(sum(o.amount_grosze - o.allocated_grosze) filter (where o.payable_on < {today}), 0)::bigint as overdue,
      min(o.payable_on) filter (where o.payable_on < {today}) as late_since,
      coalesce(sum(o.amount_grosze - o.allocated_grosze) filter (where o.payable_on >= {today}), 0)::bigint as waiting,
      min(o.payable_on) filter (where o.payable_on >= {today}) as next_due_on,
      coalesce(sum(o.amount_grosze - o.allocated_grosze) filter (where o.part = 'INTEREST'), 0)::bigint as interest,
      coalesce(bool_or(exists (
        select from instalment_plan_receivables pr join instalment_plans plan on plan.id = pr.plan_id
        where pr.receivable_id = o.id and plan.state <> 'BROKEN')), false) as is_planned
    from receivables o where o.account_id = ^a.id and o.allocated_grosze < o.amount_grosze
  ) debt
  cross join (
    select coalesce(sum(o.amount_grosze - o.allocated_grosze), 0)::bigint as free
    from credits o where o.account_id = ^a.id and o.allocated_grosze < o.amount_grosze
  ) credit
  left join (
    select pos.balance_after_grosze as owed, pos.booked_on
    from ledger_positions pos where pos.account_id = ^a.id
    order by pos.booked_on desc, pos.entry_id desc limit 1
  ) last on true
  offset 0
) z`;

const BALANCE: ObjectForm = {
  type: 'Balance',
  from: TODAY,
  aliases: ['z'],
  unless: 'z.is_intricate',
  fields: {
    at: '{today}',
    amountOwed: 'z.owed',
    side: `case when z.owed = 0 then 'SETTLED' when z.owed > 0 then 'UNDERPAYMENT' else 'OVERPAYMENT' end`,
    overdue: 'z.overdue',
    overdueDays: 'coalesce({today} - z.late_since, 0)',
    notYetDue: 'z.waiting',
    nextDueOn: 'z.next_due_on',
    interest: 'z.interest',
    unallocatedCredit: 'z.free',
  },
};

/** How the balance of today is read in one statement with its account. */
export const BALANCE_FORMS: ReadForms = {
  objects: [BALANCE],
  adds: { Account: { balance: { kind: 'one', of: 'Balance', on: 'true' } } },
};
