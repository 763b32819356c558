import { Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM } from '../../platform/audit/audit-trail.js';
import { newToken } from '../../platform/auth/one-time-token.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HandlesJob, type JobHandler, defineJob } from '../../platform/jobs/job-kind.js';
import { AccessLetters } from './access-letters.js';
import { passwordResetLetter } from './letters.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { UsersRepository } from './users.repository.js';

interface Wish {
  /** What was typed, as `loginKey` makes it. */
  readonly key: string;
}

/** Somebody forgot a password. */
export const SEND_PASSWORD_RESET = defineJob<Wish>('access.send-password-reset');

const MINUTE_MS = 60_000;

/** Where the client asks for the new password. */
const PAGE = '/logowanie/odzyskaj';

/**
 * Mails a link to whoever bears the name and has a verified address; for anybody else nothing
 * happens. The link is made here, so the queue never holds one.
 */
@Injectable()
@HandlesJob({ kind: SEND_PASSWORD_RESET })
export class PasswordResetSender implements JobHandler<Wish> {
  constructor(
    private readonly settings: Settings,
    private readonly users: UsersRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly letters: AccessLetters,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async handle({ key }: Wish): Promise<void> {
    const user = await this.users.findMailable(key);
    if (!user) return;
    const { RESET_LINK_MINUTES: minutes } = this.settings;
    const token = newToken();
    const now = this.clock.now();
    await this.links.addReset(user.userId, token, now, new Date(now.getTime() + minutes * MINUTE_MS));
    const link = this.letters.link(PAGE, token);
    await this.letters.send(user.email, (sender) => passwordResetLetter(sender, link, minutes));
    await this.audit.record('PASSWORD_RESET_REQUESTED', SYSTEM, {
      subjectKind: 'User',
      subjectId: user.userId,
    });
  }
}
