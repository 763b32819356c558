import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What residents write to the cooperative, and what it announces. */
export class CreateContactTables1795305600010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_cases (
        id bigint generated always as identity,
        account_id bigint not null,
        person_id bigint not null,
        number text not null,
        topic text not null,
        state text not null default 'NEW',
        about_kind text,
        about_id bigint,
        snapshot jsonb,
        opened_at timestamptz not null default now(),
        last_answer_at timestamptz,
        constraint pk_contact_cases primary key (id),
        constraint uq_contact_cases_number unique (number),
        constraint uq_contact_cases_id_account_id unique (id, account_id),
        constraint fk_contact_cases_account_id foreign key (account_id) references accounts (id),
        constraint fk_contact_cases_person_id foreign key (person_id) references persons (id),
        constraint ck_contact_cases_state check (state in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'CLOSED'))
      );
      create index ix_contact_cases_account_id on contact_cases (account_id, opened_at desc, id desc);
      create index ix_contact_cases_person_id on contact_cases (person_id);

      create table case_messages (
        id bigint generated always as identity,
        case_id bigint not null,
        account_id bigint not null,
        author_kind text not null,
        author_user_id bigint,
        body text not null,
        at timestamptz not null default now(),
        constraint pk_case_messages primary key (id),
        constraint uq_case_messages_id_account_id unique (id, account_id),
        constraint fk_case_messages_case_id_account_id
          foreign key (case_id, account_id) references contact_cases (id, account_id),
        constraint fk_case_messages_author_user_id foreign key (author_user_id) references users (id),
        constraint ck_case_messages_author_kind check (author_kind in ('RESIDENT', 'CLERK'))
      );
      create index ix_case_messages_case_id on case_messages (case_id, at, id);
      create index ix_case_messages_account_id on case_messages (account_id);
      create index ix_case_messages_author_user_id on case_messages (author_user_id);

      create table case_attachments (
        id bigint generated always as identity,
        message_id bigint not null,
        account_id bigint not null,
        file_id bigint not null,
        file_name text not null,
        constraint pk_case_attachments primary key (id),
        constraint fk_case_attachments_message_id_account_id
          foreign key (message_id, account_id) references case_messages (id, account_id),
        constraint fk_case_attachments_file_id foreign key (file_id) references document_files (id)
      );
      create index ix_case_attachments_message_id on case_attachments (message_id);
      create index ix_case_attachments_account_id on case_attachments (account_id);
      create index ix_case_attachments_file_id on case_attachments (file_id);

      create table announcements (
        id bigint generated always as identity,
        title text not null,
        body text not null,
        is_urgent boolean not null default false,
        estate_id bigint,
        building_id bigint,
        published_at timestamptz not null,
        valid_until date,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_announcements primary key (id),
        constraint uq_announcements_source_system_source_key unique (source_system, source_key),
        constraint fk_announcements_estate_id foreign key (estate_id) references estates (id),
        constraint fk_announcements_building_id foreign key (building_id) references buildings (id),
        constraint fk_announcements_import_id foreign key (import_id) references imports (id),
        constraint ck_announcements_audience check (num_nonnulls(estate_id, building_id) <= 1)
      );
      create index ix_announcements_published_at on announcements (published_at desc, id desc);
      create index ix_announcements_estate_id on announcements (estate_id);
      create index ix_announcements_building_id on announcements (building_id);
      create index ix_announcements_import_id on announcements (import_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table announcements;
      drop table case_attachments;
      drop table case_messages;
      drop table contact_cases;
    `);
  }
}
