import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** How a resident's own reading came in, and what became of it; the reading itself stands with all others. */
export class CreateReadingSubmissions1795305600031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reading_submissions (
        id bigint generated always as identity,
        reading_id bigint not null,
        meter_id bigint not null,
        account_id bigint not null,
        number text not null,
        client_key text not null,
        submitted_by_user_id bigint not null,
        submitted_at timestamptz not null,
        is_confirmed boolean not null default false,
        photo_file_id bigint,
        state text not null default 'WAITING',
        decided_at timestamptz,
        decided_by text,
        reason text,
        constraint pk_reading_submissions primary key (id),
        constraint uq_reading_submissions_reading_id unique (reading_id),
        constraint uq_reading_submissions_number unique (number),
        constraint uq_reading_submissions_submitted_by_user_id_client_key unique (submitted_by_user_id, client_key),
        constraint fk_reading_submissions_reading_id foreign key (reading_id) references readings (id),
        constraint fk_reading_submissions_meter_id foreign key (meter_id) references meters (id),
        constraint fk_reading_submissions_account_id foreign key (account_id) references accounts (id),
        constraint fk_reading_submissions_submitted_by_user_id foreign key (submitted_by_user_id) references users (id),
        constraint fk_reading_submissions_photo_file_id foreign key (photo_file_id) references document_files (id),
        constraint ck_reading_submissions_state check (state in ('WAITING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
        constraint ck_reading_submissions_decided_at check ((state = 'WAITING') = (decided_at is null))
      );
      create unique index uq_reading_submissions_meter_id on reading_submissions (meter_id) where state = 'WAITING';
      create index ix_reading_submissions_meter_id on reading_submissions (meter_id);
      create index ix_reading_submissions_account_id on reading_submissions (account_id);
      create index ix_reading_submissions_photo_file_id on reading_submissions (photo_file_id);
      create sequence reading_submission_numbers;
      grant select, insert on reading_submissions to ${APPLICATION_ROLE};
      grant update (is_confirmed, photo_file_id, state, decided_at, decided_by, reason) on reading_submissions
        to ${APPLICATION_ROLE};
      grant usage on sequence reading_submission_numbers to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop sequence reading_submission_numbers;
      drop table reading_submissions;
    `);
  }
}
