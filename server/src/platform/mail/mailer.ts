import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SendMailOptions, createTransport } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { type Letter, letterHtml, letterText } from './letter.js';

const TIMEOUT_MS = 10_000;

/** Below DATA_DIR: where letters go when no mail server is named. */
const FOLDER = 'mails';

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
    const message: SendMailOptions = {
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
    if (this.settings.SMTP_URL === undefined) await this.store(message);
    else await deliver(this.settings.SMTP_URL, message);
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

async function deliver(url: string, message: SendMailOptions): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  try {
    await transport.sendMail(message);
  } finally {
    transport.close();
  }
}
