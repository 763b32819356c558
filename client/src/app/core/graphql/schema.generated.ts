/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Concrete types behind each interface and union; Apollo's cache needs them. */
export const possibleTypes: Record<string, string[]> = {
  Node: [
    'Account',
    'Allocation',
    'Announcement',
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
  UserError: [
    'AcknowledgeNoticeRefused',
    'ChangePasswordRefused',
    'ConfirmEmailChangeRefused',
    'LoginRefused',
    'LogoutRefused',
    'RequestEmailChangeRefused',
    'RequestPasswordResetRefused',
    'ResetPasswordRefused',
    'RevokeSessionRefused',
  ],
  LoginResult: ['LoginRefused', 'LoginSucceeded'],
  LogoutResult: ['LogoutRefused', 'LogoutSucceeded'],
  RevokeSessionResult: ['RevokeSessionRefused', 'RevokeSessionSucceeded'],
  ChangePasswordResult: ['ChangePasswordRefused', 'ChangePasswordSucceeded'],
  RequestPasswordResetResult: ['RequestPasswordResetRefused', 'RequestPasswordResetSucceeded'],
  ResetPasswordResult: ['ResetPasswordRefused', 'ResetPasswordSucceeded'],
  RequestEmailChangeResult: ['RequestEmailChangeRefused', 'RequestEmailChangeSucceeded'],
  ConfirmEmailChangeResult: ['ConfirmEmailChangeRefused', 'ConfirmEmailChangeSucceeded'],
  AcknowledgeNoticeResult: ['AcknowledgeNoticeRefused', 'AcknowledgeNoticeSucceeded'],
  LedgerSource: ['InterestNote', 'Invoice', 'Payment', 'Settlement'],
};
/** Every reason for which the server may refuse a mutation. */
export type ErrorCode =
  | 'INVALID_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'CURRENT_PASSWORD_WRONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_WEAK'
  | 'PASSWORD_IS_LOGIN'
  | 'PASSWORD_BLOCKED'
  | 'PASSWORD_SAME'
  | 'TOKEN_INVALID'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'SESSION_NOT_FOUND'
  | 'NOTICE_VERSION_STALE';
