import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SendMailOptions, createTransport } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { type Letter, letterHtml, letterText } from './letter.js';

const TIMEOUT_MS = 10_000;

/** The longest whole attempt at one letter of a round; a server that only drips is cut off. */
const ROUND_LETTER_MS = 60_000;

/** Below DATA_DIR: where letters go when no mail server is named. */
const FOLDER = 'mails';

/** What makes a letter one of a series that its reader can end. */
export interface SeriesMarks {
  /** Names the letter for ever: sent again, it carries the same Message-ID. */
  readonly messageKey: string;
  /** Takes the one click of RFC 8058. */
  readonly unsubscribeUrl: string;
}

/** Many letters over one connection. */
export interface MailRound {
  /** @throws Error with `responseCode` and `command` where the server refused */
  send(to: string, letter: Letter, marks: SeriesMarks): Promise<void>;
  close(): void;
}

/**
 * Sends letters through the server of SMTP_URL; without one each becomes an .eml file that any
 * mail program opens. Called from jobs only: a slow mail server must not hold a request.
 */
@Injectable()
export class Mailer {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async send(to: string, letter: Letter): Promise<void> {
    const message = this.messageOf(to, letter);
    if (this.settings.SMTP_URL === undefined) await this.store(message);
    else await deliver(this.settings.SMTP_URL, message);
  }

  /** For a series of letters; to be closed when they are sent. */
  openRound(): MailRound {
    const { SMTP_URL: url } = this.settings;
    const transport = url === undefined ? undefined : pooled(url);
    return {
      send: async (to, letter, marks) => {
        const message = { ...this.messageOf(to, letter), ...this.marksOf(marks) };
        if (transport) await inTime(transport.sendMail(message));
        else await this.store(message);
      },
      close: () => {
        transport?.close();
      },
    };
  }

  private messageOf(to: string, letter: Letter): SendMailOptions {
    return {
      from: this.settings.MAIL_FROM,
      to: { name: '', address: to },
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      date: this.clock.now(),
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  private marksOf({ messageKey, unsubscribeUrl }: SeriesMarks): SendMailOptions {
    return {
      messageId: `<${messageKey}@${new URL(this.settings.PUBLIC_URL).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }

  private async store(message: SendMailOptions): Promise<void> {
    const { message: content } = await createTransport({ streamTransport: true, buffer: true }).sendMail(
      message,
    );
    const folder = join(this.settings.DATA_DIR, FOLDER);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const moment = this.clock.now().toISOString().replace(/[:.]/g, '-');
    const name = `${moment}-${randomBytes(4).toString('hex')}.eml`;
    await writeFile(join(folder, name), content as Buffer, { mode: 0o600, flag: 'wx' });
  }
}

const TIMEOUTS = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };

async function deliver(url: string, message: SendMailOptions): Promise<void> {
  const transport = createTransport({ url, ...TIMEOUTS });
  try {
    await transport.sendMail(message);
  } finally {
    transport.close();
  }
}

function pooled(url: string) {
  return createTransport({ url, ...TIMEOUTS, pool: true, maxConnections: 1 });
}

async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Mailer: the server did not answer in time'));
    }, ROUND_LETTER_MS);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
