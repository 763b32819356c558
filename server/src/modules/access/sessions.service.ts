import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Sessions } from '../../platform/auth/session/sessions.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { ViewerSource } from '../../platform/auth/viewer-source.js';
import { Clock } from '../../platform/clock/clock.js';
import { ID_PREFIXES } from '../../platform/graphql/relay/global-id.js';
import type { LoginFault } from './login-outcome.js';
import { PasswordLogin } from './password-login.js';
import type { Refusal } from './passwords.service.js';
import { endSecretAddresses } from './secret-addresses.js';
import { SessionInfo, SessionState } from './session-info.type.js';
import { UserKind } from './user-kind.js';
import { UserSession } from './user.type.js';
import { UsersRepository } from './users.repository.js';

/** Coming in, going out, and what the portal says about it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly logins: PasswordLogin,
    private readonly sessions: Sessions,
    private readonly people: ViewerSource,
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async login(
    request: Request,
    response: Response,
    credentials: { readonly identifier: string; readonly password: string },
  ): Promise<Refusal | undefined> {
    const { identifier, password } = credentials;
    const outcome = await this.logins.authenticate(request, response, identifier, password);
    if (!outcome.isAccepted) {
      const code = outcome.fault === 'TOO_MANY_FROM_ADDRESS' ? 'TOO_MANY_ATTEMPTS' : 'INVALID_CREDENTIALS';
      return { code, retryAfterSeconds: outcome.retryAfterSeconds };
    }
    if (!(await this.sessions.open(request, outcome))) return this.refuseReplaced(request, outcome.userId);
    await this.recogniseAgain(request, outcome.userId);
    await this.audit.record('LOGIN_SUCCEEDED', request, {
      detail: { withStartingPassword: request.viewer?.mustChangePassword ?? false },
    });
    return undefined;
  }

  private async refuseReplaced(request: Request, userId: string): Promise<Refusal> {
    const fault: LoginFault = 'PASSWORD_REPLACED';
    const subject = { subjectKind: 'User', subjectId: userId };
    await this.audit.record('LOGIN_REFUSED', request, { ...subject, detail: { fault } });
    return { code: 'INVALID_CREDENTIALS', retryAfterSeconds: null };
  }

  async logout(request: Request, response: Response): Promise<void> {
    await this.audit.record('LOGGED_OUT', request);
    await this.leave(request, response);
  }

  async logoutEverywhere(request: Request, response: Response, viewer: Viewer): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.sessions.revokeAll(viewer.userId, undefined, manager);
      await endSecretAddresses(viewer.userId, manager);
      await this.audit.record('LOGGED_OUT_EVERYWHERE', request, { manager });
    });
    await this.leave(request, response);
  }

  /** The request goes on as a stranger's. */
  async leave(request: Request, response: Response): Promise<void> {
    await this.sessions.close(request, response);
    request.viewer = undefined;
    request.scope = undefined;
  }

  /** Who the request belongs to has changed: somebody came in, or a starting password is gone. */
  async recogniseAgain(request: Request, userId: string): Promise<void> {
    const person = await this.people.find(userId);
    request.viewer = person?.viewer;
    request.scope = person?.scope;
  }

  async list(request: Request, viewer: Viewer): Promise<readonly UserSession[]> {
    const own = this.sessions.handleOf(request);
    const rows = await this.sessions.list(viewer.userId);
    return rows.map(({ handle, device, createdAt, lastSeenAt }) => ({
      id: `${ID_PREFIXES.UserSession}_${handle}`,
      device,
      current: handle === own,
      createdAt,
      lastSeenAt,
    }));
  }

  async revoke(request: Request, viewer: Viewer, id: string): Promise<Refusal | undefined> {
    const handle = /^ses_([0-9a-f]{16})$/.exec(id)?.[1];
    const isRevoked = handle !== undefined && (await this.sessions.revoke(viewer.userId, handle));
    if (!isRevoked) return { code: 'SESSION_NOT_FOUND' };
    await this.audit.record('SESSION_REVOKED', request, { subjectKind: 'UserSession', subjectId: id });
    return undefined;
  }

  async acknowledgeNotice(request: Request, viewer: Viewer, version: string): Promise<Refusal | undefined> {
    if ((await this.users.findUnseenNotice(viewer.userId)) !== version)
      return { code: 'NOTICE_VERSION_STALE' };
    await this.users.acknowledgeNotice(viewer.userId, version, this.clock.now());
    await this.audit.record('NOTICE_ACKNOWLEDGED', request, { detail: { version } });
    return undefined;
  }

  async extend(request: Request): Promise<SessionInfo> {
    await this.sessions.prolong(request, true);
    return this.describe(request);
  }

  /** Who the caller is to the portal at this point of the request. */
  async describe(request: Request): Promise<SessionInfo> {
    const { viewer } = request;
    const ends = viewer && this.sessions.endsOf(request);
    return {
      state: stateOf(viewer),
      kind: viewer ? UserKind[viewer.kind] : null,
      login: viewer?.login ?? null,
      displayName: viewer?.displayName ?? null,
      idleEndsAt: ends?.idleEndsAt ?? null,
      absoluteEndsAt: ends?.absoluteEndsAt ?? null,
      csrfToken: viewer ? this.sessions.csrfTokenOf(request) : '',
      noticeToAcknowledge: await this.noticeFor(viewer),
      serverTime: this.clock.now(),
      today: this.clock.today(),
    };
  }

  private async noticeFor(viewer: Viewer | undefined): Promise<string | null> {
    if (viewer?.kind !== 'RESIDENT' || viewer.mustChangePassword) return null;
    return (await this.users.findUnseenNotice(viewer.userId)) ?? null;
  }
}

function stateOf(viewer: Viewer | undefined): SessionState {
  if (!viewer) return SessionState.ANONYMOUS;
  return viewer.mustChangePassword ? SessionState.MUST_CHANGE_PASSWORD : SessionState.ACTIVE;
}
