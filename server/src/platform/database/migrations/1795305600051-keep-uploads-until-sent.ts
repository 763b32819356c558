import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Files that somebody chose for a message not sent yet; swept when they never are. */
export class KeepUploadsUntilSent1795305600051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table case_uploads (
        id bigint generated always as identity,
        user_id bigint not null,
        file_name text not null,
        media_type text not null,
        byte_size integer not null,
        content bytea not null,
        expires_at timestamptz not null,
        constraint pk_case_uploads primary key (id),
        constraint fk_case_uploads_user_id foreign key (user_id) references users (id),
        constraint ck_case_uploads_byte_size check (byte_size = octet_length(content))
      );
      alter table case_uploads alter column content set storage external;
      create index ix_case_uploads_user_id on case_uploads (user_id);
      create index ix_case_uploads_expires_at on case_uploads (expires_at);
      grant select, insert, delete on case_uploads to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke all on case_uploads from ${APPLICATION_ROLE};
      drop table case_uploads;
    `);
  }
}
