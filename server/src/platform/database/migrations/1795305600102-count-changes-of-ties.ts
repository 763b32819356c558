import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is tied to an account decides what may be shown: what is known of that is known of a version of the data too. */
export class CountChangesOfTies1795305600102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create trigger note_data_change after insert or update or delete or truncate on holders
        for each statement execute function note_data_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger note_data_change on holders');
  }
}
