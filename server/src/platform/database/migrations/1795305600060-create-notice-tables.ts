import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

const KINDS = `kind in (
          'INVOICE_ISSUED', 'PAYMENT_DUE', 'PAYMENT_OVERDUE', 'READING_WINDOW', 'DOCUMENT_DELIVERED', 'CASE_ANSWERED')`;
const STATES = `state in ('QUEUED', 'SENT', 'FAILED', 'SKIPPED')`;

/** Notices by e-mail: who gets which kind, what is to be told to whom, and the letters that told it. */
export class CreateNoticeTables1795305600060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notice_readers (
        user_id bigint not null,
        since timestamptz not null,
        constraint pk_notice_readers primary key (user_id),
        constraint fk_notice_readers_user_id foreign key (user_id) references users (id)
      );

      create table notice_choices (
        user_id bigint not null,
        kind text not null,
        is_on boolean not null,
        changed_at timestamptz not null,
        changed_by text not null,
        constraint pk_notice_choices primary key (user_id, kind),
        constraint fk_notice_choices_user_id foreign key (user_id) references users (id),
        constraint ck_notice_choices_kind check (${KINDS}),
        constraint ck_notice_choices_changed_by check (changed_by in ('SETTINGS', 'LINK'))
      );

      create table notice_letters (
        id bigint generated always as identity,
        user_id bigint not null,
        account_id bigint not null,
        kind text not null,
        message_key uuid not null,
        token_hash bytea,
        state text not null default 'QUEUED',
        made_on date not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        claimed_until timestamptz,
        finished_at timestamptz,
        answer_code integer,
        constraint pk_notice_letters primary key (id),
        constraint uq_notice_letters_message_key unique (message_key),
        constraint uq_notice_letters_token_hash unique (token_hash),
        constraint fk_notice_letters_user_id foreign key (user_id) references users (id),
        constraint fk_notice_letters_account_id foreign key (account_id) references accounts (id),
        constraint ck_notice_letters_kind check (${KINDS}),
        constraint ck_notice_letters_state check (${STATES}),
        constraint ck_notice_letters_finished_at check ((state = 'QUEUED') = (finished_at is null))
      );
      create index ix_notice_letters_user_id on notice_letters (user_id, made_on);
      create index ix_notice_letters_account_id on notice_letters (account_id);
      create index ix_notice_letters_next_attempt_at on notice_letters (next_attempt_at, id) where state = 'QUEUED';
      create index ix_notice_letters_made_on on notice_letters (made_on);

      create table notices (
        id bigint generated always as identity,
        user_id bigint not null,
        account_id bigint not null,
        kind text not null,
        subject_key text not null,
        found_at timestamptz not null,
        state text not null default 'QUEUED',
        letter_id bigint,
        constraint pk_notices primary key (id),
        constraint uq_notices_user_id_kind_subject_key unique (user_id, kind, subject_key),
        constraint fk_notices_user_id foreign key (user_id) references users (id),
        constraint fk_notices_account_id foreign key (account_id) references accounts (id),
        constraint fk_notices_letter_id foreign key (letter_id) references notice_letters (id),
        constraint ck_notices_kind check (${KINDS}),
        constraint ck_notices_state check (${STATES})
      );
      create index ix_notices_account_id on notices (account_id);
      create index ix_notices_letter_id on notices (letter_id);
      create index ix_notices_found_at on notices (found_at);
      create index ix_notices_waiting on notices (user_id, id) where letter_id is null and state = 'QUEUED';

      grant select, insert on notice_readers to ${APPLICATION_ROLE};
      grant select, insert, update on notice_choices to ${APPLICATION_ROLE};
      grant select, insert, update, delete on notice_letters, notices to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table notices;
      drop table notice_letters;
      drop table notice_choices;
      drop table notice_readers;
    `);
  }
}
