import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Departments of the office, each with its telephone and hours. */
export class CreateDepartments1795305600052 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table departments (
        id bigint generated always as identity,
        name text not null,
        purpose text,
        phone text not null,
        email text,
        place text,
        office_hours jsonb not null,
        sort_order integer not null,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_departments primary key (id),
        constraint uq_departments_source_system_source_key unique (source_system, source_key),
        constraint fk_departments_import_id foreign key (import_id) references imports (id)
      );
      create index ix_departments_import_id on departments (import_id);
      grant select, insert, update on departments to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke all on departments from ${APPLICATION_ROLE};
      drop table departments;
    `);
  }
}
