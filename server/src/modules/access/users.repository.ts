import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { UserKind } from '../../platform/auth/viewer.js';
import type { Language } from './language.js';

/** What deciding about a login needs to know. */
export interface LoginRow {
  readonly userId: string;
  readonly kind: UserKind;
  readonly passwordHash: string | null;
  readonly passwordIsStarting: boolean;
  readonly startingExpiresAt: Date | null;
  readonly isBlocked: boolean;
}

/** What a new password is held against. */
export interface PasswordOwner {
  readonly userId: string;
  readonly kind: UserKind;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly passwordIsStarting: boolean;
}

/** What a person sees about himself. */
export interface ProfileRow {
  readonly userId: string;
  readonly kind: UserKind;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly emailPending: string | null;
  readonly mustChangePassword: boolean;
  readonly lastLoginAt: Date | null;
}

const LOGIN_COLUMNS = `
  u.id as "userId", u.kind, u.password_hash as "passwordHash", u.password_is_starting as "passwordIsStarting",
  u.starting_password_expires_at as "startingExpiresAt", u.blocked_at is not null as "isBlocked"`;

/** The table `users`. These rows are found by who they are, not within a scope: they make the scope. */
@Injectable()
export class UsersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param key a login in capitals, or a verified e-mail address in any case */
  async findForLogin(key: string): Promise<LoginRow | undefined> {
    const [row] = await this.dataSource.query<LoginRow[]>(
      `select ${LOGIN_COLUMNS} from users u
        where u.login = $1 or (u.email_verified_at is not null and lower(u.email) = lower($1))
        order by (u.login = $1) desc
        limit 1`,
      [key],
    );
    return row;
  }

  /** The person behind a login or verified e-mail who may be written to, if there is one. */
  async findMailable(key: string): Promise<{ readonly userId: string; readonly email: string } | undefined> {
    const [row] = await this.dataSource.query<{ userId: string; email: string }[]>(
      `select u.id as "userId", u.email from users u
        where u.email is not null and u.email_verified_at is not null and u.blocked_at is null
          and (u.login = $1 or lower(u.email) = lower($1))
        order by (u.login = $1) desc
        limit 1`,
      [key],
    );
    return row;
  }

  async getPasswordOwner(userId: string): Promise<PasswordOwner> {
    const [row] = await this.dataSource.query<PasswordOwner[]>(
      `select u.id as "userId", u.kind, u.login, u.display_name as "displayName",
              case when u.email_verified_at is not null then u.email end as email,
              u.password_hash as "passwordHash", u.password_is_starting as "passwordIsStarting"
         from users u where u.id = $1`,
      [userId],
    );
    if (!row) throw new Error(`UsersRepository: no user ${userId}`);
    return row;
  }

  /** The person's address for letters, if one is confirmed. */
  async findEmail(userId: string, manager: EntityManager): Promise<string | undefined> {
    const [row] = await manager.query<{ email: string }[]>(
      'select email from users where id = $1 and email is not null and email_verified_at is not null',
      [userId],
    );
    return row?.email;
  }

  async findProfile(userId: string, now: Date): Promise<ProfileRow | undefined> {
    const [row] = await this.dataSource.query<ProfileRow[]>(
      `select u.id as "userId", u.kind, u.login, u.display_name as "displayName",
              case when u.email_verified_at is not null then u.email end as email, p.phone, u.language,
              (select c.email from email_changes c
                where c.user_id = u.id and c.used_at is null and c.expires_at > $2
                order by c.created_at desc limit 1) as "emailPending",
              u.password_is_starting as "mustChangePassword", u.last_login_at as "lastLoginAt"
         from users u left join persons p on p.id = u.person_id
        where u.id = $1`,
      [userId, now],
    );
    return row;
  }

  async getLanguage(userId: string): Promise<Language> {
    const [row] = await this.dataSource.query<{ language: Language }[]>(
      'select language from users where id = $1',
      [userId],
    );
    if (!row) throw new Error(`UsersRepository: no user ${userId}`);
    return row.language;
  }

  async setLanguage(userId: string, language: Language): Promise<void> {
    await this.dataSource.query('update users set language = $2 where id = $1 and language <> $2', [
      userId,
      language,
    ]);
  }

  async recordLogin(userId: string, now: Date): Promise<void> {
    await this.dataSource.query('update users set last_login_at = $2 where id = $1', [userId, now]);
    await this.dataSource.query(
      'update access_slips set used_at = $2 where user_id = $1 and used_at is null and revoked_at is null',
      [userId, now],
    );
  }

  /** The same password, hashed with today's work; a password changed meanwhile is left alone. */
  async rehash(userId: string, formerHash: string, hash: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      'update users set password_hash = $3 where id = $1 and password_hash = $2',
      [userId, formerHash, hash],
    );
    return count === 1;
  }

  /**
   * Holds a person's password still until the transaction ends, before it is replaced.
   *
   * @param hash the password that the replacement was allowed by
   * @returns false when another one came into force meanwhile: that one stays
   */
  async holdPassword(userId: string, hash: string | null, manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'select from users where id = $1 and password_hash is not distinct from $2 for update',
      [userId, hash],
    );
    return rows.length === 1;
  }

  /** A password of the person's own choice; a starting one is gone with it. */
  async setOwnPassword(userId: string, hash: string, now: Date, manager: EntityManager): Promise<void> {
    await manager.query(
      `update users
          set password_hash = $2, password_is_starting = false, starting_password_expires_at = null,
              password_changed_at = $3
        where id = $1`,
      [userId, hash, now],
    );
  }

  async acknowledgeNotice(userId: string, version: string, now: Date): Promise<void> {
    await this.dataSource.query(
      'update users set notice_seen_version = $2, notice_seen_at = $3 where id = $1',
      [userId, version, now],
    );
  }

  /** The version of the notice on personal data that a person has yet to see, if any. */
  async findUnseenNotice(userId: string): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ version: string }[]>(
      `select c.privacy_notice_version as version
         from cooperative_settings c join users u on u.id = $1
        where c.privacy_notice_version <> '' and u.notice_seen_version is distinct from c.privacy_notice_version`,
      [userId],
    );
    return row?.version;
  }
}
