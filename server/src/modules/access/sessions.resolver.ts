import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/auth/request-context.js';
import { Viewer } from '../../platform/auth/request-context.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { AcknowledgeNoticeInput, LoginInput, RevokeSessionInput } from './access.inputs.js';
import {
  AcknowledgeNoticeRefused,
  AcknowledgeNoticeResult,
  AcknowledgeNoticeSucceeded,
  LoginRefused,
  LoginResult,
  LoginSucceeded,
  LogoutResult,
  LogoutSucceeded,
  RevokeSessionRefused,
  RevokeSessionResult,
  RevokeSessionSucceeded,
} from './access.results.js';
import { SessionInfo } from './session-info.type.js';
import { SessionsService } from './sessions.service.js';

/** Coming in and going out. */
@Resolver(() => SessionInfo)
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => SessionInfo, { description: 'Who the caller is to the portal. Does not prolong the session.' })
  session(@Context() { req }: GraphqlContext): Promise<SessionInfo> {
    return this.sessions.describe(req);
  }

  @Mutation(() => LoginResult, {
    description:
      'Signs in. Whatever is wrong, the answer is the same in words and time; after some failures it also tells ' +
      'how long to wait, whether or not the identifier exists.',
  })
  async login(
    @Context() { req, res }: GraphqlContext,
    @Args('input', { type: () => LoginInput }) input: LoginInput,
  ): Promise<LoginSucceeded | LoginRefused> {
    const refusal = await this.sessions.login(req, res, input);
    if (!refusal) return this.as(LoginSucceeded, req);
    return refuse(LoginRefused, refusal.code, { retryAfterSeconds: refusal.retryAfterSeconds ?? null });
  }

  @Mutation(() => LogoutResult, { description: 'Ends the session that asks.' })
  async logout(@Context() { req, res }: GraphqlContext): Promise<LogoutSucceeded> {
    await this.sessions.logout(req, res);
    return this.as(LogoutSucceeded, req);
  }

  @Mutation(() => LogoutResult, {
    description:
      'Ends every session of the person, on every device, and the address for calendar programs, at once.',
  })
  async logoutEverywhere(
    @Context() { req, res }: GraphqlContext,
    @Viewer() viewer: SignedIn,
  ): Promise<LogoutSucceeded> {
    await this.sessions.logoutEverywhere(req, res, viewer);
    return this.as(LogoutSucceeded, req);
  }

  @Mutation(() => RevokeSessionResult, {
    description: 'Ends one of the person’s sessions at its next request.',
  })
  async revokeSession(
    @Context() { req }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @Args('input', { type: () => RevokeSessionInput }) input: RevokeSessionInput,
  ): Promise<RevokeSessionSucceeded | RevokeSessionRefused> {
    const refusal = await this.sessions.revoke(req, viewer, input.id);
    if (refusal) return refuse(RevokeSessionRefused, refusal.code, { path: ['input', 'id'] });
    return Object.assign(new RevokeSessionSucceeded(), { sessions: await this.sessions.list(req, viewer) });
  }

  @Mutation(() => SessionInfo, {
    description: 'Puts the idle end of the session off, up to its absolute end.',
  })
  extendSession(@Context() { req }: GraphqlContext): Promise<SessionInfo> {
    return this.sessions.extend(req);
  }

  @Mutation(() => AcknowledgeNoticeResult, {
    description: 'Says that the information on personal data was shown and read.',
  })
  async acknowledgeNotice(
    @Context() { req }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @Args('input', { type: () => AcknowledgeNoticeInput }) input: AcknowledgeNoticeInput,
  ): Promise<AcknowledgeNoticeSucceeded | AcknowledgeNoticeRefused> {
    const refusal = await this.sessions.acknowledgeNotice(req, viewer, input.version);
    if (refusal) return refuse(AcknowledgeNoticeRefused, refusal.code, { path: ['input', 'version'] });
    return this.as(AcknowledgeNoticeSucceeded, req);
  }

  private async as<Success extends { session: SessionInfo }>(
    success: new () => Success,
    request: GraphqlContext['req'],
  ): Promise<Success> {
    return Object.assign(new success(), { session: await this.sessions.describe(request) });
  }
}
