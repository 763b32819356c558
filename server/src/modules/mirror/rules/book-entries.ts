import type { ClientBase } from 'pg';

/**
 * Copies into `mirror_book_entries` how every entry of the source stands in the book now: its newest version, without
 * the reversals that the importer made of older ones, everything it points at named by the source's keys.
 * `is_reversed` says that another row of the source took it back; `part_…` are the days of its receivable.
 */
export async function copyBookEntries(client: ClientBase, sourceSystem: string): Promise<void> {
  // Right after a first import the planner knows nothing of the new rows; nested loops over them would take minutes.
  await client.query('set local enable_nestloop = off');
  await client.query(COPY_BOOK_ENTRIES, [sourceSystem]);
  await client.query('set local enable_nestloop = on');
  await client.query('create index on mirror_book_entries (source_key)');
  await client.query('analyze mirror_book_entries');
}

const COPY_BOOK_ENTRIES = `
  create temporary table mirror_book_entries on commit drop as
  select e.source_key, e.id, e.source_version, e.account_id, e.fund_id, e.kind, e.booked_on, e.value_on,
         e.amount_grosze, e.title, e.document_number, e.designated_document, e.reverses_entry_id,
         a.source_key as account_key, f.code as fund_code, i.source_key as invoice_key, p.source_key as payment_key,
         m.source_key as settlement_key, n.source_key as interest_note_key, c.source_key as corrects_key,
         r.source_key as reverses_key, x.id is not null as is_reversed,
         part.issued_on as part_issued_on, part.due_on as part_due_on, part.payable_on as part_payable_on
    from ledger_entries e
    join accounts a on a.id = e.account_id
    join funds f on f.id = e.fund_id
    left join invoices i on i.id = e.invoice_id
    left join payments p on p.id = e.payment_id
    left join media_settlements m on m.id = e.media_settlement_id
    left join interest_notes n on n.id = e.interest_note_id
    left join invoices c on c.id = e.corrects_invoice_id
    left join ledger_entries r on r.id = e.reverses_entry_id
    left join ledger_entries x on x.reverses_entry_id = e.id and x.source_key <> e.source_key
    left join receivables part on part.entry_id = e.id and part.ordinal = 1
   where e.source_system = $1
     and (e.reverses_entry_id is null or r.source_key <> e.source_key)
     and not exists (
       select from ledger_entries newer
        where newer.source_system = e.source_system and newer.source_key = e.source_key
          and newer.source_version = e.source_version + 1 and not newer.is_reversal)`;
