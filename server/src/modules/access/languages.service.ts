import { Injectable } from '@nestjs/common';
import type { Language } from './language.js';
import { UsersRepository } from './users.repository.js';

/** The language in which the portal writes to a person where he has not opened it: letters, calendars. */
@Injectable()
export class LanguagesService {
  constructor(private readonly users: UsersRepository) {}

  get(userId: string): Promise<`${Language}`> {
    return this.users.getLanguage(userId);
  }

  set(userId: string, language: Language): Promise<void> {
    return this.users.setLanguage(userId, language);
  }
}
