import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Tables that an answer read in one statement may show. */
const SHOWN = [
  'accounts',
  'units',
  'buildings',
  'funds',
  'charge_parameters',
  'meters',
  'readings',
  'rates',
  'invoices',
  'invoice_lines',
  'ledger_entries',
  'ledger_positions',
  'receivables',
  'credits',
  'allocations',
  'instalment_plans',
  'instalment_plan_receivables',
  'instalment_items',
];

/**
 * A version of the data that grows with every commit that changed any of it, so that an answer can be kept for as long
 * as it is true. The version is raised when the transaction commits, not when it writes: a long import holds the one row
 * no longer than its commit takes, and nobody sees new data under an old version.
 */
export class CountChangesOfData1795305600071 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table data_version (
        only_row boolean not null default true,
        version bigint not null default 1,
        constraint pk_data_version primary key (only_row),
        constraint ck_data_version_only_row check (only_row)
      );
      insert into data_version default values;
      create table data_changes (
        id bigint not null generated always as identity,
        constraint pk_data_changes primary key (id)
      );
      grant select on data_version to ${APPLICATION_ROLE};

      create function note_data_change() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if current_setting('ebok.noted_change', true) is distinct from pg_current_xact_id()::text then
          insert into public.data_changes default values;
          perform set_config('ebok.noted_change', pg_current_xact_id()::text, true);
        end if;
        return null;
      end $$;

      create function tell_data_change() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        update public.data_version set version = version + 1;
        delete from public.data_changes where id = new.id;
        return null;
      end $$;

      create constraint trigger tell_data_change after insert on data_changes
        deferrable initially deferred for each row execute function tell_data_change();
    `);
    for (const table of SHOWN) {
      await queryRunner.query(`
        create trigger note_data_change after insert or update or delete or truncate on ${table}
          for each statement execute function note_data_change()`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of SHOWN) await queryRunner.query(`drop trigger note_data_change on ${table}`);
    await queryRunner.query(`
      drop table data_changes;
      drop table data_version;
      drop function note_data_change();
      drop function tell_data_change();
    `);
  }
}
