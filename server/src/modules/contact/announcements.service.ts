import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import { Clock, civilDayOf } from '../../platform/clock/clock.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import type { Announcement } from './announcement.type.js';
import { ANNOUNCEMENT_KEYS, AnnouncementsRepository, type Audience } from './announcements.repository.js';

/** Which announcements are asked for. */
export type AskedAnnouncements = Pick<Audience, 'accountNumber' | 'text'>;

const EVERY: AskedAnnouncements = { accountNumber: null, text: null };
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
      this.announcements.findAnnouncement(scope, this.audienceNow(EVERY), rowId),
    );
  }

  /** Those in force, urgent first; none for a number outside the scope. */
  async listAnnouncements(
    scope: Scope,
    asked: AskedAnnouncements,
    args: PageArgs,
  ): Promise<Page<Announcement>> {
    const request = keysetRequest(args, ORDER, ANNOUNCEMENT_KEYS);
    const audience = this.audienceNow(asked);
    return pageOf({
      rows: await this.announcements.listPage(scope, audience, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.isUrgent ? 1 : 0, row.publishedKey, row.rowId],
      nodeOf: (row) => row,
      totalCount: () => this.announcements.count(scope, audience),
    });
  }

  /** One in force for the scope. */
  async findAnnouncement(scope: Scope, id: string): Promise<Announcement | undefined> {
    const rowId = fromGlobalId('Announcement', id);
    if (rowId === undefined) return undefined;
    return this.announcements.findAnnouncement(scope, this.audienceNow(EVERY), rowId);
  }

  /** Notes that it was opened, and returns it as it is then. */
  async markRead(scope: Scope, id: string): Promise<Announcement | undefined> {
    const found = await this.findAnnouncement(scope, id);
    const rowId = fromGlobalId('Announcement', id);
    if (!found || rowId === undefined) return undefined;
    await this.announcements.markRead(scope, rowId, this.clock.now());
    return this.findAnnouncement(scope, id);
  }

  private audienceNow(asked: AskedAnnouncements): Audience {
    const now = this.clock.now();
    return { ...asked, now, today: civilDayOf(now) };
  }
}
