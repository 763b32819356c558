import { Injectable } from '@nestjs/common';

import { Settings } from '../../../platform/config/settings.js';
import { AttemptLimiters, type AttemptCounter } from '../../../platform/limits/attempt-limiters.js';

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** How much one person may write and upload, counted over all processes. */
@Injectable()
export class CaseLimits {
  readonly cases: AttemptCounter;
  readonly messages: AttemptCounter;
  readonly uploads: AttemptCounter;

  constructor(limiters: AttemptLimiters, settings: Settings) {
    this.cases = limiters.counter({
      name: 'case-open',
      points: settings.CASES_PER_DAY,
      seconds: DAY_SECONDS,
    });
    this.messages = limiters.counter({
      name: 'case-message',
      points: settings.CASE_MESSAGES_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
    this.uploads = limiters.counter({
      name: 'case-upload',
      points: settings.CASE_UPLOADS_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
  }
}
