import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cooperative itself, its days off, and where its units stand. */
export class CreateCooperativeAndBuildings1795305600002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table cooperative_settings (
        id smallint not null default 1,
        name text not null,
        transfer_name text not null,
        nip char(10) not null,
        street text not null,
        postal_code text not null,
        city text not null,
        phone text not null,
        email text not null,
        emergency_phone text,
        website text,
        office_hours jsonb not null default '[]',
        departments jsonb not null default '[]',
        privacy_notice text not null,
        privacy_notice_version text not null,
        terms_text text not null,
        terms_version text not null,
        accessibility_text text not null,
        credit_use text not null default 'ISSUE',
        allocation_policy text not null default 'PER_DEBT_INTEREST_FIRST',
        shift_due_from_holiday boolean not null default true,
        statement_note text,
        book_mode text not null default 'MIRROR',
        constraint pk_cooperative_settings primary key (id),
        constraint ck_cooperative_settings_id check (id = 1),
        constraint ck_cooperative_settings_transfer_name check (char_length(transfer_name) <= 20),
        constraint ck_cooperative_settings_nip check (nip ~ '^[0-9]{10}$'),
        constraint ck_cooperative_settings_credit_use check (credit_use in ('ISSUE', 'DUE')),
        constraint ck_cooperative_settings_allocation_policy
          check (allocation_policy in ('PER_DEBT_INTEREST_FIRST', 'ALL_PRINCIPAL_THEN_INTEREST')),
        constraint ck_cooperative_settings_book_mode check (book_mode in ('MIRROR', 'OWN'))
      );

      create table holidays (
        on_day date not null,
        name text not null,
        constraint pk_holidays primary key (on_day)
      );

      create table estates (
        id bigint generated always as identity,
        code text not null,
        name text not null,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_estates primary key (id),
        constraint uq_estates_code unique (code),
        constraint uq_estates_source_system_source_key unique (source_system, source_key),
        constraint fk_estates_import_id foreign key (import_id) references imports (id)
      );
      create index ix_estates_import_id on estates (import_id);

      create table buildings (
        id bigint generated always as identity,
        estate_id bigint not null,
        code text not null,
        street_kind text not null,
        street_name text not null,
        number text not null,
        postal_code text not null,
        city text not null,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_buildings primary key (id),
        constraint uq_buildings_code unique (code),
        constraint uq_buildings_source_system_source_key unique (source_system, source_key),
        constraint fk_buildings_estate_id foreign key (estate_id) references estates (id),
        constraint fk_buildings_import_id foreign key (import_id) references imports (id),
        constraint ck_buildings_street_kind check (street_kind in ('UL', 'OS', 'AL', 'PL'))
      );
      create index ix_buildings_estate_id on buildings (estate_id);
      create index ix_buildings_import_id on buildings (import_id);

      create table units (
        id bigint generated always as identity,
        building_id bigint not null,
        code text not null,
        kind text not null,
        staircase text,
        flat_number text,
        floor smallint,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_units primary key (id),
        constraint uq_units_code unique (code),
        constraint uq_units_source_system_source_key unique (source_system, source_key),
        constraint fk_units_building_id foreign key (building_id) references buildings (id),
        constraint fk_units_import_id foreign key (import_id) references imports (id),
        constraint ck_units_kind check (kind in ('FLAT', 'COMMERCIAL', 'GARAGE', 'PARKING', 'STORAGE'))
      );
      create index ix_units_building_id on units (building_id);
      create index ix_units_import_id on units (import_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table units;
      drop table buildings;
      drop table estates;
      drop table holidays;
      drop table cooperative_settings;
    `);
  }
}
