import { createHash } from 'node:crypto';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { CalendarWords } from './calendar-words.js';

/** What a calendar program shows: nothing that the person does not see in the portal, no bank number, nobody's name. */
export interface CalendarEvent {
  /** Unique in the world and the same as long as the thing exists. */
  readonly uid: string;
  /** A whole day. */
  readonly day: LocalDate;
  /** The last of several days, inclusive. */
  readonly lastDay?: LocalDate;
  readonly summary: string;
  readonly description: string;
  /** Where the portal shows it. */
  readonly url: string;
  /** Hours from the midnight the day begins with to the reminder, negative: before; absent for none. */
  readonly alarmHours?: number;
}

/** Where the portal stands, whose the thing is, and in which words it is told. */
export interface EventPlace {
  readonly publicUrl: string;
  readonly accountNumber: string;
  readonly words: CalendarWords;
}

/** An id of the portal as iCalendar wants it. */
export function uidOf(key: string, publicUrl: string): string {
  return `cal_${key}@${new URL(publicUrl).hostname}`;
}

/** The account in the address opens the right one for a person who has several. */
export function pageUrl(
  path: string,
  { publicUrl, accountNumber }: Pick<EventPlace, 'publicUrl' | 'accountNumber'>,
): string {
  return `${publicUrl}${path}?konto=${encodeURIComponent(accountNumber)}`;
}

/** Tells whether what an event shows is what it showed before. */
export function contentOf({ day, lastDay, summary, description, url }: CalendarEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([day, lastDay, summary, description, url]))
    .digest('base64url');
}
