import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/graphql/problem.js';
import { type AttemptCounter, AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { PasswordPolicy } from './password-policy.js';
import { PasswordCheck, PasswordRule } from './password-rules.type.js';
import { UsersRepository } from './users.repository.js';

/** As fast as anybody types; guessing at a password is work that everybody else waits for. */
const CHECKS = 60;
const CHECKS_SECONDS = 60;

/** Ticks the rules while a password is being typed. */
@Injectable()
export class PasswordChecks {
  private readonly perPerson: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly links: OneTimeLinksRepository,
    private readonly users: UsersRepository,
    private readonly policy: PasswordPolicy,
    private readonly clock: Clock,
  ) {
    const [points, seconds] = [CHECKS, CHECKS_SECONDS];
    this.perPerson = limiters.counter({ name: 'password-check', points, seconds });
  }

  /**
   * @throws Problem UNAUTHENTICATED when neither a session nor a working reset link says whose password it is,
   * RATE_LIMITED after 60 checks within a minute
   */
  async check(viewer: Viewer | undefined, newPassword: string, token: string | null): Promise<PasswordCheck> {
    const userId = viewer?.userId ?? (await this.ownerOf(token));
    if (userId === undefined) throw new Problem('UNAUTHENTICATED');
    const taken = await this.perPerson.take(userId);
    if ('retryAfterSeconds' in taken) {
      throw new Problem('RATE_LIMITED', { retryAfter: taken.retryAfterSeconds });
    }
    const owner = await this.users.getPasswordOwner(userId);
    const { rules, score } = await this.policy.judge(newPassword, owner);
    return { rules: rules.map(({ code, met }) => ({ code: PasswordRule[code], met })), score };
  }

  private async ownerOf(token: string | null): Promise<string | undefined> {
    return token === null ? undefined : this.links.findResetOwner(token, this.clock.now());
  }
}
