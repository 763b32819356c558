import type { ClientBase } from 'pg';
import { PostingRefused } from './posting.types.js';

/**
 * Compares what the source says was settled with what the book has in force, for the accounts that the staged
 * allocations name and those staged as settled in full. Fills `given_allocations` (still to be made) and `undone_allocations` (in force, but not confirmed
 * by the source). An entry and its reversal settle one another without being told.
 *
 * @throws PostingRefused when an entry is unknown or the two are not of one account and fund
 */
export async function compareGivenAllocations(client: ClientBase): Promise<void> {
  await client.query(RESOLVE);
  await refuseUnresolved(client);
  await client.query(COPY_IN_FORCE);
  await client.query('analyze resolved_allocations, allocations_in_force');
  await client.query(`
    insert into undone_allocations (allocation_id)
    select i.id from allocations_in_force i
     where i.rule <> 'REVERSAL'
       and not exists (select from resolved_allocations g
                        where g.credit_entry_id = i.credit_entry_id and g.debit_entry_id = i.debit_entry_id
                          and g.amount_grosze = i.pair_grosze)`);
  await client.query(`
    insert into given_allocations
    select g.account_id, g.fund_id, g.credit_entry_id, g.debit_entry_id, g.amount_grosze, g.effective_on
      from resolved_allocations g
      join ledger_entries c on c.id = g.credit_entry_id
      join ledger_entries d on d.id = g.debit_entry_id
     where c.reverses_entry_id is distinct from d.id and d.reverses_entry_id is distinct from c.id
       and not exists (select from allocations_in_force i
                        where i.credit_entry_id = g.credit_entry_id and i.debit_entry_id = g.debit_entry_id
                          and i.pair_grosze = g.amount_grosze)`);
}

/** Allocations in force, with the sum between their two entries (the debt of an interest note has several parts). */
const COPY_IN_FORCE = `
  create temporary table allocations_in_force on commit drop as
  select a.id, a.rule, a.credit_entry_id, r.entry_id as debit_entry_id,
         (sum(a.amount_grosze) over (partition by a.credit_entry_id, r.entry_id))::bigint as pair_grosze
    from allocations a
    join receivables r on r.id = a.receivable_id
   where a.reversed_by_posting_id is null
     and a.account_id in (select account_id from resolved_allocations
                          union select account_id from staged_settled_accounts)`;

/** The newest version of each entry counts. */
const newestVersion = (key: string): string => `(
  select e.id from ledger_entries e
   where e.source_system = a.source_system and e.source_key = a.${key} and not e.is_reversal
   order by e.source_version desc limit 1)`;

const RESOLVE = `
  create temporary table resolved_allocations on commit drop as
  select min(named.keys) as keys, c.account_id, c.fund_id, c.id as credit_entry_id, d.id as debit_entry_id,
         sum(named.amount_grosze)::bigint as amount_grosze, max(named.effective_on) as effective_on,
         bool_and(c.amount_grosze < 0 and d.amount_grosze > 0 and c.account_id = d.account_id
                  and c.fund_id = d.fund_id and named.amount_grosze > 0) as is_possible
    from (
      select a.credit_source_key || ' → ' || a.debit_source_key as keys, a.amount_grosze, a.effective_on,
             ${newestVersion('credit_source_key')} as credit_id, ${newestVersion('debit_source_key')} as debit_id
        from staged_allocations a
    ) named
    left join ledger_entries c on c.id = named.credit_id
    left join ledger_entries d on d.id = named.debit_id
   group by c.account_id, c.fund_id, c.id, d.id`;

async function refuseUnresolved(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ keys: string }>(
    'select keys from resolved_allocations where is_possible is not true limit 1',
  );
  const [bad] = rows;
  if (bad) {
    throw new PostingRefused(
      'BAD_ALLOCATION',
      `${bad.keys}: not a credit and a debit of one account and fund in the book`,
    );
  }
}
