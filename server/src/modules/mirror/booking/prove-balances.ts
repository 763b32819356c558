import type { ClientBase } from 'pg';
import { zloty } from '../rules/rule.js';

/**
 * Compares every balance of the folder with the book as it stands after the import, and adds to `mirror_issues` those
 * that differ, accounts and funds with entries of the source but no balance, those whose newest balance is older than
 * their last entry (it would prove nothing of that entry), and what is known of the cause.
 */
export async function proveBalances(client: ClientBase, sourceSystem: string): Promise<void> {
  // Right after a first import the planner knows nothing of the new rows; nested loops over them would take minutes.
  await client.query('set local enable_nestloop = off');
  await client.query(FIND_DIFFERENT, [sourceSystem]);
  await client.query(FIND_UNPROVED, [sourceSystem]);
  await client.query('set local enable_nestloop = on');
  await client.query(FIND_CAUSES);
}

const FIND_DIFFERENT = `
  insert into mirror_issues (file, line, "column", value, code, facts)
  select 'balances.csv', p.line, 'amount', ${zloty('p.amount')}, 'MIRROR-BALANCE-DIFFERENT',
         jsonb_build_object('account', p.number, 'fund', p.fund_code, 'asOf', to_char(p.as_of, 'DD.MM.YYYY'),
                            'inFile', ${zloty('p.amount')}, 'inBook', ${zloty('p.in_book')},
                            'difference', ${zloty('p.in_book - p.amount')})
    from (
      select s.line, s.fund_code, s.as_of, s.amount, a.number, coalesce(sum(e.amount_grosze), 0) as in_book
        from mirror_balances s
        join accounts a on a.source_system = $1 and a.source_key = s.account_key
        join funds f on f.code = s.fund_code
        left join ledger_entries e on e.account_id = a.id and e.fund_id = f.id and e.booked_on <= s.as_of
       group by s.line, s.fund_code, s.as_of, s.amount, a.number
    ) p
   where p.amount <> p.in_book`;

/** Every account and fund with entries of the source needs a balance of its last entry's day, or a later one. */
const FIND_UNPROVED = `
  insert into mirror_issues (file, line, "column", value, code, facts)
  select 'balances.csv', s.line, case when s.as_of is null then 'account_key' else 'as_of' end,
         coalesce(s.as_of::text, a.source_key),
         case when s.as_of is null then 'MIRROR-BALANCE-MISSING' else 'MIRROR-BALANCE-TOO-OLD' end,
         jsonb_build_object('account', a.number, 'fund', f.code, 'inBook', ${zloty('b.balance_grosze')},
                            'asOf', to_char(s.as_of, 'DD.MM.YYYY'), 'lastOn', to_char(e.last_on, 'DD.MM.YYYY'))
    from (select account_id, fund_id, max(booked_on) as last_on
            from ledger_entries where source_system = $1 group by account_id, fund_id) e
    join accounts a on a.id = e.account_id and a.source_system = $1
    join funds f on f.id = e.fund_id
    join account_balances b on b.account_id = e.account_id and b.fund_id = e.fund_id
    left join (select distinct on (account_key, fund_code) account_key, fund_code, as_of, line
                 from mirror_balances order by account_key, fund_code, as_of desc) s
      on s.account_key = a.source_key and s.fund_code = f.code
   where s.as_of is null or s.as_of < e.last_on`;

/** An entry that its source deleted is the usual reason for a balance that differs. */
const FIND_CAUSES = `
  insert into mirror_issues (file, value, code, facts)
  select 'ledger_entries.csv', min(b.source_key), 'MIRROR-BALANCE-CAUSE',
         jsonb_build_object('account', a.number, 'count', count(*))
    from mirror_book_entries b
    join accounts a on a.id = b.account_id
   where not b.is_reversed and b.reverses_entry_id is null
     and not exists (select from mirror_ledger_entries s where s.key = b.source_key)
     and exists (select from mirror_issues i
                  where i.code = 'MIRROR-BALANCE-DIFFERENT' and i.facts ->> 'account' = a.number)
   group by a.number`;
