import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** The secret addresses under which calendar programs read due dates, one per person. */
export class CreateCalendarFeeds1795305600020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table calendar_feeds (
        user_id bigint not null,
        token_hash bytea not null,
        created_at timestamptz not null,
        last_read_at timestamptz,
        events jsonb not null default '[]',
        constraint pk_calendar_feeds primary key (user_id),
        constraint uq_calendar_feeds_token_hash unique (token_hash),
        constraint fk_calendar_feeds_user_id foreign key (user_id) references users (id)
      );
      grant select, insert, update, delete on calendar_feeds to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table calendar_feeds');
  }
}
