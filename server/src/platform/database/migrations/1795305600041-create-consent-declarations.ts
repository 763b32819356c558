import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** What people declared in the portal about electronic letters: facts beside the consents that an import brings. */
export class CreateConsentDeclarations1795305600041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table consent_declarations (
        id bigint generated always as identity,
        person_id bigint not null,
        account_id bigint not null,
        user_id bigint not null,
        kind text not null,
        is_granted boolean not null,
        text_version text not null,
        email text,
        method text not null,
        declared_at timestamptz not null,
        constraint pk_consent_declarations primary key (id),
        constraint uq_consent_declarations_person_id_account_id_kind_declared_at
          unique (person_id, account_id, kind, declared_at),
        constraint fk_consent_declarations_person_id foreign key (person_id) references persons (id),
        constraint fk_consent_declarations_account_id foreign key (account_id) references accounts (id),
        constraint fk_consent_declarations_user_id foreign key (user_id) references users (id),
        constraint ck_consent_declarations_kind check (kind in ('E_DOCUMENTS')),
        constraint ck_consent_declarations_method check (method in ('PORTAL')),
        constraint ck_consent_declarations_email check (email is not null or not is_granted)
      );
      create index ix_consent_declarations_account_id on consent_declarations (account_id);
      create index ix_consent_declarations_user_id on consent_declarations (user_id);
      create trigger refuse_change before update or delete or truncate on consent_declarations
        for each statement execute function refuse_change();
      grant select, insert on consent_declarations to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table consent_declarations');
  }
}
