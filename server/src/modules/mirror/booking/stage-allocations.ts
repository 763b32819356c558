import type { ClientBase } from 'pg';
import { NOTHING_WRITTEN, type Written } from '../loading/load-counts.js';

/**
 * Fills `staged_allocations` for the accounts whose settlements the folder says otherwise than the book, or that get
 * entries now; of such an account all are staged, because the posting service takes back what is not confirmed.
 *
 * Expects `staged_entries`.
 *
 * @returns what differs from the book; nothing when nothing was staged
 */
export async function stageAllocations(client: ClientBase, sourceSystem: string): Promise<Written> {
  await client.query(RESOLVE);
  await client.query(COPY_IN_FORCE, [sourceSystem]);
  await client.query('analyze mirror_named_allocations; analyze mirror_allocations_in_force');
  await client.query(STAGE, [sourceSystem]);
  const { rows } = await client.query<{ added: number; changed: number }>(COUNT);
  return rows[0] ?? NOTHING_WRITTEN;
}

/** Settlements of the folder with their account; an entry and its own reversal settle each other unsaid. */
const RESOLVE = `
  create temporary table mirror_named_allocations on commit drop as
  select a.credit_key, a.debit_key, c.account_key, sum(a.amount)::bigint as amount,
         max(coalesce(a.effective_on, greatest(c.booked_on, d.booked_on))) as effective_on
    from mirror_allocations a
    join lateral (
      select s.account_key, s.booked_on, s.reverses_key from mirror_ledger_entries s where s.key = a.credit_key
      union all
      select b.account_key, b.booked_on, b.reverses_key from mirror_book_entries b
       where b.source_key = a.credit_key
         and not exists (select from mirror_ledger_entries s where s.key = a.credit_key)) c on true
    join lateral (
      select s.booked_on, s.reverses_key from mirror_ledger_entries s where s.key = a.debit_key
      union all
      select b.booked_on, b.reverses_key from mirror_book_entries b
       where b.source_key = a.debit_key
         and not exists (select from mirror_ledger_entries s where s.key = a.debit_key)) d on true
   where c.reverses_key is distinct from a.debit_key and d.reverses_key is distinct from a.credit_key
   group by a.credit_key, a.debit_key, c.account_key`;

const COPY_IN_FORCE = `
  create temporary table mirror_allocations_in_force on commit drop as
  select ce.source_key as credit_key, de.source_key as debit_key, min(a.account_id) as account_id,
         sum(a.amount_grosze)::bigint as amount
    from allocations a
    join receivables r on r.id = a.receivable_id
    join ledger_entries ce on ce.id = a.credit_entry_id and ce.source_system = $1
    join ledger_entries de on de.id = r.entry_id and de.source_system = $1
   where a.reversed_by_posting_id is null and a.rule <> 'REVERSAL'
   group by ce.source_key, de.source_key`;

const STAGE = `
  insert into staged_allocations (source_system, credit_source_key, debit_source_key, amount_grosze, effective_on)
  with differing as (
    select coalesce(n.account_key, a.source_key) as account_key
      from mirror_named_allocations n
      full join mirror_allocations_in_force f on (f.credit_key, f.debit_key) = (n.credit_key, n.debit_key)
      left join accounts a on a.id = f.account_id
     where n.amount is distinct from f.amount
    union
    select a.source_key from staged_entries e join accounts a on a.id = e.account_id
  )
  select $1, n.credit_key, n.debit_key, n.amount, n.effective_on
    from mirror_named_allocations n
   where n.account_key in (select account_key from differing)`;

const COUNT = `
  select count(*) filter (where f.amount is null)::int as added,
         count(*) filter (where f.amount <> n.amount)::int as changed
    from mirror_named_allocations n
    left join mirror_allocations_in_force f on (f.credit_key, f.debit_key) = (n.credit_key, n.debit_key)`;
