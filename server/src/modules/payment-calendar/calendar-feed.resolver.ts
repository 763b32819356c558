import { Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope, type GraphqlContext } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { User } from '../access/user.type.js';
import {
  CalendarFeed,
  CreateCalendarFeedRefused,
  CreateCalendarFeedResult,
  CreateCalendarFeedSucceeded,
  RevokeCalendarFeedSucceeded,
} from './calendar-feed.type.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

/** The person's address for calendar programs. */
@Resolver(() => User)
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @ResolveField(() => CalendarFeed, {
    nullable: true,
    description: 'The person’s address for calendar programs; null when none is in force.',
  })
  async calendarFeed(@CurrentScope() scope: Scope): Promise<CalendarFeed | null> {
    return (await this.feeds.findOwn(scope)) ?? null;
  }

  @Mutation(() => CreateCalendarFeedResult, {
    description:
      'Makes a secret address under which a calendar program reads the person’s due dates; a former address stops working. The address is told once, the person is told by mail, and it ends when the password changes or when every session is ended.',
  })
  async createCalendarFeed(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
  ): Promise<CreateCalendarFeedSucceeded | CreateCalendarFeedRefused> {
    const made = await this.feeds.create(req, scope);
    if ('retryAfterSeconds' in made) return refuse(CreateCalendarFeedRefused, 'TOO_MANY_ATTEMPTS', made);
    return Object.assign(new CreateCalendarFeedSucceeded(), made);
  }

  @Mutation(() => RevokeCalendarFeedSucceeded, {
    description: 'Withdraws the person’s address for calendar programs at once.',
  })
  async revokeCalendarFeed(
    @Context() { req }: GraphqlContext,
    @CurrentScope() scope: Scope,
  ): Promise<RevokeCalendarFeedSucceeded> {
    return { wasInForce: await this.feeds.revoke(req, scope) };
  }
}
