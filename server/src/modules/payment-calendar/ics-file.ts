import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { CalendarEvent } from './calendar-event.js';
import type { CalendarWords } from './calendar-words.js';
import type { FollowedEvent } from './followed-events.js';

const HOUR_SECONDS = 3600;
const DAY_MS = 86_400_000;
/** The book is loaded once a night; asking more often than this shows nothing new. */
const REFRESH_SECONDS = 6 * HOUR_SECONDS;

/** How an event stands in a file: its place in the row of its versions. */
type Standing = Pick<FollowedEvent, 'sequence' | 'changedAt'>;

/** One event as a file to be opened once. */
export function singleIcs(event: CalendarEvent, standing: Standing, words: CalendarWords): string {
  const calendar = emptyCalendar(words);
  addEvent(calendar, event, standing);
  return calendar.toString();
}

/** A subscribed calendar: what is there, and what was and no longer is. */
export function feedIcs(
  events: readonly CalendarEvent[],
  followed: readonly FollowedEvent[],
  words: CalendarWords,
): string {
  const calendar = emptyCalendar(words).name(words.name).ttl(REFRESH_SECONDS);
  const byUid = new Map(events.map((event) => [event.uid, event]));
  for (const standing of followed) {
    const event = byUid.get(standing.uid);
    if (event && standing.cancelledAt === null) addEvent(calendar, event, standing);
    else addCancelled(calendar, standing, words);
  }
  return calendar.toString();
}

function emptyCalendar({ language }: CalendarWords): ICalCalendar {
  return ical({
    prodId: { company: 'e-BOK', product: 'Moje rozliczenia', language },
    method: ICalCalendarMethod.PUBLISH,
  });
}

function addEvent(calendar: ICalCalendar, event: CalendarEvent, standing: Standing): void {
  const { uid, day, lastDay, summary, description, url, alarmHours } = event;
  const added = calendar.createEvent({
    ...placeOf(uid, day, standing),
    // iCalendar counts the end as the first day that is no longer a part.
    end: lastDay === undefined ? null : new Date(midnightOf(lastDay).getTime() + DAY_MS),
    summary,
    description,
    url,
    status: ICalEventStatus.CONFIRMED,
  });
  if (alarmHours === undefined) return;
  // A negative trigger of the library is after the start.
  const trigger = -alarmHours * HOUR_SECONDS;
  added.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
}

function addCancelled(
  calendar: ICalCalendar,
  { uid, day, ...standing }: FollowedEvent,
  { gone }: CalendarWords,
): void {
  calendar.createEvent({
    ...placeOf(uid, day, standing),
    summary: gone,
    status: ICalEventStatus.CANCELLED,
  });
}

/** A whole day that keeps nobody busy. */
function placeOf(uid: string, day: LocalDate, { sequence, changedAt }: Standing) {
  const at = new Date(changedAt);
  return {
    id: uid,
    sequence,
    stamp: at,
    lastModified: at,
    start: midnightOf(day),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function midnightOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
