import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Page } from '../../platform/graphql/relay/page.js';
import { refuse } from '../../platform/graphql/user-error.js';
import {
  Announcement,
  AnnouncementConnection,
  MarkAnnouncementReadInput,
  MarkAnnouncementReadRefused,
  MarkAnnouncementReadResult,
  MarkAnnouncementReadSucceeded,
} from './announcement.type.js';
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
    const { account = null, text = null } = args;
    return this.service.listAnnouncements(scope, { accountNumber: account, text }, args);
  }

  @Query(() => Announcement, {
    nullable: true,
    description:
      'One announcement in force for the caller; null when it is none, is over or is not for him. Residents only.',
  })
  async announcement(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: '`Announcement.id`.' }) id: string,
  ): Promise<Announcement | null> {
    return (await this.service.findAnnouncement(scope, id)) ?? null;
  }

  @Mutation(() => MarkAnnouncementReadResult, {
    description: 'Notes that the caller has opened an announcement; again changes nothing. Residents only.',
  })
  async markAnnouncementRead(
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => MarkAnnouncementReadInput }) { id }: MarkAnnouncementReadInput,
  ): Promise<MarkAnnouncementReadSucceeded | MarkAnnouncementReadRefused> {
    const announcement = await this.service.markRead(scope, id);
    if (!announcement)
      return refuse(MarkAnnouncementReadRefused, 'ANNOUNCEMENT_NOT_FOUND', { path: ['input', 'id'] });
    return Object.assign(new MarkAnnouncementReadSucceeded(), { announcement });
  }
}
