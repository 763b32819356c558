import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { tokenHash } from '../../platform/auth/one-time-token.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { FollowedEvent } from './followed-events.js';

/** An address as its owner sees it. */
export interface FeedRow {
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

/** Access issued anew ends an address given before: whoever held the former access may have made it. */
const IN_FORCE = `not exists (select from access_slips s where s.user_id = f.user_id and s.issued_at > f.created_at)`;

/** The table `calendar_feeds`: one address per person, kept as a hash. */
@Injectable()
export class CalendarFeedsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The person's address, if one is in force. */
  async findOwn(scope: Scope): Promise<FeedRow | undefined> {
    const [row] = await this.dataSource.query<FeedRow[]>(
      `select f.created_at as "createdAt", f.last_read_at as "lastReadAt"
         from calendar_feeds f where f.user_id = $1 and ${IN_FORCE}`,
      [scope.userId],
    );
    return row;
  }

  /** Whose address a token names. */
  async findOwner(token: string): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ userId: string }[]>(
      `select f.user_id as "userId" from calendar_feeds f where f.token_hash = $1 and ${IN_FORCE}`,
      [tokenHash(token)],
    );
    return row?.userId;
  }

  /** Gives the person a new address; a former one stops working. */
  async put(scope: Scope, token: string, now: Date, manager: EntityManager): Promise<void> {
    await manager.query(
      `insert into calendar_feeds (user_id, token_hash, created_at) values ($1, $2, $3)
       on conflict (user_id) do update
         set token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = null, events = '[]'`,
      [scope.userId, tokenHash(token), now],
    );
  }

  /** @returns whether there was one */
  async remove(scope: Scope, manager: EntityManager): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      'delete from calendar_feeds where user_id = $1',
      [scope.userId],
    );
    return count === 1;
  }

  /** What the address showed last, held until the transaction ends; nothing when it was withdrawn meanwhile. */
  async lockEvents(token: string, manager: EntityManager): Promise<readonly FollowedEvent[] | undefined> {
    const [row] = await manager.query<{ events: readonly FollowedEvent[] }[]>(
      'select events from calendar_feeds where token_hash = $1 for update',
      [tokenHash(token)],
    );
    return row?.events;
  }

  async keepEvents(
    token: string,
    events: readonly FollowedEvent[],
    now: Date,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      'update calendar_feeds set events = $2::jsonb, last_read_at = $3 where token_hash = $1',
      [tokenHash(token), JSON.stringify(events), now],
    );
  }

  /** Notes the hour of the last question. */
  async touch(token: string, now: Date, manager: EntityManager): Promise<void> {
    await manager.query(
      `update calendar_feeds set last_read_at = $2
        where token_hash = $1 and (last_read_at is null or last_read_at < $2::timestamptz - interval '1 hour')`,
      [tokenHash(token), now],
    );
  }
}
