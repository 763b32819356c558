import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import {
  MOST_ATTEMPTS,
  type MailFailure,
  isSendingTime,
  meaningOf,
  pauseAfter,
} from '../../domain/notices/sending.js';
import { tokenHash } from '../../platform/auth/one-time-token.js';
import { Clock, civilTimeOf } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HandlesJob, type JobHandler, type JobRun, defineJob } from '../../platform/jobs/job-kind.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type MailRound, Mailer } from '../../platform/mail/mailer.js';
import { type ClaimedLetter, LettersRepository } from './letters.repository.js';
import { noticeLetter } from './notice-letter.js';
import { NoticesRepository } from './notices.repository.js';
import { UNSUBSCRIBE_ADDRESS, UNSUBSCRIBE_PAGE } from './unsubscribe-addresses.js';
import { unsubscribeToken } from './unsubscribe-token.js';

/** Added by the finder, and by itself while letters are left. */
export const SEND_NOTICES = defineJob('notices.send');

/** Letters of one run; then other jobs get their turn. */
const MOST_LETTERS = 200;

/**
 * Sends the notices by day: takes one letter at a time, looks once more whether it is still true, sends it and notes
 * the end. Killed between the server's yes and the note, it sends the letter once more, under the same Message-ID.
 */
@Injectable()
@HandlesJob({ kind: SEND_NOTICES })
export class NoticeSender implements JobHandler<object> {
  constructor(
    private readonly settings: Settings,
    private readonly notices: NoticesRepository,
    private readonly letters: LettersRepository,
    private readonly mailer: Mailer,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly log: PinoLogger,
  ) {
    log.setContext(NoticeSender.name);
  }

  async handle(_payload?: object, run?: Pick<JobRun, 'abortSignal'>): Promise<void> {
    if (!this.isTime()) return;
    await this.notices.compose(this.clock.now(), this.clock.today(), this.settings.NOTICES_PER_DAY);
    const round = this.mailer.openRound();
    try {
      for (let sent = 0; sent < MOST_LETTERS; sent += 1) {
        if (run?.abortSignal.aborted || !this.isTime()) return;
        const letter = await this.letters.claim(this.clock.now());
        if (!letter) return;
        if ((await this.send(letter, round)) === 'SERVER') return;
      }
    } finally {
      round.close();
    }
    await this.jobs.add(SEND_NOTICES, {}, { key: SEND_NOTICES.name });
  }

  private isTime(): boolean {
    const { NOTICES, NOTICES_FROM_HOUR: from, NOTICES_TO_HOUR: to } = this.settings;
    return NOTICES && isSendingTime(civilTimeOf(this.clock.now()), { from, to });
  }

  private async send(letter: ClaimedLetter, round: MailRound): Promise<'DONE' | 'SERVER'> {
    const now = this.clock.now();
    const addressee = await this.letters.findAddressee(letter);
    const news = await this.letters.listNews(letter, {
      now,
      today: this.clock.today(),
      lookbackDays: this.settings.NOTICES_LOOKBACK_DAYS,
    });
    const told = news.map(({ noticeId }) => noticeId);
    if (!addressee || news.length === 0) {
      await this.letters.finish(letter, 'SKIPPED', { now, told: [] });
      return 'DONE';
    }
    const token = unsubscribeToken(this.settings.SESSION_SECRET, letter.messageKey);
    await this.letters.keepToken(letter, tokenHash(token));
    const base = this.settings.PUBLIC_URL;
    const text = noticeLetter(letter.kind, addressee, news, {
      baseUrl: base,
      unsubscribeUrl: `${base}${UNSUBSCRIBE_PAGE}#token=${token}`,
      namesAmounts: this.settings.NOTICE_AMOUNTS,
    });
    try {
      await round.send(addressee.email, text, {
        messageKey: letter.messageKey,
        unsubscribeUrl: `${base}${UNSUBSCRIBE_ADDRESS}?token=${token}`,
      });
    } catch (error) {
      return this.noteFailure(letter, told, error as MailFailure);
    }
    await this.letters.finish(letter, 'SENT', { now: this.clock.now(), told });
    return 'DONE';
  }

  /** The server's words quote the address, so the log gets its code and the letter's id. */
  private async noteFailure(
    letter: ClaimedLetter,
    told: readonly string[],
    failure: MailFailure,
  ): Promise<'DONE' | 'SERVER'> {
    const now = this.clock.now();
    const meaning = meaningOf(failure);
    const { letterId, attempts } = letter;
    const { responseCode: answerCode } = failure;
    this.log.warn({ letterId, attempts, answerCode, meaning }, 'notice not taken');
    if (meaning === 'FINAL' || attempts >= MOST_ATTEMPTS) {
      await this.letters.finish(letter, 'FAILED', { now, told, answerCode });
    } else {
      await this.letters.putOff(letter, new Date(now.getTime() + pauseAfter(attempts)), answerCode);
    }
    return meaning === 'SERVER' ? 'SERVER' : 'DONE';
  }
}
