import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files are read a piece at a time: kept as they are (a PDF is compressed already), so that a piece costs a piece. */
export class KeepLettersInPieces1795305600043 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table document_files alter column content set storage external');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table document_files alter column content set storage extended');
  }
}
