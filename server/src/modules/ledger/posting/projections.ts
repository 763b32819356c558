import type { ClientBase } from 'pg';

/** Brings both projections up to date: balances by what was added, positions rewritten from the earliest new day on. */
export async function rewriteProjections(client: ClientBase): Promise<void> {
  await client.query(ADD_TO_BALANCES);
  await client.query(`
    delete from ledger_positions p using touched_accounts t
     where t.has_history and p.account_id = t.account_id and p.booked_on >= t.first_day`);
  await client.query(INSERT_POSITIONS);
}

const ADD_TO_BALANCES = `
  insert into account_balances as b (account_id, fund_id, balance_grosze, entry_count, last_booked_on)
  select account_id, fund_id, sum(amount_grosze), count(*), max(booked_on)
    from new_entries
   group by account_id, fund_id
   order by account_id, fund_id
  on conflict (account_id, fund_id) do update
    set balance_grosze = b.balance_grosze + excluded.balance_grosze,
        entry_count = b.entry_count + excluded.entry_count,
        last_booked_on = greatest(b.last_booked_on, excluded.last_booked_on),
        updated_at = now()`;

const INSERT_POSITIONS = `
  with opened as materialized (
    select t.account_id, t.first_day,
           coalesce((select p.balance_after_grosze from ledger_positions p
                      where t.has_history and p.account_id = t.account_id and p.booked_on < t.first_day
                      order by p.booked_on desc, p.entry_id desc limit 1), 0) as opening
      from touched_accounts t
  )
  insert into ledger_positions (account_id, booked_on, entry_id, balance_after_grosze)
  select e.account_id, e.booked_on, e.id,
         o.opening + sum(e.amount_grosze) over (partition by e.account_id order by e.booked_on, e.id)
    from opened o
    join ledger_entries e on e.account_id = o.account_id and e.booked_on >= o.first_day
   order by e.account_id, e.booked_on, e.id`;
