import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../platform/auth/password/password-hasher.js';
import { Settings } from '../../platform/config/settings.js';
import { AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { GrowingLock } from '../../platform/limits/growing-lock.js';
import type { Refusal } from './passwords.service.js';
import type { PasswordOwner } from './users.repository.js';

/** Asks a signed-in person for his password once more; who found an open session cannot guess it for ever. */
@Injectable()
export class CurrentPassword {
  private readonly lock: GrowingLock;

  constructor(
    settings: Settings,
    limiters: AttemptLimiters,
    private readonly hasher: PasswordHasher,
  ) {
    this.lock = new GrowingLock(limiters, {
      name: 'current-password',
      attempts: settings.LOCK_AFTER_FAILURES,
      firstSeconds: settings.LOCK_FIRST_SECONDS,
      longestSeconds: settings.LOCK_LONGEST_SECONDS,
    });
  }

  /** Nothing when the password is right. */
  async refusalOf(owner: PasswordOwner, typed: string): Promise<Refusal | undefined> {
    const lockedFor = await this.lock.enter(owner.userId);
    if (lockedFor !== undefined) return { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: lockedFor };
    if (!(await this.hasher.check(typed, owner.passwordHash))) return { code: 'CURRENT_PASSWORD_WRONG' };
    await this.lock.forgive(owner.userId);
    return undefined;
  }
}
