/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Concrete types behind each interface and union; Apollo's cache needs them. */
export const possibleTypes: Record<string, string[]> = {
  AcknowledgeNoticeResult: ['AcknowledgeNoticeRefused', 'AcknowledgeNoticeSucceeded'],
  ChangePasswordResult: ['ChangePasswordRefused', 'ChangePasswordSucceeded'],
  ChangeReadingResult: ['ChangeReadingRefused', 'ChangeReadingSucceeded'],
  CloseCaseResult: ['CloseCaseRefused', 'CloseCaseSucceeded'],
  ConfirmEmailChangeResult: ['ConfirmEmailChangeRefused', 'ConfirmEmailChangeSucceeded'],
  CreateCalendarFeedResult: ['CreateCalendarFeedRefused', 'CreateCalendarFeedSucceeded'],
  DocumentSubject: ['Invoice', 'Settlement'],
  LedgerSource: ['InterestNote', 'Invoice', 'Payment', 'Settlement'],
  LoginResult: ['LoginRefused', 'LoginSucceeded'],
  LogoutResult: ['LogoutRefused', 'LogoutSucceeded'],
  MarkAnnouncementReadResult: ['MarkAnnouncementReadRefused', 'MarkAnnouncementReadSucceeded'],
  Node: [
    'Account',
    'Allocation',
    'Announcement',
    'AuditEvent',
    'ChargeParameter',
    'ContactCase',
    'Document',
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
  OpenCaseResult: ['OpenCaseRefused', 'OpenCaseSucceeded'],
  ReopenCaseResult: ['ReopenCaseRefused', 'ReopenCaseSucceeded'],
  ReplyToCaseResult: ['ReplyToCaseRefused', 'ReplyToCaseSucceeded'],
  RequestEmailChangeResult: ['RequestEmailChangeRefused', 'RequestEmailChangeSucceeded'],
  RequestPasswordResetResult: ['RequestPasswordResetRefused', 'RequestPasswordResetSucceeded'],
  ResetPasswordResult: ['ResetPasswordRefused', 'ResetPasswordSucceeded'],
  RevokeSessionResult: ['RevokeSessionRefused', 'RevokeSessionSucceeded'],
  SetConsentResult: ['SetConsentRefused', 'SetConsentSucceeded'],
  SetNoticeChoiceResult: ['SetNoticeChoiceRefused', 'SetNoticeChoiceSucceeded'],
  SubmitReadingResult: ['SubmitReadingRefused', 'SubmitReadingSucceeded'],
  UnsubscribeResult: ['UnsubscribeRefused', 'UnsubscribeSucceeded'],
  UserError: [
    'AcknowledgeNoticeRefused',
    'ChangePasswordRefused',
    'ChangeReadingRefused',
    'CloseCaseRefused',
    'ConfirmEmailChangeRefused',
    'CreateCalendarFeedRefused',
    'LoginRefused',
    'LogoutRefused',
    'MarkAnnouncementReadRefused',
    'OpenCaseRefused',
    'ReopenCaseRefused',
    'ReplyToCaseRefused',
    'RequestEmailChangeRefused',
    'RequestPasswordResetRefused',
    'ResetPasswordRefused',
    'RevokeSessionRefused',
    'SetConsentRefused',
    'SetNoticeChoiceRefused',
    'SubmitReadingRefused',
    'UnsubscribeRefused',
    'WithdrawReadingRefused',
  ],
  WithdrawReadingResult: ['WithdrawReadingRefused', 'WithdrawReadingSucceeded'],
};
/** Every reason for which the server may refuse a mutation. */
export type ErrorCode =
  | 'ACCOUNT_NOT_FOUND'
  | 'ANNOUNCEMENT_NOT_FOUND'
  | 'ATTACHMENTS_TOO_MANY'
  | 'ATTACHMENT_NOT_FOUND'
  | 'BEFORE_INSTALLATION'
  | 'BELOW_PREVIOUS'
  | 'CASES_TOO_MANY'
  | 'CASE_ALREADY_CLOSED'
  | 'CASE_CLOSED'
  | 'CASE_FULL'
  | 'CASE_NOT_CLOSED'
  | 'CASE_NOT_FOUND'
  | 'CASE_REOPEN_TOO_LATE'
  | 'CASE_SUBJECT_NOT_FOUND'
  | 'CONSENT_EMAIL_MISSING'
  | 'CONSENT_MISSING'
  | 'CONSENT_NOT_HOLDER'
  | 'CONSENT_TEXT_STALE'
  | 'CONSENT_TITLE_ENDED'
  | 'CURRENT_PASSWORD_WRONG'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'FILE_ACTIVE'
  | 'FILE_BROKEN'
  | 'FILE_EMPTY'
  | 'FILE_LOCKED'
  | 'FILE_TYPE_UNKNOWN'
  | 'FUTURE_DATE'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_USED'
  | 'IMPLAUSIBLE'
  | 'INVALID_CREDENTIALS'
  | 'MESSAGES_TOO_MANY'
  | 'MESSAGE_EMPTY'
  | 'MESSAGE_TOO_LONG'
  | 'METER_NOT_FOUND'
  | 'METER_REMOTE'
  | 'METER_REMOVED'
  | 'METER_VERIFICATION_EXPIRED'
  | 'NOTICE_VERSION_STALE'
  | 'NOT_AFTER_PREVIOUS'
  | 'OUTSIDE_TITLE'
  | 'PASSWORD_BLOCKED'
  | 'PASSWORD_IS_LOGIN'
  | 'PASSWORD_SAME'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_WEAK'
  | 'READING_DECIDED'
  | 'READING_KEY_INVALID'
  | 'READING_KEY_REUSED'
  | 'READING_NOT_FOUND'
  | 'READING_VALUE_INVALID'
  | 'READING_WAITING'
  | 'SESSION_NOT_FOUND'
  | 'TOKEN_INVALID'
  | 'TOO_MANY_ATTEMPTS'
  | 'TOO_MANY_DIGITS'
  | 'UPLOADS_TOO_MANY'
  | 'WINDOW_CLOSED';
