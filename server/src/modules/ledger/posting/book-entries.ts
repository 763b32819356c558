import { DatabaseError, type ClientBase } from 'pg';
import { PostingRefused } from './posting.types.js';

/**
 * Inserts the staged entries into the book, numbered in its order: by day, then as the source has them.
 * Makes `new_entries`: the staged rows with the ids they got; `replacement_of` names the reversal of the former
 * version when an entry is its next version.
 *
 * @throws PostingRefused when a month is closed or a source row was booked before
 */
export async function bookEntries(client: ClientBase, postingId: string): Promise<void> {
  await client.query(`
    create temporary table new_entries on commit drop as
    select nextval('ledger_entries_id_seq') as id, s.*, null::bigint as replacement_of
      from (select * from staged_entries order by booked_on, ordinal) s`);
  await client.query('analyze new_entries');
  await client.query(`
    update new_entries r set reverses_entry_id = original.id
      from new_entries original
     where r.reverses_ordinal is not null and original.ordinal = r.reverses_ordinal`);
  await client.query(`
    update new_entries n set replacement_of = r.id
      from new_entries r
     where r.reverses_entry_id is not null
       and n.source_system = r.source_system and n.source_key = r.source_key
       and n.source_version = r.source_version + 1
       and n.account_id = r.account_id and n.fund_id = r.fund_id
       and n.reverses_entry_id is null and sign(n.amount_grosze) <> sign(r.amount_grosze)`);
  try {
    await client.query(INSERT_ENTRIES, [postingId]);
  } catch (error) {
    throw asRefusal(error);
  }
}

const INSERT_ENTRIES = `
  insert into ledger_entries (
    id, posting_id, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title, document_number,
    invoice_id, payment_id, media_settlement_id, interest_note_id, reverses_entry_id, corrects_invoice_id,
    designated_document, source_system, source_key, source_version, is_reversal)
  overriding system value
  select id, $1::bigint, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title, document_number,
         invoice_id, payment_id, media_settlement_id, interest_note_id, reverses_entry_id, corrects_invoice_id,
         designated_document, source_system, source_key, source_version, reverses_entry_id is not null
    from new_entries
   order by id`;

function asRefusal(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  if (error.constraint === 'ck_ledger_entries_open_period') {
    return new PostingRefused('CLOSED_MONTH', error.message);
  }
  if (error.constraint === 'uq_ledger_entries_source') {
    return new PostingRefused('BAD_ENTRY', `booked before: ${error.detail ?? ''}`);
  }
  if (error.constraint === 'uq_ledger_entries_reverses_entry_id') {
    return new PostingRefused('BAD_REVERSAL', error.detail ?? '');
  }
  return error;
}
