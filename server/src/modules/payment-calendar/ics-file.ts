import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { FollowedEvent } from './followed-events.js';
import type { PaymentEvent } from './payment-event.js';

/** Three days before, at nine in the morning: counted from the midnight that the day begins with. */
const ALARM_SECONDS_BEFORE = (2 * 24 + 15) * 3600;
/** The book is loaded once a night; asking more often than this shows nothing new. */
const REFRESH_SECONDS = 6 * 3600;
const NAME = 'Moje rozliczenia: terminy płatności';
/** What is known of an event that is gone: not even the document, for it may no longer be the person's. */
const GONE = 'Zapłacone albo nieaktualne';

/** How an event stands in a file: its place in the row of its versions. */
type Standing = Pick<FollowedEvent, 'sequence' | 'changedAt'>;

/** One payment as a file to be opened once. */
export function singleIcs(event: PaymentEvent, standing: Standing): string {
  const calendar = emptyCalendar();
  addPayment(calendar, event, standing);
  return calendar.toString();
}

/** A subscribed calendar: what is to be paid, and what was and no longer is. */
export function feedIcs(events: readonly PaymentEvent[], followed: readonly FollowedEvent[]): string {
  const calendar = emptyCalendar().name(NAME).ttl(REFRESH_SECONDS);
  const byUid = new Map(events.map((event) => [event.uid, event]));
  for (const standing of followed) {
    const event = byUid.get(standing.uid);
    if (event && standing.cancelledAt === null) addPayment(calendar, event, standing);
    else addCancelled(calendar, standing);
  }
  return calendar.toString();
}

function emptyCalendar(): ICalCalendar {
  return ical({
    prodId: { company: 'e-BOK', product: 'Moje rozliczenia', language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
  });
}

function addPayment(calendar: ICalCalendar, event: PaymentEvent, standing: Standing): void {
  calendar
    .createEvent({
      ...placeOf(event.uid, event.day, standing),
      summary: event.summary,
      description: event.description,
      url: event.url,
      status: ICalEventStatus.CONFIRMED,
    })
    .createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: ALARM_SECONDS_BEFORE,
      description: event.summary,
    });
}

function addCancelled(calendar: ICalCalendar, { uid, day, ...standing }: FollowedEvent): void {
  calendar.createEvent({
    ...placeOf(uid, day, standing),
    summary: GONE,
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
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
