import ICAL from 'ical.js';

/** An event as a calendar program understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly day: string;
  /** The first day that is no longer a part; the day itself for an event of one day. */
  readonly until: string;
  readonly isWholeDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
  /** Of each alarm: hours before the day begins. */
  readonly alarmHours: readonly number[];
}

/** A calendar file read by a parser that has nothing to do with what wrote it. */
export interface ReadCalendar {
  readonly properties: Readonly<Record<string, string>>;
  readonly events: readonly ReadEvent[];
}

/** @throws ParserError when the text is no iCalendar */
export function readIcs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const properties = calendar.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]);
  return {
    properties: Object.fromEntries(properties) as Record<string, string>,
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  return {
    uid: event.uid,
    day: event.startDate.toString().slice(0, 10),
    until: text('dtend').slice(0, 10) || event.startDate.toString().slice(0, 10),
    isWholeDay: event.startDate.isDate,
    summary: event.summary,
    description: text('description'),
    url: text('url'),
    status: text('status'),
    sequence: event.sequence,
    stamp: text('dtstamp'),
    alarmHours: component
      .getAllSubcomponents('valarm')
      .map((alarm) => -(alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600),
  };
}
