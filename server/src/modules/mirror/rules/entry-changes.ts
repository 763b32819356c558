import type { ClientBase } from 'pg';
import { STAGED_AMOUNT } from './document-rules.js';

/**
 * Says in `mirror_entry_changes` what each staged entry is to the book: NEW, CHANGED (amount, a day, account, fund, kind,
 * document, what it corrects or what the payer named: the old version is taken back and a new one booked), TEXT (only
 * its title differs: a booked entry keeps its own), SAME.
 *
 * `corrects_key` and `designated_document` are what the entry says, else what its document says: the folder's document,
 * or the book's when the folder does not have it. They decide which debt is paid, so a changed one is CHANGED too.
 */
export async function compareEntries(client: ClientBase, sourceSystem: string): Promise<void> {
  await client.query(`drop table if exists mirror_entry_changes`);
  await client.query(COMPARE, [sourceSystem]);
  await client.query('create index on mirror_entry_changes (line)');
  await client.query('analyze mirror_entry_changes');
}

/** A day of the document or of the entry itself that its receivable does not show; a computed shift does not count. */
const DAYS_DIFFER = `
  num_nulls(s.invoice_key, i.key) <> 1 and num_nulls(s.interest_note_key, n.key) <> 1 and (
  b.part_due_on <> coalesce(i.due_on, n.due_on, s.due_on, s.booked_on)
  or b.part_issued_on <> coalesce(i.issued_on, n.issued_on, s.booked_on)
  or b.part_payable_on <> i.payable_on)`;

/** What the document says counts for the entry that books it, not for one that takes it back. */
const CORRECTS = `coalesce(s.corrects_key, case when s.reverses_key is null then coalesce(i.corrects_key,
  (select o.source_key from invoices d join invoices o on o.id = d.corrects_invoice_id
    where i.key is null and d.source_system = $1 and d.source_key = s.invoice_key)) end)`;
const DESIGNATES = `coalesce(s.designated_document,
  case when s.reverses_key is null and s.credit > 0 then coalesce(p.designated_document,
    (select d.designated_document from payments d
      where p.key is null and d.source_system = $1 and d.source_key = s.payment_key)) end)`;

const COMPARE = `
  create temporary table mirror_entry_changes on commit drop as
  select s.line, s.key, said.corrects_key, said.designated_document,
         case
           when b.id is null then 'NEW'
           when (s.account_key, s.fund_code, s.kind, s.booked_on, ${STAGED_AMOUNT}, coalesce(s.value_on, s.booked_on))
                  is distinct from
                (b.account_key, b.fund_code, b.kind, b.booked_on, b.amount_grosze, b.value_on) then 'CHANGED'
           when (s.invoice_key, s.payment_key, s.settlement_key, s.interest_note_key, s.reverses_key)
                  is distinct from
                (b.invoice_key, b.payment_key, b.settlement_key, b.interest_note_key, b.reverses_key)
             then 'CHANGED'
           when (said.corrects_key, said.designated_document, s.document_number)
                  is distinct from (b.corrects_key, b.designated_document, b.document_number) then 'CHANGED'
           when ${DAYS_DIFFER} then 'CHANGED'
           when s.title is distinct from b.title then 'TEXT'
           else 'SAME'
         end as change
    from mirror_ledger_entries s
    left join mirror_book_entries b on b.source_key = s.key
    left join mirror_invoices i on i.key = s.invoice_key
    left join mirror_payments p on p.key = s.payment_key
    left join mirror_interest_notes n on n.key = s.interest_note_key
   cross join lateral (select ${CORRECTS} as corrects_key, ${DESIGNATES} as designated_document) said`;
