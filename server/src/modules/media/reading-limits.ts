import { Injectable } from '@nestjs/common';

import { Settings } from '../../platform/config/settings.js';
import { AttemptLimiters, type AttemptCounter } from '../../platform/limits/attempt-limiters.js';

const HOUR_SECONDS = 3600;

/** How much one person may send with readings, counted over all processes. */
@Injectable()
export class ReadingLimits {
  readonly photos: AttemptCounter;

  constructor(limiters: AttemptLimiters, settings: Settings) {
    this.photos = limiters.counter({
      name: 'reading-photo',
      points: settings.READING_PHOTOS_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
  }
}
