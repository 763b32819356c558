import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { HandlesJob, type JobHandler, defineJob } from '../../platform/jobs/job-kind.js';

/** Once an hour. */
export const SWEEP_ACCESS = defineJob<object>('access.sweep');

/** Removes what lets nobody in any more: ended sessions, past links, counts whose time is over. */
@Injectable()
@HandlesJob({ kind: SWEEP_ACCESS, cron: '17 * * * *' })
export class AccessSweeper implements JobHandler<object> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query('delete from sessions where expires_at <= $1 or absolute_expires_at <= $1', [
      now,
    ]);
    await this.dataSource.query('delete from password_resets where expires_at <= $1', [now]);
    await this.dataSource.query('delete from email_changes where expires_at <= $1', [now]);
    // These are counted by the machine's own time, in milliseconds.
    await this.dataSource.query('delete from rate_limits where expire <= extract(epoch from now()) * 1000');
  }
}
