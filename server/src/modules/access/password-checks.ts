import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/graphql/problem.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { PasswordPolicy } from './password-policy.js';
import { PasswordCheck, PasswordRule } from './password-rules.type.js';
import { UsersRepository } from './users.repository.js';

/** Ticks the rules while a password is being typed. */
@Injectable()
export class PasswordChecks {
  constructor(
    private readonly links: OneTimeLinksRepository,
    private readonly users: UsersRepository,
    private readonly policy: PasswordPolicy,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem UNAUTHENTICATED when neither a session nor a working reset link says whose password it is */
  async check(viewer: Viewer | undefined, newPassword: string, token: string | null): Promise<PasswordCheck> {
    const userId = viewer?.userId ?? (await this.ownerOf(token));
    if (userId === undefined) throw new Problem('UNAUTHENTICATED');
    const owner = await this.users.getPasswordOwner(userId);
    const { rules, score } = await this.policy.judge(newPassword, owner);
    return { rules: rules.map(({ code, met }) => ({ code: PasswordRule[code], met })), score };
  }

  private async ownerOf(token: string | null): Promise<string | undefined> {
    return token === null ? undefined : this.links.findResetOwner(token, this.clock.now());
  }
}
