import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock/clock.js';
import { HandlesJob, type JobHandler, defineJob } from '../../../platform/jobs/job-kind.js';
import { CaseUploadsRepository } from './case-uploads.repository.js';

/** Once an hour. */
export const SWEEP_CASE_UPLOADS = defineJob<object>('contact.sweep-uploads');

/** Throws away files that were chosen for a message and never sent. */
@Injectable()
@HandlesJob({ kind: SWEEP_CASE_UPLOADS, cron: '43 * * * *' })
export class CaseUploadSweeper implements JobHandler<object> {
  constructor(
    private readonly uploads: CaseUploadsRepository,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.uploads.sweep(this.clock.now());
  }
}
