import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Clock, SystemClock } from './clock.js';
import { SettableClock } from './settable-clock.js';

/**
 * The clock of this process. A stopped one comes from the setting CLOCK_AT, which is refused in production when the
 * settings are read; it is refused here once more, because a wrong day means wrong amounts.
 */
export function clockFor(settings: Pick<Settings, 'CLOCK_AT' | 'NODE_ENV'>): Clock {
  if (settings.CLOCK_AT === undefined) return new SystemClock();
  if (settings.NODE_ENV === 'production') throw new Error('clockFor: a settable clock in production');
  return new SettableClock(new Date(settings.CLOCK_AT));
}

@Global()
@Module({
  providers: [{ provide: Clock, inject: [Settings], useFactory: clockFor }],
  exports: [Clock],
})
export class ClockModule {}
