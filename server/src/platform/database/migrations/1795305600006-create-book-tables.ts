import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The book: postings and their entries, what must be paid (receivables), what may be used to pay (credits), which
 * credit paid which receivable (allocations), and the two projections of the balance.
 *
 * Keys that carry account_id and fund_id beside the id make it impossible to point into another account or fund.
 */
export class CreateBookTables1795305600006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SOURCES);
    await queryRunner.query(ENTRIES);
    await queryRunner.query(SETTLEMENT_OF_DEBTS);
    await queryRunner.query(PROJECTIONS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table account_balances;
      drop table ledger_positions;
      drop table allocations;
      drop table credits;
      drop table receivables;
      drop table ledger_entries;
      drop table interest_note_items;
      drop table interest_notes;
      drop table payment_versions;
      drop table payments;
      drop table postings;
      drop table accounting_periods;
    `);
  }
}

const SOURCES = `
  create table accounting_periods (
    month date not null,
    closed_at timestamptz,
    closed_by text,
    constraint pk_accounting_periods primary key (month),
    constraint ck_accounting_periods_month check (extract(day from month) = 1)
  );

  create table postings (
    id bigint generated always as identity,
    source text not null,
    idempotency_key text not null,
    content_hash bytea not null,
    actor text not null,
    control_total_grosze bigint not null,
    entry_count integer not null,
    import_id bigint,
    recorded_at timestamptz not null default now(),
    constraint pk_postings primary key (id),
    constraint uq_postings_idempotency_key unique (idempotency_key),
    constraint fk_postings_import_id foreign key (import_id) references imports (id),
    constraint ck_postings_source check (source in (
      'IMPORT', 'BILLING_RUN', 'CORRECTION', 'BANK_FILE', 'MEDIA_SETTLEMENT', 'INTEREST_NOTE',
      'OPENING_BALANCE', 'CREDIT_USE', 'MANUAL')),
    constraint ck_postings_entry_count check (entry_count >= 0)
  );
  create index ix_postings_import_id on postings (import_id);

  create table payments (
    id bigint generated always as identity,
    account_id bigint not null,
    fund_id bigint,
    booked_on date not null,
    value_on date not null,
    amount_grosze bigint not null,
    method text not null,
    title text,
    payer_name text,
    designated_document text,
    version integer not null default 1,
    source_system text not null,
    source_key text not null,
    row_hash bytea,
    import_id bigint,
    constraint pk_payments primary key (id),
    constraint uq_payments_id_account_id unique (id, account_id),
    constraint uq_payments_source_system_source_key unique (source_system, source_key),
    constraint fk_payments_account_id foreign key (account_id) references accounts (id),
    constraint fk_payments_fund_id foreign key (fund_id) references funds (id),
    constraint fk_payments_import_id foreign key (import_id) references imports (id),
    constraint ck_payments_amount_grosze check (amount_grosze > 0 and amount_grosze <= 10000000000000),
    constraint ck_payments_method check (method in (
      'BANK_TRANSFER', 'CASH', 'CARD', 'POST_OFFICE', 'ALLOWANCE', 'OTHER')),
    constraint ck_payments_version check (version >= 1)
  );
  create index ix_payments_account_id_booked_on on payments (account_id, booked_on desc, id desc);
  create index ix_payments_fund_id on payments (fund_id) where fund_id is not null;
  create index ix_payments_import_id on payments (import_id);

  create table payment_versions (
    id bigint generated always as identity,
    payment_id bigint not null,
    account_id bigint not null,
    version integer not null,
    booked_on date not null,
    value_on date not null,
    amount_grosze bigint not null,
    replaced_at timestamptz not null default now(),
    import_id bigint,
    constraint pk_payment_versions primary key (id),
    constraint uq_payment_versions_payment_id_version unique (payment_id, version),
    constraint fk_payment_versions_payment_id_account_id
      foreign key (payment_id, account_id) references payments (id, account_id),
    constraint fk_payment_versions_import_id foreign key (import_id) references imports (id),
    constraint ck_payment_versions_amount_grosze check (amount_grosze > 0 and amount_grosze <= 10000000000000)
  );
  create index ix_payment_versions_account_id on payment_versions (account_id);
  create index ix_payment_versions_import_id on payment_versions (import_id);

  create table interest_notes (
    id bigint generated always as identity,
    account_id bigint not null,
    number text not null,
    issued_on date not null,
    due_on date not null,
    payable_on date not null,
    total_grosze bigint not null,
    source_system text not null,
    source_key text not null,
    row_hash bytea,
    import_id bigint,
    constraint pk_interest_notes primary key (id),
    constraint uq_interest_notes_number unique (number),
    constraint uq_interest_notes_id_account_id unique (id, account_id),
    constraint uq_interest_notes_source_system_source_key unique (source_system, source_key),
    constraint fk_interest_notes_account_id foreign key (account_id) references accounts (id),
    constraint fk_interest_notes_import_id foreign key (import_id) references imports (id),
    constraint ck_interest_notes_total_grosze check (total_grosze > 0 and total_grosze <= 10000000000000),
    constraint ck_interest_notes_payable_on check (payable_on >= due_on)
  );
  create index ix_interest_notes_account_id on interest_notes (account_id);
  create index ix_interest_notes_import_id on interest_notes (import_id);

  create table interest_note_items (
    id bigint generated always as identity,
    interest_note_id bigint not null,
    account_id bigint not null,
    position integer not null,
    debt_document_number text not null,
    principal_grosze bigint not null,
    interest_from date not null,
    interest_to date not null,
    amount_grosze bigint not null,
    constraint pk_interest_note_items primary key (id),
    constraint uq_interest_note_items_interest_note_id_position unique (interest_note_id, position),
    constraint fk_interest_note_items_interest_note_id_account_id
      foreign key (interest_note_id, account_id) references interest_notes (id, account_id),
    constraint ck_interest_note_items_principal_grosze
      check (principal_grosze > 0 and principal_grosze <= 10000000000000),
    constraint ck_interest_note_items_amount_grosze
      check (amount_grosze > 0 and amount_grosze <= 10000000000000),
    constraint ck_interest_note_items_interest_to check (interest_to >= interest_from)
  );
  create index ix_interest_note_items_account_id on interest_note_items (account_id);
`;

const ENTRIES = `
  create table ledger_entries (
    id bigint generated always as identity,
    posting_id bigint not null,
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
    reverses_entry_id bigint,
    corrects_invoice_id bigint,
    designated_document text,
    source_system text not null,
    source_key text not null,
    source_version integer not null default 1,
    is_reversal boolean not null default false,
    recorded_at timestamptz not null default now(),
    constraint pk_ledger_entries primary key (id),
    constraint uq_ledger_entries_id_account_id_fund_id unique (id, account_id, fund_id),
    constraint uq_ledger_entries_source
      unique (source_system, source_key, source_version, is_reversal),
    constraint uq_ledger_entries_reverses_entry_id unique (reverses_entry_id),
    constraint fk_ledger_entries_posting_id foreign key (posting_id) references postings (id),
    constraint fk_ledger_entries_account_id foreign key (account_id) references accounts (id),
    constraint fk_ledger_entries_fund_id foreign key (fund_id) references funds (id),
    constraint fk_ledger_entries_invoice_id_account_id
      foreign key (invoice_id, account_id) references invoices (id, account_id),
    constraint fk_ledger_entries_payment_id_account_id
      foreign key (payment_id, account_id) references payments (id, account_id),
    constraint fk_ledger_entries_media_settlement_id_account_id
      foreign key (media_settlement_id, account_id) references media_settlements (id, account_id),
    constraint fk_ledger_entries_interest_note_id_account_id
      foreign key (interest_note_id, account_id) references interest_notes (id, account_id),
    constraint fk_ledger_entries_corrects_invoice_id_account_id
      foreign key (corrects_invoice_id, account_id) references invoices (id, account_id),
    constraint fk_ledger_entries_reverses_entry_id_account_id_fund_id
      foreign key (reverses_entry_id, account_id, fund_id) references ledger_entries (id, account_id, fund_id),
    constraint ck_ledger_entries_kind check (kind in (
      'OPENING_BALANCE', 'CHARGE', 'CHARGE_CORRECTION', 'MEDIA_SETTLEMENT', 'PAYMENT', 'PAYMENT_REVERSAL',
      'REFUND', 'INTEREST_NOTE', 'WRITE_OFF', 'TRANSFER', 'REVERSAL')),
    constraint ck_ledger_entries_sign check (
      (amount_grosze > 0 or kind not in ('CHARGE', 'PAYMENT_REVERSAL', 'REFUND', 'INTEREST_NOTE'))
      and (amount_grosze < 0 or kind not in ('PAYMENT', 'WRITE_OFF'))),
    constraint ck_ledger_entries_amount_grosze check (
      amount_grosze <> 0 and amount_grosze between -10000000000000 and 10000000000000),
    constraint ck_ledger_entries_is_reversal check (is_reversal = (reverses_entry_id is not null)),
    constraint ck_ledger_entries_reverses_entry_id check (reverses_entry_id < id),
    constraint ck_ledger_entries_source_version check (source_version >= 1)
  );
  create index ix_ledger_entries_account_id_booked_on on ledger_entries (account_id, booked_on desc, id desc);
  create index ix_ledger_entries_posting_id on ledger_entries (posting_id);
  create index ix_ledger_entries_fund_id on ledger_entries (fund_id);
  create index ix_ledger_entries_invoice_id on ledger_entries (invoice_id) where invoice_id is not null;
  create index ix_ledger_entries_payment_id on ledger_entries (payment_id) where payment_id is not null;
  create index ix_ledger_entries_media_settlement_id on ledger_entries (media_settlement_id)
    where media_settlement_id is not null;
  create index ix_ledger_entries_interest_note_id on ledger_entries (interest_note_id)
    where interest_note_id is not null;
  create index ix_ledger_entries_corrects_invoice_id on ledger_entries (corrects_invoice_id)
    where corrects_invoice_id is not null;
`;

const SETTLEMENT_OF_DEBTS = `
  create table receivables (
    id bigint generated always as identity,
    account_id bigint not null,
    fund_id bigint not null,
    part text not null,
    entry_id bigint not null,
    ordinal smallint not null default 1,
    invoice_id bigint,
    interest_note_id bigint,
    media_settlement_id bigint,
    stems_from_receivable_id bigint,
    document_number text,
    issued_on date not null,
    due_on date not null,
    payable_on date not null,
    amount_grosze bigint not null,
    allocated_grosze bigint not null default 0,
    constraint pk_receivables primary key (id),
    constraint uq_receivables_id_account_id unique (id, account_id),
    constraint uq_receivables_id_account_id_fund_id unique (id, account_id, fund_id),
    constraint uq_receivables_entry_id_ordinal unique (entry_id, ordinal),
    constraint fk_receivables_entry_id_account_id_fund_id
      foreign key (entry_id, account_id, fund_id) references ledger_entries (id, account_id, fund_id),
    constraint fk_receivables_invoice_id_account_id
      foreign key (invoice_id, account_id) references invoices (id, account_id),
    constraint fk_receivables_interest_note_id_account_id
      foreign key (interest_note_id, account_id) references interest_notes (id, account_id),
    constraint fk_receivables_media_settlement_id_account_id
      foreign key (media_settlement_id, account_id) references media_settlements (id, account_id),
    constraint fk_receivables_stems_from_receivable_id_account_id_fund_id
      foreign key (stems_from_receivable_id, account_id, fund_id)
      references receivables (id, account_id, fund_id),
    constraint ck_receivables_part check (part in ('PRINCIPAL', 'INTEREST')),
    constraint ck_receivables_stems_from_receivable_id
      check (stems_from_receivable_id is null or part = 'INTEREST'),
    constraint ck_receivables_amount_grosze check (amount_grosze > 0 and amount_grosze <= 10000000000000),
    constraint ck_receivables_allocated_grosze check (allocated_grosze between 0 and amount_grosze),
    constraint ck_receivables_payable_on check (payable_on >= due_on)
  );
  create index ix_receivables_account_id_payable_on on receivables (account_id, payable_on)
    where allocated_grosze < amount_grosze;
  create index ix_receivables_account_id on receivables (account_id, fund_id);
  create index ix_receivables_invoice_id on receivables (invoice_id) where invoice_id is not null;
  create index ix_receivables_interest_note_id on receivables (interest_note_id)
    where interest_note_id is not null;
  create index ix_receivables_media_settlement_id on receivables (media_settlement_id)
    where media_settlement_id is not null;
  create index ix_receivables_stems_from_receivable_id on receivables (stems_from_receivable_id)
    where stems_from_receivable_id is not null;

  create table credits (
    entry_id bigint not null,
    account_id bigint not null,
    fund_id bigint not null,
    amount_grosze bigint not null,
    allocated_grosze bigint not null default 0,
    effective_on date not null,
    constraint pk_credits primary key (entry_id),
    constraint uq_credits_entry_id_account_id_fund_id unique (entry_id, account_id, fund_id),
    constraint fk_credits_entry_id_account_id_fund_id
      foreign key (entry_id, account_id, fund_id) references ledger_entries (id, account_id, fund_id),
    constraint ck_credits_amount_grosze check (amount_grosze > 0 and amount_grosze <= 10000000000000),
    constraint ck_credits_allocated_grosze check (allocated_grosze between 0 and amount_grosze)
  );
  create index ix_credits_account_id on credits (account_id, fund_id);
  create index ix_credits_account_id_effective_on on credits (account_id, effective_on)
    where allocated_grosze < amount_grosze;

  create table allocations (
    id bigint generated always as identity,
    account_id bigint not null,
    fund_id bigint not null,
    credit_entry_id bigint not null,
    receivable_id bigint not null,
    amount_grosze bigint not null,
    rule text not null,
    effective_on date not null,
    posting_id bigint not null,
    recorded_at timestamptz not null default now(),
    reversed_by_posting_id bigint,
    constraint pk_allocations primary key (id),
    constraint fk_allocations_credit_entry_id_account_id_fund_id
      foreign key (credit_entry_id, account_id, fund_id) references credits (entry_id, account_id, fund_id),
    constraint fk_allocations_receivable_id_account_id_fund_id
      foreign key (receivable_id, account_id, fund_id) references receivables (id, account_id, fund_id),
    constraint fk_allocations_posting_id foreign key (posting_id) references postings (id),
    constraint fk_allocations_reversed_by_posting_id
      foreign key (reversed_by_posting_id) references postings (id),
    constraint ck_allocations_amount_grosze check (amount_grosze > 0 and amount_grosze <= 10000000000000),
    constraint ck_allocations_rule check (rule in (
      'DESIGNATED', 'CORRECTION', 'OLDEST_DUE', 'CREDIT_ON_ISSUE', 'REVERSAL', 'SOURCE'))
  );
  create index ix_allocations_account_id_effective_on on allocations (account_id, effective_on);
  create index ix_allocations_credit_entry_id on allocations (credit_entry_id);
  create index ix_allocations_receivable_id on allocations (receivable_id);
  create index ix_allocations_posting_id on allocations (posting_id);
  create index ix_allocations_reversed_by_posting_id on allocations (reversed_by_posting_id)
    where reversed_by_posting_id is not null;
`;

/**
 * Rewritten by the posting service alone, so positions carry no foreign keys (checking them would cost more than
 * writing them); `npm run proof` compares every row with the entries. The key's included column answers
 * „balance on a day” and pages from the index, read backwards.
 */
const PROJECTIONS = `
  create table ledger_positions (
    account_id bigint not null,
    booked_on date not null,
    entry_id bigint not null,
    balance_after_grosze bigint not null,
    constraint pk_ledger_positions primary key (account_id, booked_on, entry_id)
      include (balance_after_grosze)
  );

  create table account_balances (
    account_id bigint not null,
    fund_id bigint not null,
    balance_grosze bigint not null,
    entry_count integer not null,
    last_booked_on date not null,
    updated_at timestamptz not null default now(),
    constraint pk_account_balances primary key (account_id, fund_id),
    constraint fk_account_balances_account_id foreign key (account_id) references accounts (id),
    constraint fk_account_balances_fund_id foreign key (fund_id) references funds (id)
  );
  create index ix_account_balances_fund_id on account_balances (fund_id);
`;
