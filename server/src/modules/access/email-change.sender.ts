import { Injectable } from '@nestjs/common';
import { newToken } from '../../platform/auth/one-time-token.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HandlesJob, type JobHandler, defineJob } from '../../platform/jobs/job-kind.js';
import { AccessLetters } from './access-letters.js';
import { emailConfirmationLetter } from './letters.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';

interface Wish {
  /** Hash (hexadecimal) under which the wish was noted. */
  readonly wish: string;
}

/** Somebody wishes for another e-mail address. */
export const SEND_EMAIL_CONFIRMATION = defineJob<Wish>('access.send-email-confirmation');

/** Where the client confirms the address. */
const PAGE = '/email/potwierdz';

/** Mails the link that proves a new address. */
@Injectable()
@HandlesJob({ kind: SEND_EMAIL_CONFIRMATION })
export class EmailConfirmationSender implements JobHandler<Wish> {
  constructor(
    private readonly settings: Settings,
    private readonly links: OneTimeLinksRepository,
    private readonly letters: AccessLetters,
    private readonly clock: Clock,
  ) {}

  async handle({ wish }: Wish): Promise<void> {
    const token = newToken();
    const email = await this.links.addEmailToken(Buffer.from(wish, 'hex'), token, this.clock.now());
    if (email === undefined) return;
    const link = this.letters.link(PAGE, token);
    await this.letters.send(email, (sender) =>
      emailConfirmationLetter(sender, link, this.settings.EMAIL_LINK_HOURS),
    );
  }
}
