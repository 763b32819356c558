import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

/** A number of points within a time, counted in PostgreSQL for all processes together. */
export interface Allowance {
  /** Keeps the counts of different uses apart. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** The outcome of taking a point: what was used so far, or how long to wait. */
export type Taken = { readonly used: number } | { readonly retryAfterSeconds: number };

/** Makes counters over the table `rate_limits`; keys are stored hashed, past counts swept by a job. */
@Injectable()
export class AttemptLimiters {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  counter(allowance: Allowance): AttemptCounter {
    return new AttemptCounter(
      new RateLimiterPostgres({
        storeClient: this.dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: allowance.name,
        points: allowance.points,
        duration: allowance.seconds,
      }),
    );
  }
}

/** One kind of attempt, counted per key. Exact under parallel use: taking a point is one statement. */
export class AttemptCounter {
  constructor(private readonly limiter: RateLimiterPostgres) {}

  /** Takes a point, or says how long to wait when there is none left. */
  async take(key: string): Promise<Taken> {
    try {
      const { consumedPoints } = await this.limiter.consume(keyOf(key));
      return { used: consumedPoints };
    } catch (error) {
      // The library says "no points left" by throwing its result; anything else is a failure.
      if (!(error instanceof RateLimiterRes)) throw error;
      return { retryAfterSeconds: secondsOf(error) };
    }
  }

  /** Gives a taken point back. */
  async giveBack(key: string): Promise<void> {
    await this.limiter.reward(keyOf(key), 1);
  }

  /** Seconds until a point is free again; nothing when one is free now. */
  async wait(key: string): Promise<number | undefined> {
    const state = await this.limiter.get(keyOf(key));
    return state && state.remainingPoints <= 0 && state.consumedPoints > 0 ? secondsOf(state) : undefined;
  }

  /** Leaves no point for so many seconds, counted from now. */
  async block(key: string, seconds: number): Promise<void> {
    await this.limiter.block(keyOf(key), seconds);
  }

  /** Forgets everything about a key. */
  async forget(key: string): Promise<void> {
    await this.limiter.delete(keyOf(key));
  }
}

/** What a person typed may be anything, a password in the wrong field included. */
function keyOf(typed: string): string {
  return createHash('sha256').update(typed).digest('base64url');
}

function secondsOf(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}
