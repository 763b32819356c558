import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Columns that follow once a row is written, table by table, as `GuardTheBook` and `GrantToTheApplication` set them. */
const FIXED: Readonly<Record<string, { readonly before: string; readonly added: string }>> = {
  receivables: {
    before:
      'id, account_id, fund_id, part, entry_id, ordinal, invoice_id, interest_note_id, media_settlement_id, ' +
      'stems_from_receivable_id, document_number, issued_on, due_on, payable_on, amount_grosze',
    added: 'booked_on',
  },
  credits: { before: 'entry_id, account_id, fund_id, amount_grosze, effective_on', added: 'booked_on' },
  allocations: {
    before:
      'id, account_id, fund_id, credit_entry_id, receivable_id, amount_grosze, rule, effective_on, posting_id, recorded_at',
    added: 'in_force_on',
  },
};

const OPEN_ITEMS = [
  { table: 'receivables', key: 'id', item: 'receivable_id' },
  { table: 'credits', key: 'entry_id', item: 'credit_entry_id' },
];

/**
 * Keeps with each debt and credit the day of its entry and the day on which nothing of it is open any more, and with
 * each allocation the day from which it counts. So „Saldo na dzień” finds what was open on a day by an index, instead of
 * going through everything that was settled since.
 */
export class KeepDaysOfSettlement1795305600100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local ebok.data_migration = 'on'`);
    for (const { table } of OPEN_ITEMS) {
      await queryRunner.query(`
        alter table ${table} add column booked_on date, add column settled_on date;
        update ${table} o set booked_on = e.booked_on from ledger_entries e where e.id = o.entry_id`);
    }
    await queryRunner.query(FILL_ALLOCATIONS);
    for (const { table, key, item } of OPEN_ITEMS) {
      await queryRunner.query(`
        update ${table} o set settled_on = covered.last_on
          from (select ${item} as item_id, max(in_force_on) as last_on from allocations
                 where reversed_by_posting_id is null group by 1) covered
         where o.${key} = covered.item_id and o.allocated_grosze = o.amount_grosze;
        alter table ${table} alter column booked_on set not null,
          add constraint ck_${table}_settled_on
            check ((settled_on is null) = (allocated_grosze < amount_grosze));
        create index ix_${table}_account_id_settled_on on ${table} (account_id, settled_on, booked_on)
          where settled_on is not null;
        grant update (settled_on) on ${table} to ${APPLICATION_ROLE}`);
    }
    await guard(queryRunner, ({ before, added }) => `${before}, ${added}`);
    await queryRunner.query(`set local ebok.data_migration = 'off'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await guard(queryRunner, ({ before }) => before);
    for (const { table } of OPEN_ITEMS) {
      await queryRunner.query(`alter table ${table} drop column settled_on, drop column booked_on`);
    }
    await queryRunner.query('alter table allocations drop column in_force_on');
  }
}

const FILL_ALLOCATIONS = `
  alter table allocations add column in_force_on date;
  update allocations a
     set in_force_on = greatest(d.booked_on, c.booked_on, case when a.rule <> 'REVERSAL' then a.effective_on end)
    from receivables d, credits c
   where d.id = a.receivable_id and c.entry_id = a.credit_entry_id;
  alter table allocations alter column in_force_on set not null`;

async function guard(
  queryRunner: QueryRunner,
  columns: (fixed: { readonly before: string; readonly added: string }) => string,
): Promise<void> {
  for (const [table, fixed] of Object.entries(FIXED)) {
    await queryRunner.query(`
      drop trigger refuse_change on ${table};
      create trigger refuse_change before update of ${columns(fixed)} or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
  }
}
