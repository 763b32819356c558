import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which a settlement multiplies what an allocator counted, so that a resident can do it again. */
export class KeepFactorsOfSettlements1795305600101 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table media_settlement_lines add column factor numeric(10, 4),
        add constraint ck_media_settlement_lines_factor check (factor >= 0 and factor <> 'NaN')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table media_settlement_lines drop column factor');
  }
}
