import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles without case and Polish marks, for ordering and searching a long list of an account's letters. */
export class IndexTitlesOfDocuments1795305600042 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index ix_documents_account_id_title on documents
        (account_id, translate(lower(title), 'ąćęłńóśźż', 'acelnoszz'), id)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index ix_documents_account_id_title');
  }
}
