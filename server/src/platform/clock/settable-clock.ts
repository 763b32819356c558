import { Clock } from './clock.js';

/** A clock that stands where it is put; for tests only. */
export class SettableClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Puts the clock to another instant. */
  set(instant: Date): void {
    this.instant = new Date(instant);
  }

  /** Moves the clock forward. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
