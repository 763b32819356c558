import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Clock, civilDayOf } from '../../platform/clock/clock.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import type { Announcement } from './announcement.type.js';
import { ANNOUNCEMENT_KEYS, AnnouncementsRepository, type Audience } from './announcements.repository.js';

const ORDER = 'URGENT_NEWEST';

/** Announcements for the places of a scope. */
@Injectable()
export class AnnouncementsService implements OnModuleInit {
  constructor(
    private readonly announcements: AnnouncementsRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Announcement', (scope, rowId) =>
      this.announcements.findAnnouncement(scope, this.audienceNow(null), rowId),
    );
  }

  /** Those in force, urgent first; none for a number outside the scope. */
  async listAnnouncements(
    scope: Scope,
    accountNumber: string | null,
    args: PageArgs,
  ): Promise<Page<Announcement>> {
    const request = keysetRequest(args, ORDER, ANNOUNCEMENT_KEYS);
    const audience = this.audienceNow(accountNumber);
    return pageOf({
      rows: await this.announcements.listPage(scope, audience, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.isUrgent ? 1 : 0, row.publishedKey, row.rowId],
      nodeOf: (row) => row,
      totalCount: () => this.announcements.count(scope, audience),
    });
  }

  private audienceNow(accountNumber: string | null): Audience {
    const now = this.clock.now();
    return { accountNumber, now, today: civilDayOf(now) };
  }
}
