import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meters, their readings, and settlements of what was used against what was paid in advance. */
export class CreateMediaTables1795305600004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table meters (
        id bigint generated always as identity,
        unit_id bigint not null,
        serial text not null,
        medium text not null,
        place text,
        unit_of_measure text not null,
        digits smallint,
        installed_on date not null,
        removed_on date,
        verified_on date,
        verification_expires_on date,
        is_remote boolean not null default false,
        replaces_meter_id bigint,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_meters primary key (id),
        constraint uq_meters_source_system_source_key unique (source_system, source_key),
        constraint fk_meters_unit_id foreign key (unit_id) references units (id),
        constraint fk_meters_replaces_meter_id foreign key (replaces_meter_id) references meters (id),
        constraint fk_meters_import_id foreign key (import_id) references imports (id),
        constraint ck_meters_medium check (medium in (
          'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')),
        constraint ck_meters_removed_on check (removed_on >= installed_on)
      );
      create index ix_meters_unit_id on meters (unit_id);
      create index ix_meters_replaces_meter_id on meters (replaces_meter_id);
      create index ix_meters_import_id on meters (import_id);

      create table readings (
        id bigint generated always as identity,
        meter_id bigint not null,
        unit_id bigint not null,
        taken_on date not null,
        value_thousandths bigint not null,
        source text not null,
        quality text not null,
        is_quarantined boolean not null default false,
        note text,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_readings primary key (id),
        constraint uq_readings_source_system_source_key unique (source_system, source_key),
        constraint fk_readings_meter_id foreign key (meter_id) references meters (id),
        constraint fk_readings_unit_id foreign key (unit_id) references units (id),
        constraint fk_readings_import_id foreign key (import_id) references imports (id),
        constraint ck_readings_value_thousandths check (value_thousandths >= 0),
        constraint ck_readings_source check (source in (
          'RADIO', 'WALK_BY', 'STAFF', 'RESIDENT', 'ESTIMATE', 'START', 'END', 'CORRECTION')),
        constraint ck_readings_quality check (quality in ('ACTUAL', 'ESTIMATED', 'DISPUTED'))
      );
      create index ix_readings_meter_id_taken_on on readings (meter_id, taken_on desc, id desc);
      create index ix_readings_unit_id on readings (unit_id);
      create index ix_readings_import_id on readings (import_id);

      create table media_settlements (
        id bigint generated always as identity,
        account_id bigint not null,
        unit_id bigint not null,
        number text not null,
        medium text not null,
        span_from date not null,
        span_to date not null,
        advances_grosze bigint not null,
        cost_grosze bigint not null,
        result_grosze bigint not null,
        state text not null,
        approved_on date not null,
        building_totals jsonb,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_media_settlements primary key (id),
        constraint uq_media_settlements_number unique (number),
        constraint uq_media_settlements_id_account_id unique (id, account_id),
        constraint uq_media_settlements_source_system_source_key unique (source_system, source_key),
        constraint fk_media_settlements_account_id foreign key (account_id) references accounts (id),
        constraint fk_media_settlements_unit_id foreign key (unit_id) references units (id),
        constraint fk_media_settlements_import_id foreign key (import_id) references imports (id),
        constraint ck_media_settlements_medium check (medium in (
          'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')),
        constraint ck_media_settlements_span_to check (span_to >= span_from),
        constraint ck_media_settlements_advances_grosze
          check (advances_grosze between -10000000000000 and 10000000000000),
        constraint ck_media_settlements_cost_grosze
          check (cost_grosze between -10000000000000 and 10000000000000),
        constraint ck_media_settlements_result_grosze check (result_grosze = cost_grosze - advances_grosze),
        constraint ck_media_settlements_state check (state in ('APPROVED', 'WITHDRAWN'))
      );
      create index ix_media_settlements_account_id on media_settlements (account_id, span_to desc, id desc);
      create index ix_media_settlements_unit_id on media_settlements (unit_id);
      create index ix_media_settlements_import_id on media_settlements (import_id);

      create table media_settlement_lines (
        id bigint generated always as identity,
        media_settlement_id bigint not null,
        account_id bigint not null,
        position integer not null,
        description text not null,
        quantity numeric(14,4),
        unit_of_measure text,
        rate_amount numeric(14,4),
        amount_grosze bigint not null,
        meter_id bigint,
        reading_from_id bigint,
        reading_to_id bigint,
        constraint pk_media_settlement_lines primary key (id),
        constraint uq_media_settlement_lines_media_settlement_id_position unique (media_settlement_id, position),
        constraint fk_media_settlement_lines_media_settlement_id_account_id
          foreign key (media_settlement_id, account_id) references media_settlements (id, account_id),
        constraint fk_media_settlement_lines_meter_id foreign key (meter_id) references meters (id),
        constraint fk_media_settlement_lines_reading_from_id foreign key (reading_from_id) references readings (id),
        constraint fk_media_settlement_lines_reading_to_id foreign key (reading_to_id) references readings (id),
        constraint ck_media_settlement_lines_quantity check (quantity <> 'NaN'),
        constraint ck_media_settlement_lines_rate_amount check (rate_amount <> 'NaN'),
        constraint ck_media_settlement_lines_amount_grosze
          check (amount_grosze between -10000000000000 and 10000000000000)
      );
      create index ix_media_settlement_lines_account_id on media_settlement_lines (account_id);
      create index ix_media_settlement_lines_meter_id on media_settlement_lines (meter_id);
      create index ix_media_settlement_lines_reading_from_id on media_settlement_lines (reading_from_id);
      create index ix_media_settlement_lines_reading_to_id on media_settlement_lines (reading_to_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table media_settlement_lines;
      drop table media_settlements;
      drop table readings;
      drop table meters;
    `);
  }
}
