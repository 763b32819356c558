import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { PasswordHasher } from '../../platform/auth/password/password-hasher.js';
import { Sessions } from '../../platform/auth/session/sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type AttemptCounter, AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { addressKey } from '../../platform/limits/request-rate.js';
import { loginKey } from './login.service.js';
import { Notes } from './notes.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { PasswordPolicy } from './password-policy.js';
import { SEND_PASSWORD_RESET } from './password-reset.sender.js';
import type { Refusal } from './passwords.service.js';
import { endSecretAddresses } from './secret-addresses.js';
import { type PasswordOwner, UsersRepository } from './users.repository.js';

const HOUR_SECONDS = 3600;
const PER_IDENTIFIER = 5;
const PER_ADDRESS = 20;
const MOST_ATTEMPTS = 5;

/** „Nie pamiętam hasła”: a link by mail, then a new password in place of the forgotten one. */
@Injectable()
export class PasswordResetService {
  private readonly perIdentifier: AttemptCounter;
  private readonly perAddress: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly links: OneTimeLinksRepository,
    private readonly users: UsersRepository,
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly notes: Notes,
    private readonly clock: Clock,
  ) {
    this.perIdentifier = limiters.counter({ name: 'reset', points: PER_IDENTIFIER, seconds: HOUR_SECONDS });
    this.perAddress = limiters.counter({ name: 'reset-address', points: PER_ADDRESS, seconds: HOUR_SECONDS });
  }

  /**
   * Takes the wish down and nothing more: whether anybody bears that name is found out by the job,
   * so the answer and its time are the same for everybody.
   */
  async request(request: Request, identifier: string): Promise<Refusal | undefined> {
    const key = loginKey(identifier);
    for (const taken of [
      await this.perAddress.take(addressKey(request.ip)),
      await this.perIdentifier.take(key),
    ]) {
      if ('retryAfterSeconds' in taken) return { code: 'TOO_MANY_ATTEMPTS', ...taken };
    }
    await this.jobs.add(SEND_PASSWORD_RESET, { key }, { maxAttempts: MOST_ATTEMPTS });
    return undefined;
  }

  /** Sets a new password by a link; the link is used up only when the password is accepted. */
  async reset(request: Request, token: string, newPassword: string): Promise<Refusal | undefined> {
    const userId = await this.links.findResetOwner(token, this.clock.now());
    if (userId === undefined) return { code: 'TOKEN_INVALID' };
    const owner = await this.users.getPasswordOwner(userId);
    const fault = await this.policy.faultOf(newPassword, owner);
    if (fault) return { code: fault };
    const hash = await this.hasher.hash(newPassword);
    return (await this.replace(request, token, owner, hash)) ? undefined : { code: 'TOKEN_INVALID' };
  }

  private replace(request: Request, token: string, owner: PasswordOwner, hash: string): Promise<boolean> {
    const { userId, email, passwordHash } = owner;
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.users.holdPassword(userId, passwordHash, manager))) return false;
      if (!(await this.links.useReset(token, this.clock.now(), manager))) return false;
      await this.users.setOwnPassword(userId, hash, this.clock.now(), manager);
      await this.links.dropUnused(userId, manager);
      await this.sessions.revokeAll(userId, undefined, manager);
      await endSecretAddresses(userId, manager);
      await this.audit.record('PASSWORD_RESET', request, { subjectKind: 'User', subjectId: userId, manager });
      if (email) await this.notes.passwordChanged(email, manager);
      return true;
    });
  }
}
