import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { isOutdated } from '../../platform/auth/password/password-hash.js';
import { PasswordHasher } from '../../platform/auth/password/password-hasher.js';
import { startingPasswordKey } from '../../platform/auth/password/starting-password.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { type AttemptCounter, AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { GrowingLock } from '../../platform/limits/growing-lock.js';
import { addressKey } from '../../platform/limits/request-rate.js';
import type { LoginFault, LoginOutcome } from './login-outcome.js';
import { type LoginRow, UsersRepository } from './users.repository.js';

const SPRAYING_SECONDS = 600;

/** What a person typed as the way it is looked up and counted: capitals, no spaces around. */
export function loginKey(identifier: string): string {
  return identifier.normalize('NFKC').trim().toUpperCase();
}

/**
 * Decides about a login. Every failing class takes the same steps: the attempt is counted by what
 * was typed, whether or not anybody bears that name, one hash is computed, one record written.
 */
@Injectable()
export class LoginService {
  private readonly lock: GrowingLock;
  private readonly spraying: AttemptCounter;

  constructor(
    settings: Settings,
    limiters: AttemptLimiters,
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {
    this.lock = new GrowingLock(limiters, {
      name: 'login',
      attempts: settings.LOCK_AFTER_FAILURES,
      firstSeconds: settings.LOCK_FIRST_SECONDS,
      longestSeconds: settings.LOCK_LONGEST_SECONDS,
    });
    const points = settings.LOGIN_FAILURES_PER_ADDRESS;
    this.spraying = limiters.counter({ name: 'login-address', points, seconds: SPRAYING_SECONDS });
  }

  async check(request: Request, identifier: string, password: string): Promise<LoginOutcome> {
    const address = addressKey(request.ip);
    const taken = await this.spraying.take(address);
    if ('retryAfterSeconds' in taken) {
      return this.refuse(request, 'TOO_MANY_FROM_ADDRESS', undefined, taken.retryAfterSeconds);
    }
    const key = loginKey(identifier);
    const lockedFor = await this.lock.enter(key);
    const user = await this.users.findForLogin(key);
    const fault = lockedFor === undefined ? this.faultOf(user) : 'LOCKED';
    const typed = user?.passwordIsStarting ? startingPasswordKey(password) : password;
    const matches = await this.hasher.check(typed, fault ? null : user?.passwordHash);
    if (!user || fault || !matches) {
      const wait = lockedFor ?? (await this.lock.wait(key)) ?? null;
      return this.refuse(request, fault ?? 'WRONG_PASSWORD', user, wait);
    }
    const passwordHash = await this.welcome(key, address, user, typed);
    return { isAccepted: true, userId: user.userId, kind: user.kind, passwordHash };
  }

  /**
   * The attempt is forgiven, the hash is brought up to date, the slip counts as used.
   *
   * @returns the hash that stands for the password shown
   */
  private async welcome(key: string, address: string, user: LoginRow, typed: string): Promise<string | null> {
    await this.lock.forgive(key);
    await this.spraying.giveBack(address);
    await this.users.recordLogin(user.userId, this.clock.now());
    const { userId, passwordHash } = user;
    if (!passwordHash || !isOutdated(passwordHash)) return passwordHash;
    const hash = await this.hasher.hash(typed);
    return (await this.users.rehash(userId, passwordHash, hash)) ? hash : passwordHash;
  }

  private faultOf(user: LoginRow | undefined): LoginFault | undefined {
    if (!user) return 'UNKNOWN_LOGIN';
    if (user.isBlocked) return 'BLOCKED';
    if (!user.passwordHash) return 'NO_PASSWORD';
    const isOver = user.startingExpiresAt !== null && user.startingExpiresAt <= this.clock.now();
    return user.passwordIsStarting && isOver ? 'STARTING_PASSWORD_EXPIRED' : undefined;
  }

  private async refuse(
    request: Request,
    fault: LoginFault,
    user: LoginRow | undefined,
    retryAfterSeconds: number | null,
  ): Promise<LoginOutcome> {
    const subject = user && { subjectKind: 'User', subjectId: user.userId };
    await this.audit.record('LOGIN_REFUSED', request, { ...subject, detail: { fault } });
    return { isAccepted: false, fault, retryAfterSeconds };
  }
}
