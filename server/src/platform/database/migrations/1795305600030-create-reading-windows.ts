import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Days in which residents give their own readings. */
export class CreateReadingWindows1795305600030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reading_windows (
        id bigint generated always as identity,
        medium text,
        building_id bigint,
        opens_on date not null,
        closes_on date not null,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_reading_windows primary key (id),
        constraint uq_reading_windows_source_system_source_key unique (source_system, source_key),
        constraint fk_reading_windows_building_id foreign key (building_id) references buildings (id),
        constraint fk_reading_windows_import_id foreign key (import_id) references imports (id),
        constraint ck_reading_windows_medium check (medium in (
          'COLD_WATER', 'HOT_WATER', 'HEATING', 'HEAT_ALLOCATOR', 'ELECTRICITY', 'GAS')),
        constraint ck_reading_windows_closes_on check (closes_on >= opens_on)
      );
      create index ix_reading_windows_closes_on on reading_windows (closes_on);
      create index ix_reading_windows_building_id on reading_windows (building_id);
      create index ix_reading_windows_import_id on reading_windows (import_id);
      grant select, insert, update on reading_windows to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table reading_windows');
  }
}
