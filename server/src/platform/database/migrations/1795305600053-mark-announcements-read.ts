import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** Who has opened which announcement, for the mark „Nowy”. */
export class MarkAnnouncementsRead1795305600053 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table announcement_reads (
        announcement_id bigint not null,
        user_id bigint not null,
        read_at timestamptz not null,
        constraint pk_announcement_reads primary key (announcement_id, user_id),
        constraint fk_announcement_reads_announcement_id foreign key (announcement_id) references announcements (id),
        constraint fk_announcement_reads_user_id foreign key (user_id) references users (id)
      );
      create index ix_announcement_reads_user_id on announcement_reads (user_id);
      grant select, insert on announcement_reads to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke all on announcement_reads from ${APPLICATION_ROLE};
      drop table announcement_reads;
    `);
  }
}
