import type { ClientBase } from 'pg';
import { STAGED_AMOUNT } from './ledger-rules.js';

/**
 * Says in `mirror_entry_changes` what each staged entry is to the book: NEW, CHANGED (amount, a day, account, fund, kind
 * or document: the old version is taken back and a new one booked), TEXT (only words differ: a booked entry keeps
 * its own), SAME.
 */
export async function compareEntries(client: ClientBase): Promise<void> {
  await client.query(`drop table if exists mirror_entry_changes`);
  await client.query(COMPARE);
  await client.query('create index on mirror_entry_changes (line)');
  await client.query('analyze mirror_entry_changes');
}

/** A day of the document or of the entry itself that its receivable does not show; a computed shift does not count. */
const DAYS_DIFFER = `
  num_nulls(s.invoice_key, i.key) <> 1 and num_nulls(s.interest_note_key, n.key) <> 1 and (
  b.part_due_on <> coalesce(i.due_on, n.due_on, s.due_on, s.booked_on)
  or b.part_issued_on <> coalesce(i.issued_on, n.issued_on, s.booked_on)
  or b.part_payable_on <> i.payable_on)`;

const COMPARE = `
  create temporary table mirror_entry_changes on commit drop as
  select s.line, s.key,
         case
           when b.id is null then 'NEW'
           when (s.account_key, s.fund_code, s.kind, s.booked_on, ${STAGED_AMOUNT}, coalesce(s.value_on, s.booked_on))
                  is distinct from
                (b.account_key, b.fund_code, b.kind, b.booked_on, b.amount_grosze, b.value_on) then 'CHANGED'
           when (s.invoice_key, s.payment_key, s.settlement_key, s.interest_note_key, s.corrects_key, s.reverses_key)
                  is distinct from
                (b.invoice_key, b.payment_key, b.settlement_key, b.interest_note_key, b.corrects_key, b.reverses_key)
             then 'CHANGED'
           when ${DAYS_DIFFER} then 'CHANGED'
           when (s.title, s.document_number, s.designated_document)
                  is distinct from (b.title, b.document_number, b.designated_document) then 'TEXT'
           else 'SAME'
         end as change
    from mirror_ledger_entries s
    left join mirror_book_entries b on b.source_key = s.key
    left join mirror_invoices i on i.key = s.invoice_key
    left join mirror_interest_notes n on n.key = s.interest_note_key`;
