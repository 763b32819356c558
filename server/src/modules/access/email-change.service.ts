import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, QueryFailedError } from 'typeorm';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { newToken, tokenHash } from '../../platform/auth/one-time-token.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type AttemptCounter, AttemptLimiters } from '../../platform/limits/attempt-limiters.js';
import { CurrentPassword } from './current-password.js';
import { SEND_EMAIL_CONFIRMATION } from './email-change.sender.js';
import { Notes } from './notes.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import type { Refusal } from './passwords.service.js';
import { UsersRepository } from './users.repository.js';

const HOUR_MS = 3_600_000;
const MOST_ATTEMPTS = 5;
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const WISHES_PER_HOUR = 5;
/** Letters to one address: it may belong to somebody who wants none. */
const LETTERS_PER_DAY = 3;
const LONGEST_ADDRESS = 254;
const ADDRESS = /^[^\s@"<>(),;:\\[\]]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** Another e-mail address: wished for with the password, in force once a link sent there was opened. */
@Injectable()
export class EmailChangeService {
  private readonly perUser: AttemptCounter;
  private readonly perTarget: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly users: UsersRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly current: CurrentPassword,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly notes: Notes,
    private readonly clock: Clock,
  ) {
    const [points, seconds] = [WISHES_PER_HOUR, HOUR_SECONDS];
    this.perUser = limiters.counter({ name: 'email-change', points, seconds });
    this.perTarget = limiters.counter({
      name: 'email-change-target',
      points: LETTERS_PER_DAY,
      seconds: DAY_SECONDS,
    });
  }

  /** The answer is the same when somebody else has the address: then the link will not work. */
  async request(
    request: Request,
    viewer: Viewer,
    email: string,
    currentPassword: string,
  ): Promise<Refusal | undefined> {
    const address = email.normalize('NFKC').trim();
    if (address.length > LONGEST_ADDRESS || !ADDRESS.test(address)) return { code: 'EMAIL_INVALID' };
    const owner = await this.users.getPasswordOwner(viewer.userId);
    const refusal = await this.current.refusalOf(owner, currentPassword);
    if (refusal) return refusal;
    if (owner.email?.toLowerCase() === address.toLowerCase()) return { code: 'EMAIL_SAME' };
    const fromUser = await this.perUser.take(viewer.userId);
    if ('retryAfterSeconds' in fromUser) return { code: 'TOO_MANY_ATTEMPTS', ...fromUser };
    const toTarget = await this.perTarget.take(address.toLowerCase());
    if ('retryAfterSeconds' in toTarget) return { code: 'TOO_MANY_ATTEMPTS', ...toTarget };
    await this.note(viewer.userId, address);
    await this.audit.record('EMAIL_CHANGE_REQUESTED', request, {
      subjectKind: 'User',
      subjectId: viewer.userId,
    });
    return undefined;
  }

  /** Puts the new address in force by the link that was sent to it. */
  async confirm(request: Request, token: string): Promise<Refusal | undefined> {
    try {
      const isConfirmed = await this.dataSource.transaction(async (manager) => {
        const change = await this.links.useEmailChange(token, this.clock.now(), manager);
        if (!change) return false;
        const { userId, email, formerEmail } = change;
        await manager.query('update users set email = $2, email_verified_at = $3 where id = $1', [
          userId,
          email,
          this.clock.now(),
        ]);
        await this.links.dropUnused(userId, manager);
        await this.audit.record('EMAIL_CHANGED', request, {
          subjectKind: 'User',
          subjectId: userId,
          manager,
        });
        if (formerEmail) await this.notes.emailChanged(formerEmail, manager);
        return true;
      });
      return isConfirmed ? undefined : { code: 'TOKEN_INVALID' };
    } catch (error) {
      if (!isTaken(error)) throw error;
      return { code: 'TOKEN_INVALID' };
    }
  }

  /** The wish is seen at once, under a token nobody knows; the job adds the one it mails. */
  private async note(userId: string, email: string): Promise<void> {
    const now = this.clock.now();
    const placeholder = newToken();
    const expiresAt = new Date(now.getTime() + this.settings.EMAIL_LINK_HOURS * HOUR_MS);
    await this.links.addEmailChange(userId, email, placeholder, { now, expiresAt });
    const wish = { wish: tokenHash(placeholder).toString('hex') };
    await this.jobs.add(SEND_EMAIL_CONFIRMATION, wish, { maxAttempts: MOST_ATTEMPTS });
  }
}

/** Two people may wish for one address; the database lets the first one have it. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'uq_users_email';
}
