import type { ClientBase } from 'pg';

/** What the debt stands on; a reversal carries the document of what it takes back, but its own debt stands on none. */
const OWN_DOCUMENT = ['document_number', 'invoice_id', 'interest_note_id', 'media_settlement_id']
  .map(
    (column) =>
      `case when e.reverses_entry_id is null and e.kind <> 'PAYMENT_REVERSAL' then e.${column} end as ${column}`,
  )
  .join(', ');

/**
 * Works out what the new entries add to both sides of the settlement, without writing it yet:
 * `new_receivables`, one per debit, or one per item of an interest note.
 */
export async function prepareReceivables(client: ClientBase): Promise<void> {
  await client.query(`
    create temporary table new_receivables on commit drop as
    select nextval('receivables_id_seq') as id, part.*, null::bigint as stems_from_receivable_id
      from (
        select e.account_id, e.fund_id, e.id as entry_id, 1::smallint as ordinal, e.amount_grosze,
               case e.kind when 'INTEREST_NOTE' then 'INTEREST' else 'PRINCIPAL' end as part,
               null::text as debt_document_number, ${OWN_DOCUMENT}
          from new_entries e
         where e.amount_grosze > 0
           and not (e.kind = 'INTEREST_NOTE' and exists (
             select from interest_note_items i where i.interest_note_id = e.interest_note_id))
        union all
        select e.account_id, e.fund_id, e.id, (row_number() over (partition by e.id order by i.position))::smallint,
               i.amount_grosze, 'INTEREST', i.debt_document_number, ${OWN_DOCUMENT}
          from new_entries e
          join interest_note_items i on i.interest_note_id = e.interest_note_id
         where e.kind = 'INTEREST_NOTE'
         order by entry_id, ordinal
      ) part`);
  await client.query('analyze new_receivables');
  await linkInterestToDebts(client);
}

/**
 * Interest stems from the newest standing debt of its account and fund with the document number that the note names.
 * This link says what it was when the note was booked; the rule of allocation goes by the number.
 */
async function linkInterestToDebts(client: ClientBase): Promise<void> {
  await client.query(`
    update new_receivables n set stems_from_receivable_id = debt.id
      from (
        select i.id as interest_id, max(d.id) as id
          from new_receivables i
          join (
            select r.id, r.account_id, r.fund_id, r.document_number, r.entry_id
              from new_receivables r
             where r.part = 'PRINCIPAL'
            union all
            select r.id, r.account_id, r.fund_id, r.document_number, r.entry_id
              from receivables r join touched_accounts t using (account_id)
             where r.part = 'PRINCIPAL' and t.has_history
          ) d on d.account_id = i.account_id and d.fund_id = i.fund_id
             and d.document_number = i.debt_document_number
         where i.debt_document_number is not null
           and not exists (select from ledger_entries back where back.reverses_entry_id = d.entry_id)
         group by i.id
      ) debt
     where n.id = debt.interest_id`);
}

/**
 * Writes the new receivables and credits, each with what `new_allocations` has covered of it, then the allocations;
 * brings what was there before up to date, undone allocations included.
 */
export async function writeOpenItems(client: ClientBase, postingId: string): Promise<void> {
  await client.query('analyze new_allocations');
  await client.query(INSERT_RECEIVABLES);
  await client.query(INSERT_CREDITS);
  await client.query(INSERT_ALLOCATIONS, [postingId]);
  const { rows } = await client.query('select from touched_accounts where has_history limit 1');
  if (rows.length > 0) await updateFormerItems(client, postingId);
}

async function updateFormerItems(client: ClientBase, postingId: string): Promise<void> {
  await client.query(
    `update allocations a set reversed_by_posting_id = $1 from undone_allocations u where a.id = u.allocation_id`,
    [postingId],
  );
  await client.query(UPDATE_FORMER_RECEIVABLES);
  await client.query(UPDATE_FORMER_CREDITS);
}

/** Either side of an allocation. */
type Item = 'receivable_id' | 'credit_entry_id';

/** What the new allocations cover of each item, and the day from which the last of them counts. */
const coveredOf = (item: Item): string => `
  select ${item}, sum(amount_grosze) as amount, max(in_force_on) as last_on
    from new_allocations where not is_undone group by 1`;

const INSERT_RECEIVABLES = `
  insert into receivables (
    id, account_id, fund_id, part, entry_id, ordinal, invoice_id, interest_note_id, media_settlement_id,
    stems_from_receivable_id, document_number, booked_on, issued_on, due_on, payable_on, amount_grosze,
    allocated_grosze, settled_on)
  overriding system value
  select r.id, r.account_id, r.fund_id, r.part, r.entry_id, r.ordinal, r.invoice_id, r.interest_note_id,
         r.media_settlement_id, r.stems_from_receivable_id, r.document_number, e.booked_on,
         coalesce(e.issued_on, e.booked_on), coalesce(e.due_on, e.booked_on),
         coalesce(e.payable_on, e.due_on, e.booked_on), r.amount_grosze, coalesce(a.amount, 0),
         case when a.amount = r.amount_grosze then a.last_on end
    from new_receivables r
    join new_entries e on e.id = r.entry_id
    left join (${coveredOf('receivable_id')}) a on a.receivable_id = r.id
   order by r.id`;

const INSERT_CREDITS = `
  insert into credits (
    entry_id, account_id, fund_id, amount_grosze, allocated_grosze, effective_on, booked_on, settled_on)
  select e.id, e.account_id, e.fund_id, -e.amount_grosze, coalesce(a.amount, 0), e.value_on, e.booked_on,
         case when a.amount = -e.amount_grosze then a.last_on end
    from new_entries e
    left join (${coveredOf('credit_entry_id')}) a on a.credit_entry_id = e.id
   where e.amount_grosze < 0
   order by e.id`;

const INSERT_ALLOCATIONS = `
  insert into allocations (
    account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, in_force_on,
    posting_id, reversed_by_posting_id)
  select account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, in_force_on, $1::bigint,
         case when is_undone then $1::bigint end
    from new_allocations
   order by sequence`;

/**
 * Former items that the allocations of this posting, or the ones it undid, change: by how much, and the day from which
 * the last of those in force now counts.
 */
const changesOf = (item: Item): string => `
  select moved.item_id, moved.change, covered.last_on
    from (
      select item_id, sum(amount)::bigint as change
        from (
          select ${item} as item_id, amount_grosze as amount from new_allocations where not is_undone
          union all
          select a.${item}, -a.amount_grosze
            from undone_allocations u join allocations a on a.id = u.allocation_id
        ) each_one
       group by item_id
    ) moved
   cross join lateral (
     select max(a.in_force_on) as last_on from allocations a
      where a.${item} = moved.item_id and a.reversed_by_posting_id is null
   ) covered`;

/** @param own the key of `table` that allocations name in their `item` */
const updateFormer = (table: string, own: string, item: Item): string => `
  update ${table} o
     set allocated_grosze = o.allocated_grosze + c.change,
         settled_on = case when o.allocated_grosze + c.change = o.amount_grosze then c.last_on end
    from (${changesOf(item)}) c
   where o.${own} = c.item_id
     and (c.change <> 0 or o.settled_on <> c.last_on)`;

const UPDATE_FORMER_RECEIVABLES = `
  ${updateFormer('receivables', 'id', 'receivable_id')}
     and not exists (select from new_receivables n where n.id = o.id)`;

const UPDATE_FORMER_CREDITS = `
  ${updateFormer('credits', 'entry_id', 'credit_entry_id')}
     and not exists (select from new_entries n where n.id = o.entry_id)`;
