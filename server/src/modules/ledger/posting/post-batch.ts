import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { sumGrosze } from '../../../domain/money/grosze.js';
import { postStaged } from './post-staged.js';
import type { GivenAllocation, NewEntry, PostingBatch, PostingResult } from './posting.types.js';
import { createStaging } from './staging.js';

/**
 * Books a batch in the caller's transaction, so that what the entries stem from (an invoice, say) is written with them
 * or not at all.
 *
 * @throws PostingRefused when the batch cannot be booked; roll back then
 */
export async function postBatch(client: ClientBase, batch: PostingBatch): Promise<PostingResult> {
  await createStaging(client);
  await stage(client, batch);
  return postStaged(client, {
    ...batch,
    contentHash: contentHash(batch),
    entryCount: batch.entries.length,
    controlTotalGrosze: sumGrosze(batch.entries.map(({ amountGrosze }) => amountGrosze)),
  });
}

/** What makes two batches the same: their entries and allocations, in order. */
function contentHash({ source, allocation, entries, allocations = [] }: PostingBatch): Buffer {
  const content = [source, allocation, entries.map(stagedEntry), allocations.map(stagedAllocation)];
  return createHash('sha256').update(JSON.stringify(content, exactNumbers)).digest();
}

async function stage(client: ClientBase, { entries, allocations = [] }: PostingBatch): Promise<void> {
  await fill(client, 'staged_entries', entries.map(stagedEntry));
  await fill(client, 'staged_allocations', allocations.map(stagedAllocation));
}

async function fill(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows, exactNumbers)],
  );
}

/** An entry as a row of `staged_entries`, with the columns always in one order. */
function stagedEntry(entry: NewEntry, index: number): Record<string, unknown> {
  return {
    ordinal: index + 1,
    account_id: entry.accountId,
    fund_id: entry.fundId,
    kind: entry.kind,
    booked_on: entry.bookedOn,
    value_on: entry.valueOn,
    amount_grosze: entry.amountGrosze,
    title: entry.title,
    document_number: entry.documentNumber ?? null,
    invoice_id: entry.invoiceId ?? null,
    payment_id: entry.paymentId ?? null,
    media_settlement_id: entry.mediaSettlementId ?? null,
    interest_note_id: entry.interestNoteId ?? null,
    corrects_invoice_id: entry.correctsInvoiceId ?? null,
    designated_document: entry.designatedDocument ?? null,
    issued_on: entry.issuedOn ?? null,
    due_on: entry.dueOn ?? null,
    payable_on: entry.payableOn ?? null,
    source_system: entry.sourceSystem,
    source_key: entry.sourceKey,
    source_version: entry.sourceVersion ?? 1,
    reverses_entry_id: entry.reversesEntryId ?? null,
  };
}

function stagedAllocation(given: GivenAllocation): Record<string, unknown> {
  return {
    source_system: given.sourceSystem,
    credit_source_key: given.creditSourceKey,
    debit_source_key: given.debitSourceKey,
    amount_grosze: given.amountGrosze,
    effective_on: given.effectiveOn,
  };
}

/** Amounts travel as text, so that none is rounded. */
function exactNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
