import { Injectable } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import { Problem } from '../../graphql/problem.js';
import { hashOfNothing, hashPassword, matchesHash } from './password-hash.js';
import { Turnstile, TurnstileFull } from './turnstile.js';

const MOST_WAITING = 50;
const RETRY_SECONDS = 5;

/**
 * Hashing behind a turnstile: a storm of logins leaves a core for everybody else, and whoever
 * finds the queue full is told to come back (HTTP 503) instead of waiting for ever.
 */
@Injectable()
export class PasswordHasher {
  private readonly turnstile = new Turnstile(Math.max(1, availableParallelism() - 1), MOST_WAITING);
  private readonly nothing = hashOfNothing();

  /** Hashes a password for storing. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password));
  }

  /**
   * Says whether a password belongs to a stored hash. Without one it costs just as much and the
   * answer is no: exactly one hash per call, whatever the reason for calling.
   */
  check(password: string, stored: string | null | undefined): Promise<boolean> {
    return this.inTurn(async () => (await matchesHash(password, stored ?? this.nothing)) && Boolean(stored));
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.turnstile.run(work);
    } catch (error) {
      // The only expected failure: too many people are signing in at this very moment.
      if (!(error instanceof TurnstileFull)) throw error;
      throw new Problem('RATE_LIMITED', { status: 503, retryAfter: RETRY_SECONDS });
    }
  }
}
