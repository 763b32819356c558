import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A photograph that another one replaced goes, unless something else is the very same file. The application may add
 * files and delete none, so the database does it. A file that somebody is just referring to is left alone: not to wait
 * for him, and not to take it away from under him.
 */
export class DropReplacedPhotos1795305600080 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function drop_replaced_photo() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform from public.document_files where id = old.photo_file_id for update skip locked;
        if found then
          delete from public.document_files f
           where f.id = old.photo_file_id
             and not exists (select from public.reading_submissions where photo_file_id = f.id)
             and not exists (select from public.case_attachments where file_id = f.id)
             and not exists (select from public.documents where file_id = f.id);
        end if;
        return null;
      end $$;

      create trigger drop_replaced_photo after update of photo_file_id on reading_submissions
        for each row when (old.photo_file_id is distinct from new.photo_file_id)
        execute function drop_replaced_photo();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger drop_replaced_photo on reading_submissions;
      drop function drop_replaced_photo();
    `);
  }
}
