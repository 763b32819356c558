import { Injectable } from '@nestjs/common';
import { Turnstile } from '../limits/turnstile.js';

/** Files received at the same time, each held in memory until it was looked at. */
const MOST_AT_ONCE = 8;
/** Of one person: whoever sends slowly does not keep the others out. */
const MOST_OF_ONE = 2;

/** The one way in for files that people send, whatever they are for: a few at a time. */
@Injectable()
export class UploadTurns {
  private readonly turnstile = new Turnstile(MOST_AT_ONCE, MOST_AT_ONCE);
  /** How many files are coming, by their sender. */
  private readonly coming = new Map<string, number>();

  /**
   * Has a file received when it is its turn.
   *
   * @throws Problem RATE_LIMITED (HTTP 503) when too many of others wait already
   */
  async run<Result>(userId: string, receive: () => Promise<Result>): Promise<Result | 'TOO_MANY'> {
    const coming = this.coming.get(userId) ?? 0;
    if (coming >= MOST_OF_ONE) return 'TOO_MANY';
    this.coming.set(userId, coming + 1);
    try {
      return await this.turnstile.run(receive);
    } finally {
      const left = (this.coming.get(userId) ?? 1) - 1;
      if (left > 0) this.coming.set(userId, left);
      else this.coming.delete(userId);
    }
  }
}
