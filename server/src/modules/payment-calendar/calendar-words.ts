import type { EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { Medium } from '../../domain/metering/verification.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Language } from '../access/language.js';
import { ENGLISH } from './calendar-words.en.js';
import { POLISH } from './calendar-words.pl.js';

/** What stands in people's own calendars, in one language. */
export interface CalendarWords {
  /** The language as the file names it. */
  readonly language: string;
  /** The name of the subscribed calendar. */
  readonly name: string;
  /** All that is said of an event that is gone: not even the document, for it may no longer be the person's. */
  readonly gone: string;
  readonly account: (number: string) => string;
  readonly payment: {
    readonly summary: (isOverdue: boolean, amount: string, name: string) => string;
    readonly details: (url: string) => string;
    readonly period: (month: string) => string;
    readonly rest: (amount: string, remaining: string) => string;
    readonly dayOff: (dueOn: LocalDate, payableOn: LocalDate) => string;
    readonly instalment: (position: number, of: number, name: string) => string;
    readonly due: string;
    readonly kinds: Readonly<Record<EntryKind, string>>;
  };
  readonly reading: {
    /** @param medium null for every medium */
    readonly summary: (medium: Medium | null, closesOn: LocalDate) => string;
    readonly details: (opensOn: LocalDate, closesOn: LocalDate, url: string) => string;
  };
  readonly verification: {
    readonly summary: (serial: string) => string;
    readonly details: (medium: Medium, serial: string, url: string) => string;
  };
}

/** The words of a language. */
export function calendarWords(language: `${Language}`): CalendarWords {
  return language === 'en' ? ENGLISH : POLISH;
}
