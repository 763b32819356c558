import type { ErrorCode } from './schema.generated';

/**
 * The sentence for each reason of refusal, as a key of the texts. A code that the server adds and this table lacks
 * does not compile.
 */
const REFUSAL_KEYS: Readonly<Record<ErrorCode, string>> = {
  INVALID_CREDENTIALS: 'refusal.invalidCredentials',
  TOO_MANY_ATTEMPTS: 'refusal.tooManyAttempts',
  CURRENT_PASSWORD_WRONG: 'refusal.currentPasswordWrong',
  PASSWORD_TOO_SHORT: 'refusal.passwordTooShort',
  PASSWORD_TOO_LONG: 'refusal.passwordTooLong',
  PASSWORD_TOO_WEAK: 'refusal.passwordTooWeak',
  PASSWORD_IS_LOGIN: 'refusal.passwordIsLogin',
  PASSWORD_BLOCKED: 'refusal.passwordBlocked',
  PASSWORD_SAME: 'refusal.passwordSame',
  TOKEN_INVALID: 'refusal.tokenInvalid',
  EMAIL_INVALID: 'refusal.emailInvalid',
  EMAIL_SAME: 'refusal.emailSame',
  SESSION_NOT_FOUND: 'refusal.sessionNotFound',
  NOTICE_VERSION_STALE: 'refusal.noticeVersionStale',
};

/** Text key of a refusal. */
export function refusalKey(code: ErrorCode): string {
  return REFUSAL_KEYS[code];
}

/** Text key of a failure of the transport, for a form that could not be sent. */
export function failureKey(failure: { readonly code: string }): string {
  if (failure.code === 'OFFLINE') return 'failure.offline';
  return failure.code === 'RATE_LIMITED' ? 'failure.rateLimited' : 'failure.internal';
}
