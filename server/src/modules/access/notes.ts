import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HandlesJob, type JobHandler, defineJob } from '../../platform/jobs/job-kind.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AccessLetters } from './access-letters.js';
import { calendarAddressLetter, emailChangedLetter, passwordChangedLetter } from './letters.js';
import { UsersRepository } from './users.repository.js';

const LETTERS = {
  EMAIL_CHANGED: emailChangedLetter,
  PASSWORD_CHANGED: passwordChangedLetter,
  CALENDAR_ADDRESS_MADE: calendarAddressLetter,
} as const;

interface Note {
  readonly to: string;
  readonly kind: keyof typeof LETTERS;
}

/** A short letter that something about somebody's access has changed. */
export const SEND_NOTE = defineJob<Note>('access.send-note');

const MOST_ATTEMPTS = 8;

/** Puts notes into the queue, within the change that they tell about. */
@Injectable()
export class Notes {
  constructor(
    private readonly jobs: JobQueue,
    private readonly users: UsersRepository,
  ) {}

  emailChanged(formerEmail: string, manager: EntityManager): Promise<void> {
    return this.add({ to: formerEmail, kind: 'EMAIL_CHANGED' }, manager);
  }

  passwordChanged(to: string, manager: EntityManager): Promise<void> {
    return this.add({ to, kind: 'PASSWORD_CHANGED' }, manager);
  }

  /** To the person's confirmed address, if there is one. */
  async calendarAddressMade(userId: string, manager: EntityManager): Promise<void> {
    const email = await this.users.findEmail(userId, manager);
    if (email !== undefined) await this.add({ to: email, kind: 'CALENDAR_ADDRESS_MADE' }, manager);
  }

  private add(note: Note, manager: EntityManager): Promise<void> {
    return this.jobs.add(SEND_NOTE, note, { manager, maxAttempts: MOST_ATTEMPTS });
  }
}

/** Mails the notes. */
@Injectable()
@HandlesJob({ kind: SEND_NOTE })
export class NoteSender implements JobHandler<Note> {
  constructor(private readonly letters: AccessLetters) {}

  handle({ to, kind }: Note): Promise<void> {
    return this.letters.send(to, LETTERS[kind]);
  }
}
