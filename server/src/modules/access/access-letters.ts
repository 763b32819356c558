import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../platform/config/settings.js';
import type { Letter } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { LetterSender } from './letters.js';

/** Writes letters in the cooperative's name. */
@Injectable()
export class AccessLetters {
  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
  ) {}

  async send(to: string, letter: (sender: LetterSender) => Letter): Promise<void> {
    const [sender] = await this.dataSource.query<LetterSender[]>(
      'select name as cooperative, phone from cooperative_settings',
    );
    await this.mailer.send(to, letter(sender ?? { cooperative: 'Spółdzielnia', phone: '' }));
  }

  /** A link into the portal; the token stands after `#`, which no server and no log ever sees. */
  link(path: string, token: string): string {
    return `${this.settings.PUBLIC_URL}${path}#token=${token}`;
  }
}
