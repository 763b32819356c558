import { Injectable } from '@nestjs/common';

import { Settings } from '../../platform/config/settings.js';
import { AttemptLimiters, type AttemptCounter } from '../../platform/limits/attempt-limiters.js';

const HOUR_SECONDS = 3600;

/** How often one person may give readings and photographs of them, counted over all processes. */
@Injectable()
export class ReadingLimits {
  readonly photos: AttemptCounter;
  /** Readings given, changed and taken back. */
  readonly changes: AttemptCounter;

  constructor(limiters: AttemptLimiters, settings: Settings) {
    this.photos = limiters.counter({
      name: 'reading-photo',
      points: settings.READING_PHOTOS_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
    this.changes = limiters.counter({
      name: 'reading-change',
      points: settings.READING_CHANGES_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
  }
}
