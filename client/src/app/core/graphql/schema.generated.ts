/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Concrete types behind each interface and union; Apollo's cache needs them. */
export const possibleTypes: Record<string, string[]> = {
  AcknowledgeNoticeResult: ['AcknowledgeNoticeRefused', 'AcknowledgeNoticeSucceeded'],
  ChangePasswordResult: ['ChangePasswordRefused', 'ChangePasswordSucceeded'],
  ConfirmEmailChangeResult: ['ConfirmEmailChangeRefused', 'ConfirmEmailChangeSucceeded'],
  CreateCalendarFeedResult: ['CreateCalendarFeedRefused', 'CreateCalendarFeedSucceeded'],
  LedgerSource: ['InterestNote', 'Invoice', 'Payment', 'Settlement'],
  LoginResult: ['LoginRefused', 'LoginSucceeded'],
  LogoutResult: ['LogoutRefused', 'LogoutSucceeded'],
  Node: [
    'Account',
    'Allocation',
    'Announcement',
    'AuditEvent',
    'ChargeParameter',
    'Fund',
    'InterestNote',
    'Invoice',
    'LedgerEntry',
    'Meter',
    'Payment',
    'Reading',
    'Receivable',
    'Settlement',
    'Unit',
    'User',
  ],
  RequestEmailChangeResult: ['RequestEmailChangeRefused', 'RequestEmailChangeSucceeded'],
  RequestPasswordResetResult: ['RequestPasswordResetRefused', 'RequestPasswordResetSucceeded'],
  ResetPasswordResult: ['ResetPasswordRefused', 'ResetPasswordSucceeded'],
  RevokeSessionResult: ['RevokeSessionRefused', 'RevokeSessionSucceeded'],
  UserError: [
    'AcknowledgeNoticeRefused',
    'ChangePasswordRefused',
    'ConfirmEmailChangeRefused',
    'CreateCalendarFeedRefused',
    'LoginRefused',
    'LogoutRefused',
    'RequestEmailChangeRefused',
    'RequestPasswordResetRefused',
    'ResetPasswordRefused',
    'RevokeSessionRefused',
  ],
};
/** Every reason for which the server may refuse a mutation. */
export type ErrorCode =
  | 'CURRENT_PASSWORD_WRONG'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'INVALID_CREDENTIALS'
  | 'NOTICE_VERSION_STALE'
  | 'PASSWORD_BLOCKED'
  | 'PASSWORD_IS_LOGIN'
  | 'PASSWORD_SAME'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_WEAK'
  | 'SESSION_NOT_FOUND'
  | 'TOKEN_INVALID'
  | 'TOO_MANY_ATTEMPTS';
