import type { ClientBase } from 'pg';

/** Accounts of what is staged: of entries, of days, of entries that given allocations name, and those settled in full. */
const STAGED_ACCOUNTS = `
  select account_id, booked_on from staged_entries
  union all
  select account_id, null from staged_days
  union all
  select account_id, null from staged_settled_accounts
  union all
  select e.account_id, null
    from staged_allocations a
    join ledger_entries e on e.source_system = a.source_system and e.source_key = a.credit_source_key`;

/**
 * Locks the accounts of what is staged, in the order of their ids, so that two postings never wait for each other in
 * a circle. Until the transaction ends nobody else can post to them; reading goes on, and so does writing of rows
 * that merely point at them.
 *
 * Makes `touched_accounts`: the earliest day that gets an entry (null for none), and whether the account had entries
 * before.
 */
export async function lockTouchedAccounts(client: ClientBase): Promise<void> {
  await client.query(`
    select count(*) from (
      select id from accounts
       where id in (select account_id from (${STAGED_ACCOUNTS}) s)
       order by id
         for no key update
    ) locked`);
  await client.query(`
    create temporary table touched_accounts on commit drop as
    select s.account_id,
           min(s.booked_on) as first_day,
           exists (select from account_balances b where b.account_id = s.account_id) as has_history
      from (${STAGED_ACCOUNTS}) s
     group by s.account_id`);
  await client.query('analyze touched_accounts');
}
