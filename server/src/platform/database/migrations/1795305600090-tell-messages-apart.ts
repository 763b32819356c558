import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a key was sent with, so that the same key with anything else is refused. */
export class TellMessagesApart1795305600090 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table case_messages add column sent_hash bytea');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table case_messages drop column sent_hash');
  }
}
