import type { ClientBase } from 'pg';
import { NOTHING_WRITTEN, type Written } from '../loading/load-counts.js';

/** What differs between the folder's settlements and the book's. */
export interface StagedAllocations extends Written {
  /** In force in the book, no longer in the folder: they are undone. */
  readonly removed: number;
}

export const NOTHING_STAGED: StagedAllocations = { ...NOTHING_WRITTEN, removed: 0 };

/**
 * Fills `staged_settled_accounts` with the accounts whose settlements the folder says otherwise than the book, or that
 * get entries now, and `staged_allocations` with all the folder says of them: the posting service takes back what is
 * not confirmed. Accounts of which a row of allocations.csv was left out keep the settlements they have, with a
 * warning in `mirror_issues`.
 *
 * Expects `staged_entries`.
 */
export async function stageAllocations(client: ClientBase, sourceSystem: string): Promise<StagedAllocations> {
  await client.query(RESOLVE);
  await client.query(COPY_IN_FORCE, [sourceSystem]);
  await client.query(FIND_LEFT, [sourceSystem]);
  await client.query(
    'analyze mirror_named_allocations; analyze mirror_allocations_in_force; analyze mirror_left_settlements',
  );
  await client.query(COMPARE, [sourceSystem]);
  await client.query(STAGE_ACCOUNTS, [sourceSystem]);
  await client.query(STAGE, [sourceSystem]);
  await client.query(REPORT_LEFT);
  const { rows } = await client.query<StagedAllocations>(COUNT);
  return rows[0] ?? NOTHING_STAGED;
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

/** Accounts that a left-out row names by either of its entries. */
const FIND_LEFT = `
  create temporary table mirror_left_settlements on commit drop as
  select distinct a.id as account_id, a.source_key as account_key, a.number
    from mirror_left_values v
    left join mirror_ledger_entries s on s.key = v.value
    left join mirror_book_entries b on b.source_key = v.value
    join accounts a on a.source_system = $1 and a.source_key = coalesce(s.account_key, b.account_key)
   where v.file = 'allocations.csv' and v."column" in ('credit_key', 'debit_key')`;

/** Pairs that the folder and the book settle otherwise; a side that does not know the pair is null. */
const COMPARE = `
  create temporary table mirror_differing_allocations on commit drop as
  select coalesce(named.id, f.account_id) as account_id, n.amount as given, f.amount as in_force
    from mirror_named_allocations n
    full join mirror_allocations_in_force f on (f.credit_key, f.debit_key) = (n.credit_key, n.debit_key)
    left join accounts named on named.source_system = $1 and named.source_key = n.account_key
   where n.amount is distinct from f.amount
     and coalesce(named.id, f.account_id) not in (select account_id from mirror_left_settlements)`;

const STAGE_ACCOUNTS = `
  insert into staged_settled_accounts (account_id)
  select account_id from mirror_differing_allocations
  union
  select e.account_id from staged_entries e
   where e.source_system = $1 and e.account_id not in (select account_id from mirror_left_settlements)`;

const STAGE = `
  insert into staged_allocations (source_system, credit_source_key, debit_source_key, amount_grosze, effective_on)
  select $1, n.credit_key, n.debit_key, n.amount, n.effective_on
    from mirror_named_allocations n
    join accounts a on a.source_system = $1 and a.source_key = n.account_key
   where a.id in (select account_id from staged_settled_accounts)`;

const REPORT_LEFT = `
  insert into mirror_issues (file, "column", value, code, facts)
  select 'allocations.csv', 'credit_key', account_key, 'MIRROR-ALLOCATIONS-LEFT', jsonb_build_object('account', number)
    from mirror_left_settlements`;

const COUNT = `
  select count(*) filter (where in_force is null)::int as added,
         count(*) filter (where given <> in_force)::int as changed,
         count(*) filter (where given is null)::int as removed
    from mirror_differing_allocations`;
