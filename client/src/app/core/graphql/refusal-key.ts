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
  CONSENT_MISSING: 'refusal.consentMissing',
  NOTICE_VERSION_STALE: 'refusal.noticeVersionStale',
  METER_NOT_FOUND: 'media.refusal.meterNotFound',
  METER_REMOVED: 'media.refusal.meterRemoved',
  METER_REMOTE: 'media.refusal.meterRemote',
  METER_VERIFICATION_EXPIRED: 'media.refusal.verificationExpired',
  READING_NOT_FOUND: 'media.refusal.readingNotFound',
  READING_DECIDED: 'media.refusal.readingDecided',
  READING_WAITING: 'media.refusal.readingWaiting',
  READING_VALUE_INVALID: 'media.refusal.valueInvalid',
  READING_KEY_INVALID: 'media.refusal.keyInvalid',
  READING_KEY_REUSED: 'media.refusal.keyReused',
  FUTURE_DATE: 'media.refusal.futureDate',
  WINDOW_CLOSED: 'media.refusal.windowClosed',
  OUTSIDE_TITLE: 'media.refusal.outsideTitle',
  BEFORE_INSTALLATION: 'media.refusal.beforeInstallation',
  TOO_MANY_DIGITS: 'media.refusal.tooManyDigits',
  NOT_AFTER_PREVIOUS: 'media.refusal.notAfterPrevious',
  BELOW_PREVIOUS: 'media.refusal.belowPrevious',
  IMPLAUSIBLE: 'media.refusal.implausible',
  ACCOUNT_NOT_FOUND: 'refusal.accountNotFound',
  ANNOUNCEMENT_NOT_FOUND: 'refusal.announcementNotFound',
  CASE_NOT_FOUND: 'refusal.caseNotFound',
  CASE_SUBJECT_NOT_FOUND: 'refusal.caseSubjectNotFound',
  CASE_CLOSED: 'refusal.caseClosed',
  CASE_FULL: 'refusal.caseFull',
  CASE_ALREADY_CLOSED: 'refusal.caseAlreadyClosed',
  CASE_NOT_CLOSED: 'refusal.caseNotClosed',
  CASE_REOPEN_TOO_LATE: 'refusal.caseReopenTooLate',
  CASES_TOO_MANY: 'refusal.casesTooMany',
  MESSAGE_EMPTY: 'refusal.messageEmpty',
  MESSAGE_TOO_LONG: 'refusal.messageTooLong',
  MESSAGES_TOO_MANY: 'refusal.messagesTooMany',
  ATTACHMENTS_TOO_MANY: 'refusal.attachmentsTooMany',
  ATTACHMENT_NOT_FOUND: 'refusal.attachmentNotFound',
  FILE_EMPTY: 'refusal.fileEmpty',
  FILE_TYPE_UNKNOWN: 'refusal.fileType',
  FILE_BROKEN: 'refusal.fileBroken',
  FILE_ACTIVE: 'refusal.fileActive',
  FILE_LOCKED: 'refusal.fileLocked',
  UPLOADS_TOO_MANY: 'refusal.uploadsTooMany',
  IDEMPOTENCY_KEY_INVALID: 'refusal.idempotencyKey',
  IDEMPOTENCY_KEY_USED: 'refusal.idempotencyKeyUsed',
  CONSENT_TEXT_STALE: 'refusal.consentTextStale',
  CONSENT_NOT_HOLDER: 'refusal.consentNotHolder',
  CONSENT_TITLE_ENDED: 'refusal.consentTitleEnded',
  CONSENT_EMAIL_MISSING: 'refusal.consentEmailMissing',
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
