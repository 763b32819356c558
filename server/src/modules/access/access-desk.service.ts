import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail, SYSTEM } from '../../platform/audit/audit-trail.js';
import { hashPassword } from '../../platform/auth/password/password-hash.js';
import { newStartingPassword, startingPasswordKey } from '../../platform/auth/password/starting-password.js';
import { Sessions } from '../../platform/auth/session/sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import type { AccessSlip } from './access-slip.js';
import { chooseCandidate } from './candidates.js';
import { DeskRefused } from './desk-refused.js';
import { type Candidate, DeskRepository, type DeskUser } from './desk.repository.js';
import { endOfDay } from './end-of-day.js';
import { endSecretAddresses } from './secret-addresses.js';

const DAY_MS = 86_400_000;

type AuditDetail = Readonly<Record<string, string | boolean>>;

/** For whom access is wanted. */
export interface IssueOrder {
  readonly accountNumber: string;
  /** The person's key in the source system; needed only where an account has several holders. */
  readonly personKey?: string;
  /** Who stands at the desk; printed on the slip. */
  readonly issuedBy: string;
}

/** Access given anew, and the address that had been confirmed before: whoever reads it can ask for a new password. */
export interface Reissued extends AccessSlip {
  readonly email: string | null;
}

/** What a person at the desk can do about access, until the office has screens for it. */
@Injectable()
export class AccessDesk {
  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly desk: DeskRepository,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a login and a starting password for a holder who has none.
   *
   * @throws DeskRefused when the account or the person is not found, or has access already
   */
  issue(order: IssueOrder): Promise<AccessSlip> {
    return this.atDesk(async (manager) => {
      const candidate = await this.candidate(manager, order);
      if (candidate.userId !== null) {
        throw new DeskRefused(
          `${candidate.displayName} ma już dostęp (identyfikator ${String(candidate.login)}). ` +
            'Nowe hasło startowe daje polecenie reissue.',
        );
      }
      const login = await this.freeLogin(manager, order.accountNumber);
      const userId = await this.addResident(manager, candidate, login);
      return this.handOut(manager, { ...candidate, userId, login }, order, 'ACCESS_ISSUED');
    });
  }

  /**
   * Makes a new starting password in place of whatever password there was; every session and every link ends.
   *
   * @param withoutEmail takes the user's address away as well
   * @throws DeskRefused when there is no access to renew, or it is blocked
   */
  reissue(order: IssueOrder, withoutEmail = false): Promise<Reissued> {
    return this.atDesk(async (manager) => {
      const candidate = await this.candidate(manager, order);
      const { userId, login, displayName, email } = candidate;
      if (userId === null || login === null) {
        throw new DeskRefused(`${displayName} nie ma jeszcze dostępu. Pierwszy raz daje go polecenie issue.`);
      }
      if (candidate.isBlocked) {
        throw new DeskRefused(`Dostęp ${login} jest zablokowany. Najpierw: unblock --login ${login}.`);
      }
      await this.sessions.revokeAll(userId, undefined, manager);
      await endSecretAddresses(userId, manager);
      if (withoutEmail) await this.desk.clearEmail(manager, userId);
      const slip = await this.handOut(manager, { ...candidate, userId, login }, order, 'ACCESS_REISSUED', {
        withoutEmail,
      });
      return { ...slip, email };
    });
  }

  /** Shuts a user out at once, on every device. */
  async block(login: string, reason: string, by: string): Promise<void> {
    await this.atDesk(async (manager) => {
      const user = await this.user(manager, login);
      if (user.isBlocked) throw new DeskRefused(`Dostęp ${user.login} jest już zablokowany.`);
      await this.desk.block(manager, user.userId, reason, this.clock.now());
      await this.sessions.revokeAll(user.userId, undefined, manager);
      await endSecretAddresses(user.userId, manager);
      await this.record(manager, 'ACCESS_BLOCKED', user.userId, { by });
    });
  }

  /** Lets a blocked user in again, with the password he had. */
  async unblock(login: string, by: string): Promise<void> {
    await this.atDesk(async (manager) => {
      const user = await this.user(manager, login);
      if (!user.isBlocked) throw new DeskRefused(`Dostęp ${user.login} nie jest zablokowany.`);
      await this.desk.unblock(manager, user.userId);
      await this.record(manager, 'ACCESS_UNBLOCKED', user.userId, { by });
    });
  }

  /** Every user, by login. */
  list(): Promise<readonly DeskUser[]> {
    return this.desk.listUsers(this.dataSource.manager);
  }

