import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { addDays, localDate } from '../../domain/time/local-date.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HandlesJob, type JobHandler, defineJob } from '../../platform/jobs/job-kind.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { SEND_NOTICES } from './notice-sender.js';
import { NoticesRepository } from './notices.repository.js';

/** Six times an hour. */
export const FIND_NOTICES = defineJob('notices.find');

/** How long it is kept that something was told; its key must outlive every look back by far. */
const KEPT_DAYS = 400;

/** Looks for what is to be told and writes it down, each thing once; then has the letters sent. */
@Injectable()
@HandlesJob({ kind: FIND_NOTICES, cron: '*/10 * * * *' })
export class NoticeFinder implements JobHandler<object> {
  constructor(
    private readonly settings: Settings,
    private readonly notices: NoticesRepository,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly log: PinoLogger,
  ) {
    log.setContext(NoticeFinder.name);
  }

  async handle(): Promise<void> {
    if (!this.settings.NOTICES) return;
    await this.find();
    if (await this.notices.hasWaiting(this.clock.now())) {
      await this.jobs.add(SEND_NOTICES, {}, { key: SEND_NOTICES.name });
    }
  }

  /** Everything but the sending. */
  async find(): Promise<void> {
    const now = this.clock.now();
    const today = this.clock.today();
    await this.notices.addReaders(now);
    const found = await this.notices.addNews({
      now,
      today,
      lookbackDays: this.settings.NOTICES_LOOKBACK_DAYS,
    });
    if (found > 0) this.log.info({ found }, 'notices found');
    await this.notices.forgetBefore(addDays(localDate(today), -KEPT_DAYS));
  }
}
