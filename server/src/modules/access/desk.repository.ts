import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AccountRole } from '../../platform/auth/scope.js';
import type { AccessSlip } from './access-slip.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';

/** Somebody whom access to an account can be issued for. */
export interface Candidate {
  readonly accountId: string;
  readonly personId: string;
  /** The person's key in the source system. */
  readonly personKey: string;
  readonly displayName: string;
  readonly role: AccountRole;
  /** The user this person has already, if any. */
  readonly userId: string | null;
  readonly login: string | null;
  /** The user's verified address, to which a link to a new password goes. */
  readonly email: string | null;
  readonly isBlocked: boolean;
  readonly unitAddress: string;
}

/** A user as the desk sees him. */
export interface DeskUser {
  readonly userId: string;
  readonly kind: 'RESIDENT' | 'CLERK';
  readonly login: string;
  readonly displayName: string;
  readonly isBlocked: boolean;
  readonly blockedReason: string | null;
  readonly hasStartingPassword: boolean;
  readonly startingExpiresAt: Date | null;
  readonly lastLoginAt: Date | null;
  /** Numbers of the accounts he is or was tied to, commas between. */
  readonly accounts: string | null;
}

const NAME = `coalesce(p.company_name, p.given_name || ' ' || p.family_name)`;

const ADDRESS = `
  case b.street_kind when 'UL' then 'ul.' when 'OS' then 'os.' when 'AL' then 'al.' else 'pl.' end
    || ' ' || b.street_name || ' ' || b.number || coalesce('/' || n.flat_number, '')`;

const DESK_USER = `
  select u.id as "userId", u.kind, u.login, u.display_name as "displayName",
         u.blocked_at is not null as "isBlocked", u.blocked_reason as "blockedReason",
         u.password_is_starting as "hasStartingPassword", u.starting_password_expires_at as "startingExpiresAt",
         u.last_login_at as "lastLoginAt",
         (select string_agg(distinct a.number, ', ' order by a.number)
            from holders h join accounts a on a.id = h.account_id where h.person_id = u.person_id) as accounts
    from users u`;

/** A user to be made. */
export interface NewUser {
  readonly personId: string | null;
  readonly kind: 'RESIDENT' | 'CLERK';
  readonly login: string;
  readonly displayName: string;
  readonly now: Date;
}

/** A password as it is stored. */
export interface StoredPassword {
  readonly hash: string;
  /** Until when a starting password works; null for one's own. */
  readonly startingUntil: Date | null;
  readonly now: Date;
}

/** What the desk reads and writes; always within the desk's own transaction. */
@Injectable()
export class DeskRepository {
  constructor(private readonly links: OneTimeLinksRepository) {}

  /** One desk works at a time, so that numbers follow one another; the unique keys guard them anyway. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('access desk'))`);
  }

  /** Who is tied to an account by a tie that lets in (see `ViewersRepository`), the strongest first. */
  listCandidates(manager: EntityManager, accountNumber: string, today: string): Promise<Candidate[]> {
    return manager.query(
      `select distinct on (array_position(array['HOLDER', 'CO_HOLDER', 'PROXY'], h.role), p.id)
              a.id as "accountId", p.id as "personId", p.source_key as "personKey", ${NAME} as "displayName",
              h.role, u.id as "userId", u.login,
              case when u.email_verified_at is not null then u.email end as email, coalesce(u.blocked_at is not null, false) as "isBlocked",
              ${ADDRESS} as "unitAddress"
         from accounts a
         join units n on n.id = a.unit_id join buildings b on b.id = n.building_id
         join holders h on h.account_id = a.id join persons p on p.id = h.person_id
         left join users u on u.person_id = p.id
        where a.number = $1 and h.valid_from <= $2::date
          and (h.valid_to is null or h.valid_to >= $2::date
               or (h.role <> 'PROXY' and a.closed_on < $2::date and h.valid_to >= a.closed_on))
        order by array_position(array['HOLDER', 'CO_HOLDER', 'PROXY'], h.role), p.id`,
      [accountNumber, today],
    );
  }

