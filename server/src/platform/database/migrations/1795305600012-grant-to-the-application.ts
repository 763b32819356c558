import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Facts: read and add. */
const ADD = [
  'postings',
  'ledger_entries',
  'payment_versions',
  'invoice_versions',
  'invoice_lines',
  'deliveries',
  'audit_events',
  'document_files',
  'interest_note_items',
  'media_settlement_lines',
  'case_messages',
  'case_attachments',
];

/** Registers and files of the office: read, add, change; a row that vanished from the source stays. */
const CHANGE = [
  'data_freshness',
  'cooperative_settings',
  'estates',
  'buildings',
  'units',
  'persons',
  'accounts',
  'holders',
  'funds',
  'account_bank_accounts',
  'charge_parameters',
  'meters',
  'readings',
  'media_settlements',
  'charge_components',
  'rates',
  'interest_rates',
  'instalment_plans',
  'accounting_periods',
  'consents',
  'documents',
  'contact_cases',
  'announcements',
  'users',
  'access_slips',
];

/** Projections, lists replaced as a whole, and what expires: everything. */
const REPLACE = [
  'ledger_positions',
  'account_balances',
  'instalment_items',
  'instalment_plan_receivables',
  'holidays',
  'sessions',
  'password_resets',
  'email_changes',
  'rate_limits',
];

/** Read and add, and change of the columns that follow from later facts. */
const CHANGE_COLUMNS: Readonly<Record<string, string>> = {
  imports: 'rows, skipped_rows, finished_at',
  receivables: 'allocated_grosze',
  credits: 'allocated_grosze',
  allocations: 'reversed_by_posting_id',
  interest_notes: 'number, issued_on, due_on, payable_on, row_hash, import_id',
  payments:
    'version, booked_on, value_on, amount_grosze, method, title, payer_name, designated_document, row_hash, import_id',
  invoices:
    'issued_on, due_on, payable_on, net_grosze, vat_grosze, total_grosze, period, note, ksef_number, version, ' +
    'row_hash, import_id',
};

/**
 * What the portal's own role may do, table by table; a table that is not named here is closed to it.
 * Later tables start closed as well: PostgreSQL grants nothing on them, and functions lose their open execution.
 */
export class GrantToTheApplication1795305600012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter default privileges revoke execute on functions from public;
      grant select, insert on ${ADD.join(', ')} to ${APPLICATION_ROLE};
      grant select, insert, update on ${CHANGE.join(', ')} to ${APPLICATION_ROLE};
      grant select, insert, update, delete on ${REPLACE.join(', ')} to ${APPLICATION_ROLE};
      grant select, insert on ${Object.keys(CHANGE_COLUMNS).join(', ')} to ${APPLICATION_ROLE};
      grant usage on sequence ledger_entries_id_seq, receivables_id_seq to ${APPLICATION_ROLE};
    `);
    for (const [table, columns] of Object.entries(CHANGE_COLUMNS)) {
      await queryRunner.query(`grant update (${columns}) on ${table} to ${APPLICATION_ROLE}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const tables = [...ADD, ...CHANGE, ...REPLACE, ...Object.keys(CHANGE_COLUMNS)];
    await queryRunner.query(`
      revoke usage on sequence ledger_entries_id_seq, receivables_id_seq from ${APPLICATION_ROLE};
      revoke all on ${tables.join(', ')} from ${APPLICATION_ROLE};
      alter default privileges grant execute on functions to public;
    `);
  }
}
