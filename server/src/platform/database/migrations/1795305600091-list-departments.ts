import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department that its source no longer has stays, and is shown no more. */
export class ListDepartments1795305600091 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table departments add column is_listed boolean not null default true');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table departments drop column is_listed');
  }
}
