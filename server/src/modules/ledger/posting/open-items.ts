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

const INSERT_RECEIVABLES = `
  insert into receivables (
    id, account_id, fund_id, part, entry_id, ordinal, invoice_id, interest_note_id, media_settlement_id,
    stems_from_receivable_id, document_number, issued_on, due_on, payable_on, amount_grosze, allocated_grosze)
  overriding system value
  select r.id, r.account_id, r.fund_id, r.part, r.entry_id, r.ordinal, r.invoice_id, r.interest_note_id,
         r.media_settlement_id, r.stems_from_receivable_id, r.document_number,
         coalesce(e.issued_on, e.booked_on), coalesce(e.due_on, e.booked_on),
         coalesce(e.payable_on, e.due_on, e.booked_on), r.amount_grosze, coalesce(a.amount, 0)
    from new_receivables r
    join new_entries e on e.id = r.entry_id
    left join (
      select receivable_id, sum(amount_grosze) as amount from new_allocations where not is_undone group by 1
    ) a on a.receivable_id = r.id
   order by r.id`;

const INSERT_CREDITS = `
  insert into credits (entry_id, account_id, fund_id, amount_grosze, allocated_grosze, effective_on)
  select e.id, e.account_id, e.fund_id, -e.amount_grosze, coalesce(a.amount, 0), e.value_on
    from new_entries e
    left join (
      select credit_entry_id, sum(amount_grosze) as amount from new_allocations where not is_undone group by 1
    ) a on a.credit_entry_id = e.id
   where e.amount_grosze < 0
   order by e.id`;

const INSERT_ALLOCATIONS = `
  insert into allocations (
    account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, posting_id,
    reversed_by_posting_id)
  select account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, $1::bigint,
         case when is_undone then $1::bigint end
    from new_allocations
   order by sequence`;

/** What the allocations of this posting and the ones it undid change in items that were there before. */
const changesOf = (item: 'receivable_id' | 'credit_entry_id'): string => `
  select ${item} as item_id, sum(amount) as change
    from (
      select ${item}, amount_grosze as amount from new_allocations where not is_undone
      union all
      select a.${item}, -a.amount_grosze
        from undone_allocations u join allocations a on a.id = u.allocation_id
    ) moved
   group by ${item}`;

const UPDATE_FORMER_RECEIVABLES = `
  update receivables r set allocated_grosze = r.allocated_grosze + c.change
    from (${changesOf('receivable_id')}) c
   where r.id = c.item_id and c.change <> 0
     and not exists (select from new_receivables n where n.id = r.id)`;

const UPDATE_FORMER_CREDITS = `
  update credits k set allocated_grosze = k.allocated_grosze + c.change
    from (${changesOf('credit_entry_id')}) c
   where k.entry_id = c.item_id and c.change <> 0
     and not exists (select from new_entries n where n.id = k.entry_id)`;
