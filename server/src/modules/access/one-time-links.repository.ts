import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { tokenHash } from '../../platform/auth/one-time-token.js';

/** The tables `password_resets` and `email_changes`: words that work once, kept as hashes. */
@Injectable()
export class OneTimeLinksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async addReset(userId: string, token: string, now: Date, expiresAt: Date): Promise<void> {
    await this.dataSource.query(
      'insert into password_resets (token_hash, user_id, expires_at, created_at) values ($1, $2, $3, $4)',
      [tokenHash(token), userId, expiresAt, now],
    );
  }

  /** Whom a reset link belongs to, while it works. */
  async findResetOwner(token: string, now: Date): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ userId: string }[]>(
      `select r.user_id as "userId" from password_resets r join users u on u.id = r.user_id
        where r.token_hash = $1 and r.used_at is null and r.expires_at > $2 and u.blocked_at is null`,
      [tokenHash(token), now],
    );
    return row?.userId;
  }

  /** Uses a reset link up; of several at the same moment one succeeds. */
  async useReset(token: string, now: Date, manager: EntityManager): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      'update password_resets set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2',
      [tokenHash(token), now],
    );
    return count === 1;
  }

  /** Notes a wish for another address; a former wish is dropped. */
  async addEmailChange(userId: string, email: string, token: string, times: LinkTimes): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('delete from email_changes where user_id = $1 and used_at is null', [userId]);
      await manager.query(
        'insert into email_changes (token_hash, user_id, email, expires_at, created_at) values ($1, $2, $3, $4, $5)',
        [tokenHash(token), userId, email, times.expiresAt, times.now],
      );
    });
  }

  /**
   * Adds the token that is about to be mailed to a noted wish, so that no queue ever holds a
   * working link. A job that runs twice adds two; the first one used ends the others.
   *
   * @returns the address to write to; nothing when the wish was dropped, fulfilled or is past
   */
  async addEmailToken(wish: Buffer, token: string, now: Date): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ email: string }[]>(
      `insert into email_changes (token_hash, user_id, email, expires_at, created_at)
       select $2, c.user_id, c.email, c.expires_at, c.created_at
         from email_changes c where c.token_hash = $1 and c.used_at is null and c.expires_at > $3
       returning email`,
      [wish, tokenHash(token), now],
    );
    return row?.email;
  }

  /** Whatever link of a person still works stops working: links follow the address and the password. */
  async dropUnused(userId: string, manager: EntityManager): Promise<void> {
    await manager.query('delete from password_resets where user_id = $1 and used_at is null', [userId]);
    await manager.query('delete from email_changes where user_id = $1 and used_at is null', [userId]);
  }

  /** Uses a link to a new address up; of several at the same moment one succeeds. */
  async useEmailChange(token: string, now: Date, manager: EntityManager): Promise<EmailChange | undefined> {
    const [rows] = await manager.query<[EmailChange[], number]>(
      `update email_changes c set used_at = $2
         from users u
        where c.token_hash = $1 and c.used_at is null and c.expires_at > $2
          and u.id = c.user_id and u.blocked_at is null
        returning c.user_id as "userId", c.email,
                  case when u.email_verified_at is not null then u.email end as "formerEmail"`,
      [tokenHash(token), now],
    );
    return rows[0];
  }
}

/** When a link was made and until when it works. */
export interface LinkTimes {
  readonly now: Date;
  readonly expiresAt: Date;
}

/** A confirmed wish for another address. */
export interface EmailChange {
  readonly userId: string;
  readonly email: string;
  readonly formerEmail: string | null;
}
