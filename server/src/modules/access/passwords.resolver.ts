import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphqlContext } from '../../platform/auth/request-context.js';
import { Viewer } from '../../platform/auth/request-context.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import type { ErrorCode } from '../../platform/graphql/error-code.js';
import { refuse } from '../../platform/graphql/user-error.js';
import {
  ChangePasswordInput,
  CheckPasswordInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './access.inputs.js';
import {
  ChangePasswordRefused,
  ChangePasswordResult,
  ChangePasswordSucceeded,
  RequestPasswordResetRefused,
  RequestPasswordResetResult,
  RequestPasswordResetSucceeded,
  ResetPasswordRefused,
  ResetPasswordResult,
  ResetPasswordSucceeded,
} from './access.results.js';
import { PasswordChecks } from './password-checks.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordCheck } from './password-rules.type.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';

/** Own passwords: changing, checking, setting anew by a link. */
@Resolver(() => PasswordCheck)
export class PasswordsResolver {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly checks: PasswordChecks,
    private readonly resets: PasswordResetService,
    private readonly sessions: SessionsService,
  ) {}

  @Mutation(() => ChangePasswordResult, {
    description: 'Sets a password of one’s own. Every other session ends; this one goes on under a new id.',
  })
  async changePassword(
    @Context() { req }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @Args('input', { type: () => ChangePasswordInput }) input: ChangePasswordInput,
  ): Promise<ChangePasswordSucceeded | ChangePasswordRefused> {
    const { newPassword, currentPassword = null } = input;
    const refusal = await this.passwords.change(req, viewer, newPassword, currentPassword);
    if (refusal) {
      const { code, retryAfterSeconds = null } = refusal;
      return refuse(ChangePasswordRefused, code, { path: fieldOf(code), retryAfterSeconds });
    }
    await this.sessions.recogniseAgain(req, viewer.userId);
    return Object.assign(new ChangePasswordSucceeded(), { session: await this.sessions.describe(req) });
  }

  @Mutation(() => PasswordCheck, {
    description:
      'How a password being typed stands against the rules; nothing is stored. For somebody signed in, or with the ' +
      'token of a reset link; otherwise UNAUTHENTICATED.',
  })
  checkPassword(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => CheckPasswordInput }) input: CheckPasswordInput,
  ): Promise<PasswordCheck> {
    return this.checks.check(req.viewer, input.newPassword, input.token ?? null);
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Sends a link for a new password, if it can. The answer never tells whether anybody was found.',
  })
  async requestPasswordReset(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => RequestPasswordResetInput }) input: RequestPasswordResetInput,
  ): Promise<RequestPasswordResetSucceeded | RequestPasswordResetRefused> {
    const refusal = await this.resets.request(req, input.identifier);
    if (!refusal) return Object.assign(new RequestPasswordResetSucceeded(), { accepted: true as const });
    return refuse(RequestPasswordResetRefused, refusal.code, {
      retryAfterSeconds: refusal.retryAfterSeconds ?? null,
    });
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Sets a new password by a link that works once. Every session of the person ends.',
  })
  async resetPassword(
    @Context() { req, res }: GraphqlContext,
    @Args('input', { type: () => ResetPasswordInput }) input: ResetPasswordInput,
  ): Promise<ResetPasswordSucceeded | ResetPasswordRefused> {
    const refusal = await this.resets.reset(req, input.token, input.newPassword);
    if (refusal) return refuse(ResetPasswordRefused, refusal.code, { path: fieldOf(refusal.code) });
    if (isSignedIn(req)) await this.sessions.leave(req, res);
    return Object.assign(new ResetPasswordSucceeded(), { session: await this.sessions.describe(req) });
  }
}

function isSignedIn(request: Request): boolean {
  return request.viewer !== undefined;
}

function fieldOf(code: ErrorCode): readonly string[] {
  if (code === 'TOKEN_INVALID') return ['input', 'token'];
  return ['input', code.startsWith('PASSWORD_') ? 'newPassword' : 'currentPassword'];
}
