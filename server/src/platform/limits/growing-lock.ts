import type { AttemptCounter, AttemptLimiters } from './attempt-limiters.js';

/** How fast a lock closes and how long it lasts. */
export interface LockRule {
  /** Keeps the locks of different uses apart. */
  readonly name: string;
  /** The first lock comes with this many attempts that were not forgiven. */
  readonly attempts: number;
  /** The first lock; each one after it lasts twice as long. */
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

const MEMORY_SECONDS = 12 * 3600;

/**
 * A lock per key that closes after some failures and lasts longer each time: by default 5
 * attempts, then one more after 1, 2, 4 … 15 minutes. Counted in PostgreSQL and taken before the
 * attempt, so parallel attempts on several processes get no more than one after another would.
 */
export class GrowingLock {
  /** Attempts that need no turn. */
  private readonly free: AttemptCounter;
  /** The turn of every further attempt: one at a time, none while the lock lasts. */
  private readonly turn: AttemptCounter;
  /** How often the lock has closed. */
  private readonly closings: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly rule: LockRule,
  ) {
    const { name, attempts, firstSeconds } = rule;
    this.free = limiters.counter({ name: `${name}-free`, points: attempts - 1, seconds: MEMORY_SECONDS });
    this.turn = limiters.counter({ name: `${name}-turn`, points: 1, seconds: firstSeconds });
    this.closings = limiters.counter({ name: `${name}-lock`, points: 1_000_000, seconds: MEMORY_SECONDS });
  }

  /**
   * Asks for one attempt; it counts as failed until `forgive` is called.
   *
   * @returns nothing when the attempt may go on, else the seconds to wait
   */
  async enter(key: string): Promise<number | undefined> {
    const free = await this.free.take(key);
    if ('used' in free) return undefined;
    const turn = await this.turn.take(key);
    if ('retryAfterSeconds' in turn) return turn.retryAfterSeconds;
    await this.lengthen(key);
    return undefined;
  }

  /** Seconds until the next attempt may be made; nothing when it may be made now. */
  wait(key: string): Promise<number | undefined> {
    return this.turn.wait(key);
  }

  /** The attempt succeeded: everything starts anew. */
  async forgive(key: string): Promise<void> {
    await Promise.all([this.free.forget(key), this.turn.forget(key), this.closings.forget(key)]);
  }

  /** The turn just taken closed the lock for the first time's length; a later time lasts longer. */
  private async lengthen(key: string): Promise<void> {
    const closing = await this.closings.take(key);
    const times = 'used' in closing ? closing.used : 1;
    if (times === 1) return;
    const { firstSeconds, longestSeconds } = this.rule;
    await this.turn.block(key, Math.min(firstSeconds * 2 ** Math.min(times - 1, 30), longestSeconds));
  }
}
