import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in: users, the slips that let them in, sessions, one-time tokens, the audit trail, rate limits. */
export class CreateAccessTables1795305600009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table users (
        id bigint generated always as identity,
        person_id bigint,
        kind text not null,
        login text not null,
        display_name text not null,
        password_hash text,
        password_is_starting boolean not null default false,
        starting_password_expires_at timestamptz,
        password_changed_at timestamptz,
        blocked_at timestamptz,
        blocked_reason text,
        email text,
        email_verified_at timestamptz,
        notice_seen_version text,
        notice_seen_at timestamptz,
        language text not null default 'pl',
        created_at timestamptz not null default now(),
        last_login_at timestamptz,
        constraint pk_users primary key (id),
        constraint uq_users_person_id unique (person_id),
        constraint uq_users_login unique (login),
        constraint fk_users_person_id foreign key (person_id) references persons (id),
        constraint ck_users_kind check (kind in ('RESIDENT', 'CLERK')),
        constraint ck_users_login check (login = upper(login)),
        constraint ck_users_language check (language in ('pl', 'en'))
      );
      create unique index uq_users_email on users (lower(email)) where email_verified_at is not null;

      create table access_slips (
        id bigint generated always as identity,
        user_id bigint not null,
        number text not null,
        account_id bigint not null,
        issued_by text not null,
        issued_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        used_at timestamptz,
        constraint pk_access_slips primary key (id),
        constraint uq_access_slips_number unique (number),
        constraint fk_access_slips_user_id foreign key (user_id) references users (id),
        constraint fk_access_slips_account_id foreign key (account_id) references accounts (id)
      );
      create index ix_access_slips_user_id on access_slips (user_id);
      create index ix_access_slips_account_id on access_slips (account_id);

      create table sessions (
        id_hash bytea not null,
        user_id bigint,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        absolute_expires_at timestamptz not null,
        device_label text,
        data jsonb not null,
        constraint pk_sessions primary key (id_hash),
        constraint fk_sessions_user_id foreign key (user_id) references users (id)
      );
      create index ix_sessions_user_id on sessions (user_id);
      create index ix_sessions_expires_at on sessions (expires_at);

      create table password_resets (
        token_hash bytea not null,
        user_id bigint not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        created_at timestamptz not null default now(),
        constraint pk_password_resets primary key (token_hash),
        constraint fk_password_resets_user_id foreign key (user_id) references users (id)
      );
      create index ix_password_resets_user_id on password_resets (user_id);

      create table email_changes (
        token_hash bytea not null,
        user_id bigint not null,
        email text not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        created_at timestamptz not null default now(),
        constraint pk_email_changes primary key (token_hash),
        constraint fk_email_changes_user_id foreign key (user_id) references users (id)
      );
      create index ix_email_changes_user_id on email_changes (user_id);

      create table audit_events (
        id bigint generated always as identity,
        at timestamptz not null default now(),
        actor_user_id bigint,
        actor_kind text not null,
        action text not null,
        subject_kind text,
        subject_id text,
        detail jsonb not null default '{}',
        request_id text,
        constraint pk_audit_events primary key (id),
        constraint fk_audit_events_actor_user_id foreign key (actor_user_id) references users (id),
        constraint ck_audit_events_actor_kind check (actor_kind in ('RESIDENT', 'CLERK', 'SYSTEM', 'ANONYMOUS'))
      );
      create index ix_audit_events_actor_user_id on audit_events (actor_user_id);
      create index ix_audit_events_at on audit_events (at desc, id desc);
      create index ix_audit_events_action_at on audit_events (action, at desc, id desc);

      create unlogged table rate_limits (
        key varchar(255) not null,
        points integer not null default 0,
        expire bigint,
        constraint pk_rate_limits primary key (key)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table rate_limits;
      drop table audit_events;
      drop table email_changes;
      drop table password_resets;
      drop table sessions;
      drop table access_slips;
      drop table users;
    `);
  }
}
