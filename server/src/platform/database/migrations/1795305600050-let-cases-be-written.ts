import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** What of a case may change once it was opened; everything else, the snapshot among it, stays as it was written. */
const CHANGING = 'state, last_answer_at, closed_at, answer_by';
const FIXED =
  'id, account_id, person_id, number, topic, about_kind, about_id, snapshot, opened_at, client_key';

/** Cases get numbers by the year, keys against sending twice, the days that follow from their state; the office writes as OFFICE. */
export class LetCasesBeWritten1795305600050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table case_numbers (
        year integer not null,
        last_number integer not null,
        constraint pk_case_numbers primary key (year)
      );
      grant select, insert, update on case_numbers to ${APPLICATION_ROLE};

      alter table contact_cases
        add column client_key text not null,
        add column closed_at timestamptz,
        add column answer_by date,
        add constraint uq_contact_cases_person_id_client_key unique (person_id, client_key),
        add constraint ck_contact_cases_closed check ((state = 'CLOSED') = (closed_at is not null)),
        add constraint ck_contact_cases_about check (num_nonnulls(about_kind, about_id, snapshot) in (0, 3));
      drop index ix_contact_cases_person_id;
      revoke update on contact_cases from ${APPLICATION_ROLE};
      grant update (${CHANGING}) on contact_cases to ${APPLICATION_ROLE};
      create trigger refuse_change before update of ${FIXED} or delete or truncate on contact_cases
        for each statement execute function refuse_change();

      alter table case_messages
        drop constraint ck_case_messages_author_kind,
        add constraint ck_case_messages_author_kind check (author_kind in ('RESIDENT', 'OFFICE')),
        add column client_key text not null,
        add constraint uq_case_messages_case_id_client_key unique (case_id, client_key);
      create trigger refuse_change before update or delete or truncate on case_messages
        for each statement execute function refuse_change();
      create trigger refuse_change before update or delete or truncate on case_attachments
        for each statement execute function refuse_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger refuse_change on case_attachments;
      drop trigger refuse_change on case_messages;
      alter table case_messages
        drop column client_key,
        drop constraint ck_case_messages_author_kind,
        add constraint ck_case_messages_author_kind check (author_kind in ('RESIDENT', 'CLERK'));

      drop trigger refuse_change on contact_cases;
      revoke update (${CHANGING}) on contact_cases from ${APPLICATION_ROLE};
      grant update on contact_cases to ${APPLICATION_ROLE};
      create index ix_contact_cases_person_id on contact_cases (person_id);
      alter table contact_cases
        drop constraint ck_contact_cases_about,
        drop constraint ck_contact_cases_closed,
        drop column client_key,
        drop column closed_at,
        drop column answer_by;

      revoke all on case_numbers from ${APPLICATION_ROLE};
      drop table case_numbers;
    `);
  }
}
