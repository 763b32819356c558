import { computed, inject, Service, signal } from '@angular/core';
import { AccountChoice } from '../account/account-choice';
import { Clock } from '../clock/clock';
import { toFailure, type FailureCode, type GraphqlFailure } from '../graphql/failure';
import { GraphqlClient } from '../graphql/graphql-client';
import type { ErrorCode } from '../graphql/schema.generated';
import { Transport } from '../graphql/transport';
import { SessionChannel } from './session-channel';
import {
  AcknowledgeNoticeDocument,
  BootDocument,
  ExtendSessionDocument,
  LoginDocument,
  LogoutDocument,
  LogoutEverywhereDocument,
  SessionDocument,
  type BootQuery,
  type LoginInput,
  type SessionFieldsFragment,
} from './session.generated';

export type SessionInfo = SessionFieldsFragment;
/** What everyone may know of the cooperative: name, phones, address, hours, password rules. */
export type CooperativeInfo = BootQuery['cooperative'];

/** Why a sign-in was refused; `retryAfterSeconds` only while locked. */
export interface LoginRefusal {
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | null;
}

/** Phone and hours of the last visit, for when the portal does not answer; public, nothing of a person. */
const STORED_OFFICE = 'ebok.office';

/** Failures that say the session is not what this page believes. */
const SESSION_FAILURES: readonly FailureCode[] = ['UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'CSRF'];

/** Who is signed in, and what everyone may know of the cooperative; as the server last said. */
@Service()
export class SessionStore {
  private readonly graphql = inject(GraphqlClient);
  private readonly transport = inject(Transport);
  private readonly clock = inject(Clock);
  private readonly channel = inject(SessionChannel);
  private readonly accounts = inject(AccountChoice);

  private readonly known = signal<SessionInfo | undefined>(undefined);
  private readonly office = signal<CooperativeInfo | undefined>(undefined);
  private readonly failure = signal<GraphqlFailure | undefined>(undefined);
  private readonly ended = signal(false);
  private readonly outside = signal(0);

  readonly info = this.known.asReadonly();
  readonly cooperative = this.office.asReadonly();
  /** Why the portal could not start; undefined when it did. */
  readonly bootFailure = this.failure.asReadonly();
  readonly state = computed(() => this.known()?.state ?? 'ANONYMOUS');
  readonly isResident = computed(() => this.state() === 'ACTIVE' && this.known()?.kind === 'RESIDENT');
  /** Version of the notice that the person must read before anything else opens; undefined when none waits. */
  readonly noticeToRead = computed(() => this.known()?.noticeToAcknowledge ?? undefined);
  readonly isClerk = computed(() => this.state() === 'ACTIVE' && this.known()?.kind === 'CLERK');
  /** Counts changes of the session that this page did not ask for: expiry, sign-out in another tab. */
  readonly outsideChanges = this.outside.asReadonly();
  /** True when the session ran out by itself; the login page says so. */
  readonly hasEnded = this.ended.asReadonly();

  constructor() {
    this.transport.failures.subscribe((code) => {
      if (code === 'UNAUTHENTICATED' && this.state() === 'ANONYMOUS') return;
      if (SESSION_FAILURES.includes(code)) void this.follow();
    });
    this.channel.changes.subscribe(() => void this.follow());
  }

  /** The first question of the portal. Never rejects: what went wrong is `bootFailure`. */
  async boot(): Promise<void> {
    try {
      const { session, cooperative } = await this.graphql.query(BootDocument, {});
      this.failure.set(undefined);
      this.office.set(cooperative);
      localStorage.setItem(STORED_OFFICE, JSON.stringify(cooperative));
      this.adopt(session);
    } catch (error) {
      this.failure.set(toFailure(error));
      this.office.set(rememberedOffice());
    }
  }

  /** Signs in; undefined when it worked. */
  async signIn(input: LoginInput): Promise<LoginRefusal | undefined> {
    const { login } = await this.graphql.mutate(LoginDocument, { input });
    if (login.__typename === 'LoginRefused') return login;
    this.ended.set(false);
    this.announce(login.session);
    return undefined;
  }

  async signOut(): Promise<void> {
    const { logout } = await this.graphql.mutate(LogoutDocument, {});
    await this.leave(logout.__typename === 'LogoutSucceeded' ? logout.session : undefined);
  }

  /** Ends every session of the person, this one too. */
  async signOutEverywhere(): Promise<ErrorCode | undefined> {
    const { logoutEverywhere } = await this.graphql.mutate(LogoutEverywhereDocument, {});
    if (logoutEverywhere.__typename === 'LogoutRefused') return logoutEverywhere.code;
    await this.leave(logoutEverywhere.session);
    return undefined;
  }

  /** Pushes the idle end away; false when the session had already ended. */
  async extend(): Promise<boolean> {
    const { extendSession } = await this.graphql.mutate(ExtendSessionDocument, {});
    this.adopt(extendSession);
    this.channel.tell();
    return extendSession.state !== 'ANONYMOUS';
  }

  /** „Potwierdzam zapoznanie się”; a code when the text changed meanwhile. */
  async acknowledgeNotice(version: string): Promise<ErrorCode | undefined> {
    const { acknowledgeNotice } = await this.graphql.mutate(AcknowledgeNoticeDocument, {
      input: { version },
    });
    if (acknowledgeNotice.__typename === 'AcknowledgeNoticeRefused') return acknowledgeNotice.code;
    this.announce(acknowledgeNotice.session);
    return undefined;
  }

  /** Takes over a session that a mutation answered with, and tells the other tabs. */
  announce(session: SessionInfo): void {
    this.adopt(session);
    this.channel.tell();
  }

  /**
   * Asks the server who is signed in now. When it is no longer the same person, everything read before is forgotten
   * and `outsideChanges` moves on.
   */
  async refresh(): Promise<void> {
    const before = this.known();
    const { session } = await this.graphql.query(SessionDocument, {});
    if (before?.state === session.state && before.login === session.login) {
      this.adopt(session);
      return;
    }
    const hadLogin = typeof before?.login === 'string';
    if (hadLogin) await this.forget();
    this.ended.set(hadLogin && session.state === 'ANONYMOUS');
    this.adopt(session);
    this.outside.update((count) => count + 1);
  }

  /** Follows a change that happened elsewhere. */
  private async follow(): Promise<void> {
    try {
      await this.refresh();
    } catch {
      // No answer: the shell already says so, and the next request will ask again.
    }
  }

  private async leave(session: SessionInfo | undefined): Promise<void> {
    await this.forget();
    this.ended.set(false);
    if (session) this.announce(session);
    else await this.refresh();
  }

  private async forget(): Promise<void> {
    this.accounts.clear();
    await this.graphql.forget();
  }

  private adopt(session: SessionInfo): void {
    this.transport.csrfToken = session.csrfToken;
    this.clock.adopt(session.serverTime, session.today);
    this.known.set(session);
  }
}

function rememberedOffice(): CooperativeInfo | undefined {
  const stored = localStorage.getItem(STORED_OFFICE);
  return stored === null ? undefined : (JSON.parse(stored) as CooperativeInfo);
}
