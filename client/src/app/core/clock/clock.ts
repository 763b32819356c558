import { Service, signal } from '@angular/core';

/** Time as the server sees it; the device's own clock may be wrong. */
@Service()
export class Clock {
  private offsetMilliseconds = 0;
  private readonly day = signal('');

  /** Today by the office's calendar, `YYYY-MM-DD`; empty until the server was first heard. */
  readonly today = this.day.asReadonly();

  /** Sets the clock by what the server said. */
  adopt(serverTime: string, today: string): void {
    this.offsetMilliseconds = Date.parse(serverTime) - Date.now();
    this.day.set(today);
  }

  /** The instant now, milliseconds since 1970, corrected by the server's clock. */
  now(): number {
    return Date.now() + this.offsetMilliseconds;
  }

  /** An instant of this device's clock as the server's clock would show it; 1970 when there was none yet. */
  atServer(instant: Date | undefined): number {
    return instant ? instant.getTime() + this.offsetMilliseconds : 0;
  }
}
