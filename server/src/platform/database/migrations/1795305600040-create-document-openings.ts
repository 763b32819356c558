import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** When each person first took a letter into his hands: a fact, once per letter and person. */
export class CreateDocumentOpenings1795305600040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table document_openings (
        document_id bigint not null,
        account_id bigint not null,
        person_id bigint not null,
        opened_at timestamptz not null,
        method text not null,
        constraint pk_document_openings primary key (document_id, person_id),
        constraint fk_document_openings_document_id_account_id
          foreign key (document_id, account_id) references documents (id, account_id),
        constraint fk_document_openings_person_id foreign key (person_id) references persons (id),
        constraint ck_document_openings_method check (method in ('DOWNLOAD', 'ARCHIVE'))
      );
      create index ix_document_openings_account_id on document_openings (account_id);
      create index ix_document_openings_person_id on document_openings (person_id);
      create trigger refuse_change before update or delete or truncate on document_openings
        for each statement execute function refuse_change();
      grant select, insert on document_openings to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table document_openings');
  }
}