  /** Makes a resident with a password of his own, without a slip: for invented data. */
  createResident(order: Omit<IssueOrder, 'issuedBy'>, password: string): Promise<{ readonly login: string }> {
    return this.atDesk(async (manager) => {
      const candidate = await this.candidate(manager, order);
      if (candidate.login !== null) throw new DeskRefused(`${candidate.displayName} ma już dostęp.`);
      const login = await this.freeLogin(manager, order.accountNumber);
      const userId = await this.addResident(manager, candidate, login);
      await this.desk.setPassword(manager, userId, {
        hash: await hashPassword(password),
        startingUntil: null,
        now: this.clock.now(),
      });
      await this.record(manager, 'ACCESS_ISSUED', userId, {});
      return { login };
    });
  }

  /** Makes a clerk with a password of his own. */
  createClerk(
    clerk: { readonly login: string; readonly displayName: string },
    password: string,
  ): Promise<void> {
    return this.atDesk(async (manager) => {
      const login = clerk.login.toUpperCase();
      if (await this.desk.isLoginTaken(manager, login))
        throw new DeskRefused(`Identyfikator ${login} jest zajęty.`);
      const now = this.clock.now();
      const userId = await this.desk.addUser(manager, {
        personId: null,
        kind: 'CLERK',
        login,
        displayName: clerk.displayName,
        now,
      });
      await this.desk.setPassword(manager, userId, {
        hash: await hashPassword(password),
        startingUntil: null,
        now,
      });
      await this.record(manager, 'ACCESS_ISSUED', userId, {});
    });
  }

  private atDesk<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await this.desk.lock(manager);
      return work(manager);
    });
  }

  private async candidate(manager: EntityManager, order: Omit<IssueOrder, 'issuedBy'>): Promise<Candidate> {
    const number = order.accountNumber.toUpperCase();
    if (!(await this.desk.accountExists(manager, number))) throw new DeskRefused(`Nie ma konta ${number}.`);
    const candidates = await this.desk.listCandidates(manager, number, this.clock.today());
    return chooseCandidate(candidates, number, order.personKey);
  }

  private async user(manager: EntityManager, login: string): Promise<DeskUser> {
    const user = await this.desk.findUser(manager, login.toUpperCase());
    if (!user) throw new DeskRefused(`Nie ma identyfikatora ${login.toUpperCase()}.`);
    return user;
  }

  /** The account's number, or the first free of `L0147-2`, `L0147-3`, … */
  private async freeLogin(manager: EntityManager, accountNumber: string): Promise<string> {
    const first = accountNumber.toUpperCase();
    let login = first;
    for (let next = 2; await this.desk.isLoginTaken(manager, login); next += 1)
      login = `${first}-${String(next)}`;
    return login;
  }

  private addResident(manager: EntityManager, candidate: Candidate, login: string): Promise<string> {
    const { personId, displayName } = candidate;
    return this.desk.addUser(manager, {
      personId,
      kind: 'RESIDENT',
      login,
      displayName,
      now: this.clock.now(),
    });
  }

  private async handOut(
    manager: EntityManager,
    holder: Candidate & { readonly userId: string; readonly login: string },
    order: IssueOrder,
    action: 'ACCESS_ISSUED' | 'ACCESS_REISSUED',
    detail: AuditDetail = {},
  ): Promise<AccessSlip> {
    const issuedAt = this.clock.now();
    const lastDay = new Date(issuedAt.getTime() + this.settings.STARTING_PASSWORD_DAYS * DAY_MS);
    const expiresAt = endOfDay(lastDay);
    const startingPassword = newStartingPassword();
    const number = await this.desk.nextSlipNumber(manager, this.clock.today().slice(0, 4));
    await this.desk.setPassword(manager, holder.userId, {
      hash: await hashPassword(startingPasswordKey(startingPassword)),
      startingUntil: expiresAt,
      now: issuedAt,
    });
    const issue = { number, issuedBy: order.issuedBy, issuedAt, expiresAt };
    await this.desk.addSlip(manager, holder.userId, holder.accountId, issue);
    await this.record(manager, action, holder.userId, { ...detail, slip: number, by: order.issuedBy });
    return {
      ...issue,
      login: holder.login,
      startingPassword,
      holderName: holder.displayName,
      unitAddress: holder.unitAddress,
      accountNumber: order.accountNumber.toUpperCase(),
      portalUrl: this.settings.PUBLIC_URL,
      cooperative: await this.desk.getCooperative(manager),
    };
  }

  private record(
    manager: EntityManager,
    action: 'ACCESS_ISSUED' | 'ACCESS_REISSUED' | 'ACCESS_BLOCKED' | 'ACCESS_UNBLOCKED',
    userId: string,
    detail: AuditDetail,
  ): Promise<void> {
    return this.audit.record(action, SYSTEM, { subjectKind: 'User', subjectId: userId, detail, manager });
  }
}
