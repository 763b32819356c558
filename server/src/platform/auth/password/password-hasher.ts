import { Injectable } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import { Turnstile } from '../../limits/turnstile.js';
import { hashOfNothing, hashPassword, matchesHash } from './password-hash.js';

const MOST_WAITING = 50;

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
    return this.turnstile.run(() => hashPassword(password));
  }

  /**
   * Says whether a password belongs to a stored hash. Without one it costs just as much and the
   * answer is no: exactly one hash per call, whatever the reason for calling.
   */
  check(password: string, stored: string | null | undefined): Promise<boolean> {
    return this.turnstile.run(
      async () => (await matchesHash(password, stored ?? this.nothing)) && Boolean(stored),
    );
  }
}
