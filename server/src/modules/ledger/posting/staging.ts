import type { ClientBase } from 'pg';

/**
 * Makes the empty staging tables of a posting in the current transaction; its end removes them.
 *
 * `staged_entries`: one row per entry. `ordinal` is the order of the source (unique): on one day of an account the
 * lower one stands first. A debit says `issued_on`, `due_on` and `payable_on` of its document; what is null
 * falls back to `booked_on` (`payable_on`: to `due_on`). A reversal names the entry it takes back by its row id
 * (`reverses_entry_id`), or by `reverses_ordinal` when that one is staged in the same batch.
 *
 * `staged_allocations`: only for allocation GIVEN; both entries by source system and key, staged now or in the book.
 *
 * `staged_settled_accounts`: accounts whose allocations are given in full even if there is none; those that the
 * staged allocations name are meant without being listed.
 *
 * `staged_days`: accounts on which nothing is booked, but a day has come (see `CREDIT_USES`, DUE).
 */
export async function createStaging(client: ClientBase): Promise<void> {
  await client.query(`
    create temporary table staged_entries (
      ordinal bigint not null,
      account_id bigint not null,
      fund_id bigint not null,
      kind text not null,
      booked_on date not null,
      value_on date not null,
      amount_grosze bigint not null,
      title text not null,
      document_number text,
      invoice_id bigint,
      payment_id bigint,
      media_settlement_id bigint,
      interest_note_id bigint,
      corrects_invoice_id bigint,
      designated_document text,
      issued_on date,
      due_on date,
      payable_on date,
      source_system text not null,
      source_key text not null,
      source_version integer not null default 1,
      reverses_entry_id bigint,
      reverses_ordinal bigint
    ) on commit drop;

    create temporary table staged_allocations (
      source_system text not null,
      credit_source_key text not null,
      debit_source_key text not null,
      amount_grosze bigint not null,
      effective_on date not null
    ) on commit drop;

    create temporary table staged_settled_accounts (
      account_id bigint not null
    ) on commit drop;

    create temporary table staged_days (
      account_id bigint not null,
      day date not null
    ) on commit drop;
  `);
}

/** Every temporary table of a posting, in whatever phase it is made. */
const WORK_TABLES = [
  'staged_entries',
  'staged_allocations',
  'staged_settled_accounts',
  'staged_days',
  'touched_accounts',
  'new_entries',
  'new_receivables',
  'new_allocations',
  'undone_allocations',
  'given_allocations',
  'resolved_allocations',
  'allocations_in_force',
  'freed_allocations',
  'state_allocations',
];

/** Removes the tables of a posting that is done, so that the next one of the same transaction starts with none. */
export async function dropStaging(client: ClientBase): Promise<void> {
  await client.query(`drop table if exists ${WORK_TABLES.map((table) => `pg_temp.${table}`).join(', ')}`);
}
