import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken over from the accounting system, and how fresh the book is. */
export class CreateMirrorTables1795305600001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table imports (
        id bigint generated always as identity,
        source_system text not null,
        format_version integer not null,
        mode text not null,
        exported_at timestamptz not null,
        bank_booked_through date,
        folder_hash bytea not null,
        rows jsonb not null,
        state text not null,
        started_at timestamptz not null,
        finished_at timestamptz not null,
        skipped_rows integer not null default 0,
        constraint pk_imports primary key (id),
        constraint ck_imports_mode check (mode in ('MIRROR', 'OPENING')),
        constraint ck_imports_state check (state in ('COMMITTED')),
        constraint ck_imports_skipped_rows check (skipped_rows >= 0)
      );
      create index ix_imports_finished_at on imports (finished_at);

      create table data_freshness (
        feed text not null,
        as_of timestamptz not null,
        through_on date,
        import_id bigint,
        proved_at timestamptz,
        constraint pk_data_freshness primary key (feed),
        constraint fk_data_freshness_import_id foreign key (import_id) references imports (id),
        constraint ck_data_freshness_feed check (feed in ('BANK', 'LEDGER', 'READINGS'))
      );
      create index ix_data_freshness_import_id on data_freshness (import_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table data_freshness;
      drop table imports;
    `);
  }
}
