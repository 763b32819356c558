import { Args, Query, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Page } from '../../platform/graphql/relay/page.js';
import { Announcement, AnnouncementConnection } from './announcement.type.js';
import { AnnouncementsArgs } from './announcements.args.js';
import { AnnouncementsService } from './announcements.service.js';

@Resolver(() => Announcement)
export class AnnouncementsResolver {
  constructor(private readonly service: AnnouncementsService) {}

  @Query(() => AnnouncementConnection, {
    description:
      'Announcements in force for everyone and for the estates and buildings of the caller’s accounts: urgent first, then newest. Residents only.',
  })
  announcements(@CurrentScope() scope: Scope, @Args() args: AnnouncementsArgs): Promise<Page<Announcement>> {
    return this.service.listAnnouncements(scope, args.account ?? null, args);
  }
}
