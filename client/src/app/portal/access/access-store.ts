import { inject, Service } from '@angular/core';
import { GraphqlClient } from '../../core/graphql/graphql-client';
import type { ErrorCode } from '../../core/graphql/schema.generated';
import { SessionStore } from '../../core/session/session-store';
import {
  ChangePasswordDocument,
  CheckPasswordDocument,
  ConfirmEmailChangeDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  RevokeSessionDocument,
  type CheckPasswordMutation,
} from './access.generated';

/** How a password in the making stands with the rules. */
export type PasswordCheck = CheckPasswordMutation['checkPassword'];

/** Passwords, mails and sessions. Every write answers with a code of refusal, or undefined when it was done. */
@Service()
export class AccessStore {
  private readonly graphql = inject(GraphqlClient);
  private readonly session = inject(SessionStore);

  /** Ticks the rules; nothing is stored. */
  async checkPassword(newPassword: string, token: string | undefined): Promise<PasswordCheck> {
    const input = { newPassword, token: token ?? null };
    return (await this.graphql.mutate(CheckPasswordDocument, { input })).checkPassword;
  }

  /** Sets an own password; the current one is not asked for right after signing in with a starting password. */
  async changePassword(
    currentPassword: string | undefined,
    newPassword: string,
  ): Promise<ErrorCode | undefined> {
    const input = { currentPassword: currentPassword ?? null, newPassword };
    const { changePassword } = await this.graphql.mutate(ChangePasswordDocument, { input });
    if (changePassword.__typename === 'ChangePasswordRefused') return changePassword.code;
    this.session.announce(changePassword.session);
    return undefined;
  }

  /** The answer is the same whether the person is known or not. */
  async requestReset(identifier: string): Promise<ErrorCode | undefined> {
    const { requestPasswordReset } = await this.graphql.mutate(RequestPasswordResetDocument, {
      input: { identifier },
    });
    return requestPasswordReset.__typename === 'RequestPasswordResetRefused'
      ? requestPasswordReset.code
      : undefined;
  }

  /** Sets a password with the token of a mailed link; signs in. */
  async resetPassword(token: string, newPassword: string): Promise<ErrorCode | undefined> {
    const { resetPassword } = await this.graphql.mutate(ResetPasswordDocument, {
      input: { token, newPassword },
    });
    if (resetPassword.__typename === 'ResetPasswordRefused') return resetPassword.code;
    this.session.announce(resetPassword.session);
    return undefined;
  }

  async confirmEmail(token: string): Promise<ErrorCode | undefined> {
    const { confirmEmailChange } = await this.graphql.mutate(ConfirmEmailChangeDocument, {
      input: { token },
    });
    return confirmEmailChange.__typename === 'ConfirmEmailChangeRefused'
      ? confirmEmailChange.code
      : undefined;
  }

  async revokeSession(id: string): Promise<ErrorCode | undefined> {
    const { revokeSession } = await this.graphql.mutate(RevokeSessionDocument, { input: { id } });
    return revokeSession.__typename === 'RevokeSessionRefused' ? revokeSession.code : undefined;
  }
}
