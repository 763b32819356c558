import type { LocalDate } from '../../domain/time/local-date.js';

/** How long a cancelled event stays in the feed: programs that ask seldom still learn that it is gone. */
const CANCELLED_DAYS = 60;
const DAY_MS = 86_400_000;

/** What the feed remembers of an event, so that programs which hold it learn of every change. Instants are ISO texts. */
export interface FollowedEvent {
  readonly uid: string;
  readonly day: LocalDate;
  /** A digest of what was shown last. */
  readonly content: string;
  /** Grows with every change, as iCalendar wants it. */
  readonly sequence: number;
  readonly changedAt: string;
  /** Null while there is something to pay. */
  readonly cancelledAt: string | null;
}

/** An event as it is now. */
export type CurrentEvent = Pick<FollowedEvent, 'uid' | 'day' | 'content'>;

/**
 * What to remember after the events were looked at again: new ones begin, changed ones get a higher sequence, those that
 * are no longer there (paid, corrected, no longer the person's) are cancelled and forgotten 60 days later. Nothing
 * changes when nothing did.
 */
export function followEvents(
  known: readonly FollowedEvent[],
  current: readonly CurrentEvent[],
  now: Date,
): readonly FollowedEvent[] {
  const before = new Map(known.map((event) => [event.uid, event]));
  const present = new Set(current.map((event) => event.uid));
  const shown = current.map((event) => follow(before.get(event.uid), event, now));
  const gone = known.filter((event) => !present.has(event.uid)).map((event) => cancel(event, now));
  return [...shown, ...gone.filter((event) => !isForgotten(event, now))];
}

function follow(known: FollowedEvent | undefined, event: CurrentEvent, now: Date): FollowedEvent {
  if (known?.content === event.content && known.cancelledAt === null) return known;
  const sequence = known ? known.sequence + 1 : 0;
  return { ...event, sequence, changedAt: now.toISOString(), cancelledAt: null };
}

function cancel(event: FollowedEvent, now: Date): FollowedEvent {
  if (event.cancelledAt !== null) return event;
  const at = now.toISOString();
  return { ...event, sequence: event.sequence + 1, changedAt: at, cancelledAt: at };
}

function isForgotten({ cancelledAt }: FollowedEvent, now: Date): boolean {
  return cancelledAt !== null && now.getTime() - Date.parse(cancelledAt) > CANCELLED_DAYS * DAY_MS;
}
