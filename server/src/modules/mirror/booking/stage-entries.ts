import type { ClientBase } from 'pg';
import { STAGED_AMOUNT } from '../rules/document-rules.js';
import { referenceJoins } from '../loading/upsert.js';

/** What was staged for the posting service. */
export interface StagedEntries {
  readonly count: number;
  /** Reversals of former versions among them. */
  readonly reversals: number;
  /** Grosze, debit positive. */
  readonly total: bigint;
}

/** Reversals of former versions come first; rows of the file follow in its order. */
const FILE_ORDINALS = 1_000_000_000;

/**
 * Fills `staged_entries` with what the folder adds to the book: for a changed entry a reversal of its former version on
 * that one's own day, then the new version; for a new row the row itself. Unchanged rows are not staged.
 *
 * Expects documents, payments, notes and settlements in the book, `mirror_entry_changes`, and empty staging tables.
 */
export async function stageEntries(client: ClientBase, sourceSystem: string): Promise<StagedEntries> {
  const reversals = await client.query(STAGE_REVERSALS, [sourceSystem]);
  await client.query(STAGE_ROWS, [sourceSystem]);
  await client.query('analyze staged_entries');
  const { rows } = await client.query<{ count: number; total: string }>(
    'select count(*)::int as count, coalesce(sum(amount_grosze), 0)::text as total from staged_entries',
  );
  return {
    count: rows[0]?.count ?? 0,
    reversals: reversals.rowCount ?? 0,
    total: BigInt(rows[0]?.total ?? 0),
  };
}

const STAGE_REVERSALS = `
  insert into staged_entries (
    ordinal, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title, document_number, invoice_id,
    payment_id, media_settlement_id, interest_note_id, corrects_invoice_id, source_system, source_key,
    source_version, reverses_entry_id)
  select row_number() over (order by x.line), e.account_id, e.fund_id, 'REVERSAL', e.booked_on, e.value_on,
         -e.amount_grosze, 'Storno: ' || e.title, e.document_number, e.invoice_id, e.payment_id,
         e.media_settlement_id, e.interest_note_id, e.corrects_invoice_id, $1, e.source_key, e.source_version, e.id
    from mirror_entry_changes x
    join mirror_book_entries b on b.source_key = x.key
    join ledger_entries e on e.id = b.id
   where x.change = 'CHANGED'`;

const REFERENCES = [
  'account_key',
  'fund_code',
  'invoice_key',
  'payment_key',
  'settlement_key',
  'interest_note_key',
];

const STAGE_ROWS = `
  insert into staged_entries (
    ordinal, account_id, fund_id, kind, booked_on, value_on, amount_grosze, title, document_number, invoice_id,
    payment_id, media_settlement_id, interest_note_id, corrects_invoice_id, designated_document, issued_on, due_on,
    payable_on, source_system, source_key, source_version, reverses_entry_id, reverses_ordinal)
  select ${String(FILE_ORDINALS)} + s.line, r_account_key.id, r_fund_code.id, s.kind, s.booked_on,
         coalesce(s.value_on, s.booked_on), ${STAGED_AMOUNT}, s.title, s.document_number, r_invoice_key.id,
         r_payment_key.id, r_settlement_key.id, r_interest_note_key.id, corrected.id, x.designated_document,
         case when s.debit > 0 then coalesce(r_invoice_key.issued_on, r_interest_note_key.issued_on) end,
         case when s.debit > 0 then coalesce(r_invoice_key.due_on, r_interest_note_key.due_on, s.due_on) end,
         case when s.debit > 0 then coalesce(r_invoice_key.payable_on, r_interest_note_key.payable_on,
           (select d.payable_on from mirror_payable_days d where d.due_on = coalesce(s.due_on, s.booked_on))) end,
         $1, s.key, coalesce(b.source_version, 0) + 1,
         case when o.line is null then reversed.id end, ${String(FILE_ORDINALS)} + o.line
    from mirror_ledger_entries s
    join mirror_entry_changes x on x.line = s.line and x.change in ('NEW', 'CHANGED')
    left join mirror_book_entries b on b.source_key = s.key
    left join invoices corrected on corrected.source_system = $1 and corrected.source_key = x.corrects_key
    left join mirror_entry_changes o on o.key = s.reverses_key and o.change in ('NEW', 'CHANGED')
    left join mirror_book_entries reversed on reversed.source_key = s.reverses_key
    ${referenceJoins(
      'ledger_entries.csv',
      REFERENCES.map((column) => `r_${column}.`),
    )}`;
