import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';

import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { newToken } from '../../platform/auth/one-time-token.js';
import type { ResidentScope, Scope } from '../../platform/auth/scope.js';
import { ViewerSource } from '../../platform/auth/viewer-source.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { AttemptLimiters, type AttemptCounter } from '../../platform/limits/attempt-limiters.js';
import { LanguagesService } from '../access/languages.service.js';
import { Notes } from '../access/notes.js';
import { contentOf, type CalendarEvent } from './calendar-event.js';
import { CalendarFeedsRepository, type FeedRow } from './calendar-feeds.repository.js';
import { calendarWords } from './calendar-words.js';
import { FeedEventsService } from './feed-events.service.js';
import { followEvents, type FollowedEvent } from './followed-events.js';
import { feedIcs } from './ics-file.js';

const HOUR_SECONDS = 3600;
/** Several programs of one person may share an address; none needs more. */
const READS_PER_HOUR = 60;
const ADDRESSES_PER_HOUR = 10;

/** Where the feed is; the token stands in the query, which no log of the portal keeps. */
export const FEED_PATH = '/files/calendar.ics';

/** An address just made. */
export interface NewFeed {
  readonly address: string;
  readonly feed: FeedRow;
}

/** The answer to a calendar program, or how long it has to wait. */
export type FeedAnswer = { readonly ics: string } | { readonly retryAfterSeconds: number };

/** Secret addresses under which calendar programs read due dates. */
@Injectable()
export class CalendarFeedsService {
  private readonly reads: AttemptCounter;
  private readonly makings: AttemptCounter;

  constructor(
    limiters: AttemptLimiters,
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly feeds: CalendarFeedsRepository,
    private readonly people: ViewerSource,
    private readonly languages: LanguagesService,
    private readonly feedEvents: FeedEventsService,
    private readonly audit: AuditTrail,
    private readonly notes: Notes,
    private readonly clock: Clock,
  ) {
    this.reads = limiters.counter({ name: 'calendar-feed', points: READS_PER_HOUR, seconds: HOUR_SECONDS });
    this.makings = limiters.counter({
      name: 'calendar-feed-new',
      points: ADDRESSES_PER_HOUR,
      seconds: HOUR_SECONDS,
    });
  }

  findOwn(scope: Scope): Promise<FeedRow | undefined> {
    return this.feeds.findOwn(scope);
  }

  /**
   * Gives the person a new address; a former one stops working. The address is told once: only a hash is kept.
   *
   * @returns the address, or the seconds to wait when there were too many
   */
  async create(request: Request, scope: Scope): Promise<NewFeed | { readonly retryAfterSeconds: number }> {
    const taken = await this.makings.take(scope.userId);
    if ('retryAfterSeconds' in taken) return taken;
    const [token, createdAt] = [newToken(), this.clock.now()];
    await this.dataSource.transaction(async (manager) => {
      await this.feeds.put(scope, token, createdAt, manager);
      const subject = { subjectKind: 'User', subjectId: scope.userId };
      await this.audit.record('CALENDAR_FEED_CREATED', request, { ...subject, manager });
      await this.notes.calendarAddressMade(scope.userId, manager);
    });
    return {
      address: `${this.settings.PUBLIC_URL}${FEED_PATH}?token=${token}`,
      feed: { createdAt, lastReadAt: null },
    };
  }

  /** Withdraws the person's address; says whether there was one. */
  revoke(request: Request, scope: Scope): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const wasInForce = await this.feeds.remove(scope, manager);
      if (!wasInForce) return false;
      const subject = { subjectKind: 'User', subjectId: scope.userId };
      await this.audit.record('CALENDAR_FEED_REVOKED', request, { ...subject, manager });
      return true;
    });
  }

  /**
   * What a calendar program gets at this moment: what the person still has to pay on accounts whose title lasts,
   * when readings are to be given and which verifications end.
   *
   * @returns nothing when the address is unknown, withdrawn or outlived by a newer access, the person is blocked, has
   *          yet to set an own password, or has no account left
   */
  async read(token: string): Promise<FeedAnswer | undefined> {
    const userId = await this.feeds.findOwner(token);
    const scope = userId === undefined ? undefined : await this.scopeOf(userId);
    if (!scope) return undefined;
    const taken = await this.reads.take(scope.userId);
    if ('retryAfterSeconds' in taken) return taken;
    const words = calendarWords(await this.languages.get(scope.userId));
    const events = await this.feedEvents.listEvents(scope, words);
    const followed = await this.follow(token, events);
    return followed && { ics: feedIcs(events, followed, words) };
  }

  /** The person's scope of this moment, without accounts that have ended. */
  private async scopeOf(userId: string): Promise<ResidentScope | undefined> {
    const person = await this.people.find(userId);
    if (!person || person.viewer.mustChangePassword || person.scope.kind !== 'RESIDENT') return undefined;
    const accounts = person.scope.accounts.filter((grant) => !grant.isFormer);
    return accounts.length === 0 ? undefined : { ...person.scope, accounts };
  }

  /** Compares with what was shown last; of two programs that ask at once, the second sees what the first one left. */
  private follow(
    token: string,
    events: readonly CalendarEvent[],
  ): Promise<readonly FollowedEvent[] | undefined> {
    const current = events.map((event) => ({ uid: event.uid, day: event.day, content: contentOf(event) }));
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const known = await this.feeds.lockEvents(token, manager);
      if (!known) return undefined;
      const followed = followEvents(known, current, now);
      if (JSON.stringify(followed) === JSON.stringify(known)) await this.feeds.touch(token, now, manager);
      else await this.feeds.keepEvents(token, followed, now, manager);
      return followed;
    });
  }
}
