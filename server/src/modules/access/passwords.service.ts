import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { PasswordHasher } from '../../platform/auth/password/password-hasher.js';
import { startingPasswordKey } from '../../platform/auth/password/starting-password.js';
import { Sessions } from '../../platform/auth/session/sessions.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { type ErrorCode } from '../../platform/graphql/error-code.js';
import { type AttemptCounter, AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { CurrentPassword } from './current-password.js';
import { Notes } from './notes.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { PasswordPolicy } from './password-policy.js';
import { endSecretAddresses } from './secret-addresses.js';
import { type PasswordOwner, UsersRepository } from './users.repository.js';

/** A refusal's code, and how long to wait where that is the reason. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly retryAfterSeconds?: number | null;
}

const REFUSALS = 10;
const REFUSALS_SECONDS = 600;

/** Changes passwords: a person's own, and in place of a starting one. */
@Injectable()
export class PasswordsService {
  /** Every try costs a hash, also of somebody with a starting password, who is asked for no other. */
  private readonly refusals: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly dataSource: DataSource,
    private readonly users: UsersRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly policy: PasswordPolicy,
    private readonly current: CurrentPassword,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly notes: Notes,
    private readonly clock: Clock,
  ) {
    const [points, seconds] = [REFUSALS, REFUSALS_SECONDS];
    this.refusals = limiters.counter({ name: 'password-change', points, seconds });
  }

  /**
   * Gives a person a password of his own choice. Every session of his ends; the one that asked
   * goes on under a new id.
   *
   * @param currentPassword not asked of somebody who has just shown a starting password
   */
  async change(
    request: Request,
    viewer: Viewer,
    newPassword: string,
    currentPassword: string | null,
  ): Promise<Refusal | undefined> {
    const taken = await this.refusals.take(viewer.userId);
    if ('retryAfterSeconds' in taken) return { code: 'TOO_MANY_ATTEMPTS', ...taken };
    const owner = await this.users.getPasswordOwner(viewer.userId);
    const refusal = await this.refusalOf(owner, newPassword, currentPassword);
    if (refusal) {
      await this.audit.record('PASSWORD_CHANGE_REFUSED', request, { detail: { code: refusal.code } });
      return refusal;
    }
    await this.refusals.giveBack(viewer.userId);
    const hash = await this.hasher.hash(newPassword);
    const isOpened =
      (await this.replace(request, owner, hash)) &&
      (await this.sessions.open(request, { ...owner, passwordHash: hash }));
    // Another password came into force meanwhile: the one that was shown is no longer right.
    return isOpened ? undefined : { code: 'CURRENT_PASSWORD_WRONG' };
  }

  private async refusalOf(
    owner: PasswordOwner,
    newPassword: string,
    currentPassword: string | null,
  ): Promise<Refusal | undefined> {
    if (!owner.passwordIsStarting) {
      const refusal = await this.current.refusalOf(owner, currentPassword ?? '');
      if (refusal) return refusal;
    }
    const fault = await this.policy.faultOf(newPassword, owner);
    if (fault) return { code: fault };
    return (await this.isKept(owner, newPassword)) ? { code: 'PASSWORD_SAME' } : undefined;
  }

  /** The password in force must not be kept, a starting one in no way of typing it. */
  private isKept(owner: PasswordOwner, newPassword: string): Promise<boolean> {
    const typed = owner.passwordIsStarting ? startingPasswordKey(newPassword) : newPassword;
    return this.hasher.check(typed, owner.passwordHash);
  }

  private replace(request: Request, owner: PasswordOwner, hash: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.users.holdPassword(owner.userId, owner.passwordHash, manager))) return false;
      await this.users.setOwnPassword(owner.userId, hash, this.clock.now(), manager);
      await this.links.dropUnused(owner.userId, manager);
      await this.sessions.revokeAll(owner.userId, undefined, manager);
      await endSecretAddresses(owner.userId, manager);
      await this.audit.record('PASSWORD_CHANGED', request, {
        subjectKind: 'User',
        subjectId: owner.userId,
        detail: { wasStarting: owner.passwordIsStarting },
        manager,
      });
      if (owner.email) await this.notes.passwordChanged(owner.email, manager);
      return true;
    });
  }
}
