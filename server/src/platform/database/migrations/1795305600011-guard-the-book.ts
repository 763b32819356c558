import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are facts: they are added, never changed and never removed. */
const APPEND_ONLY = [
  'postings',
  'ledger_entries',
  'payment_versions',
  'invoice_versions',
  'invoice_lines',
  'deliveries',
  'audit_events',
];

/** Tables whose rows stay, and the columns in them that may never change. */
const FIXED_COLUMNS: Readonly<Record<string, string>> = {
  receivables:
    'id, account_id, fund_id, part, entry_id, ordinal, invoice_id, interest_note_id, media_settlement_id, ' +
    'stems_from_receivable_id, document_number, issued_on, due_on, payable_on, amount_grosze',
  credits: 'entry_id, account_id, fund_id, amount_grosze, effective_on',
  allocations:
    'id, account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, posting_id, recorded_at',
  payments: 'id, account_id, fund_id, source_system, source_key',
  interest_notes: 'id, account_id, total_grosze, source_system, source_key',
  invoices:
    'id, account_id, kind, number, corrects_invoice_id, media_settlement_id, source_system, source_key',
};

/**
 * The second wall behind the grants (the path of each function is set, so that no temporary table can stand in): it binds the tables' owner too. Only a migration that says
 * `set local ebok.data_migration = 'on'` as the owner gets past it.
 */
export class GuardTheBook1795305600011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(REFUSE_CHANGE);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        create trigger refuse_change before update or delete or truncate on ${table}
          for each statement execute function refuse_change()`);
    }
    for (const [table, columns] of Object.entries(FIXED_COLUMNS)) {
      await queryRunner.query(`
        create trigger refuse_change before update of ${columns} or delete or truncate on ${table}
          for each statement execute function refuse_change()`);
    }
    await queryRunner.query(REFUSE_CLOSED_MONTH);
    await queryRunner.query(`
      create trigger refuse_closed_month after insert on ledger_entries
        referencing new table as inserted
        for each statement execute function refuse_closed_month()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger refuse_closed_month on ledger_entries');
    for (const table of [...APPEND_ONLY, ...Object.keys(FIXED_COLUMNS)]) {
      await queryRunner.query(`drop trigger refuse_change on ${table}`);
    }
    await queryRunner.query('drop function refuse_closed_month(); drop function refuse_change();');
  }
}

const REFUSE_CHANGE = `
  create function refuse_change() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if coalesce(current_setting('ebok.data_migration', true), '') = 'on'
       and pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
      return null;
    end if;
    raise exception '% refused: facts of table % are added, never edited', tg_op, tg_table_name
      using errcode = 'restrict_violation', table = tg_table_name,
            hint = 'Correct a mistake by a reversal or a new version that points at the original.';
  end $$;
`;

/** The lock makes whoever closes a month wait for the postings under way, and the postings wait for him. */
const REFUSE_CLOSED_MONTH = `
  create function refuse_closed_month() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  declare
    closed date;
  begin
    lock table accounting_periods in share mode;
    if not exists (select from accounting_periods where closed_at is not null) then
      return null;
    end if;
    select p.month into closed
      from inserted i
      join accounting_periods p on p.month = date_trunc('month', i.booked_on::timestamp)::date
     where p.closed_at is not null
     order by p.month
     limit 1;
    if found then
      raise exception 'accounting period % is closed: no entry can be booked in it', to_char(closed, 'YYYY-MM')
        using errcode = 'check_violation', table = 'ledger_entries', column = 'booked_on',
              constraint = 'ck_ledger_entries_open_period';
    end if;
    return null;
  end $$;
`;