  async accountExists(manager: EntityManager, accountNumber: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>('select from accounts where number = $1', [accountNumber]);
    return rows.length > 0;
  }

  async isLoginTaken(manager: EntityManager, login: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>('select from users where login = $1', [login]);
    return rows.length > 0;
  }

  async findUser(manager: EntityManager, login: string): Promise<DeskUser | undefined> {
    const [row] = await manager.query<DeskUser[]>(`${DESK_USER} where u.login = $1`, [login]);
    return row;
  }

  listUsers(manager: EntityManager): Promise<DeskUser[]> {
    return manager.query<DeskUser[]>(`${DESK_USER} order by u.login`);
  }

  async addUser(manager: EntityManager, user: NewUser): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `insert into users (person_id, kind, login, display_name, created_at) values ($1, $2, $3, $4, $5) returning id`,
      [user.personId, user.kind, user.login, user.displayName, user.now],
    );
    if (!row) throw new Error('DeskRepository: no user was made');
    return row.id;
  }

  /** Gives a password; the former one, its slips and its links stop working. */
  async setPassword(manager: EntityManager, userId: string, password: StoredPassword): Promise<void> {
    const { hash, startingUntil, now } = password;
    await manager.query(
      `update users
          set password_hash = $2, password_is_starting = $3, starting_password_expires_at = $4,
              password_changed_at = $5
        where id = $1`,
      [userId, hash, startingUntil !== null, startingUntil, now],
    );
    await manager.query('update access_slips set revoked_at = $2 where user_id = $1 and revoked_at is null', [
      userId,
      now,
    ]);
    await this.links.dropUnused(userId, manager);
  }

  /** Takes the address away: no link goes there any more, and nobody signs in by it. */
  async clearEmail(manager: EntityManager, userId: string): Promise<void> {
    await manager.query('update users set email = null, email_verified_at = null where id = $1', [userId]);
  }

  /** The next number of a slip in a year: `D/2026/0412`. */
  async nextSlipNumber(manager: EntityManager, year: string): Promise<string> {
    const [row] = await manager.query<{ last: number }[]>(
      `select coalesce(max(split_part(number, '/', 3)::int), 0) as last from access_slips where number like $1`,
      [`D/${year}/%`],
    );
    return `D/${year}/${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
  }

  async addSlip(
    manager: EntityManager,
    userId: string,
    accountId: string,
    slip: Pick<AccessSlip, 'number' | 'issuedBy' | 'issuedAt' | 'expiresAt'>,
  ): Promise<void> {
    await manager.query(
      `insert into access_slips (user_id, number, account_id, issued_by, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [userId, slip.number, accountId, slip.issuedBy, slip.issuedAt, slip.expiresAt],
    );
  }

  async block(manager: EntityManager, userId: string, reason: string, now: Date): Promise<void> {
    await manager.query('update users set blocked_at = $2, blocked_reason = $3 where id = $1', [
      userId,
      now,
      reason,
    ]);
  }

  async unblock(manager: EntityManager, userId: string): Promise<void> {
    await manager.query('update users set blocked_at = null, blocked_reason = null where id = $1', [userId]);
  }

  /** What the slip says about the cooperative. */
  async getCooperative(manager: EntityManager): Promise<AccessSlip['cooperative']> {
    const [row] = await manager.query<AccessSlip['cooperative'][]>(
      `select name, street, postal_code as "postalCode", city, phone,
              coalesce((select string_agg(concat(h->>'days', ' ', h->>'from', '–', h->>'to'), ', ')
                          from jsonb_array_elements(office_hours) h), '') as "officeHours"
         from cooperative_settings`,
    );
    return row ?? { name: 'Spółdzielnia', street: '', postalCode: '', city: '', phone: '', officeHours: '' };
  }
}
