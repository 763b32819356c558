import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { localDate } from '../../../domain/time/local-date.js';
import { Clock } from '../../../platform/clock/clock.js';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/jobs/job-kind.js';
import { PostingService } from './posting.service.js';

const USE_DUE_CREDITS = defineJob('use-due-credits');

/** Every night, once the new day has begun in the cooperative: money kept for the due day covers what falls due on it. */
@Injectable()
@HandlesJob({ kind: USE_DUE_CREDITS, cron: '15 23 * * *' })
export class DueCredits implements JobHandler<object> {
  constructor(
    private readonly postings: PostingService,
    private readonly clock: Clock,
    private readonly log: PinoLogger,
  ) {
    log.setContext(DueCredits.name);
  }

  async handle(): Promise<void> {
    const day = localDate(this.clock.today());
    const posting = await this.postings.useDueCredits(day);
    if (posting) this.log.info({ day, posting: posting.postingId }, 'free money covered what fell due');
  }
}
