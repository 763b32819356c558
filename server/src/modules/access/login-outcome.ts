import type { SessionOwner } from '../../platform/auth/session/sessions.js';

/** Why a login was refused; stands in the audit trail only, the caller hears the same words for all. */
export type LoginFault =
  | 'UNKNOWN_LOGIN'
  | 'WRONG_PASSWORD'
  /** Right when it was checked, replaced before the session was open. */
  | 'PASSWORD_REPLACED'
  | 'NO_PASSWORD'
  | 'STARTING_PASSWORD_EXPIRED'
  | 'BLOCKED'
  | 'LOCKED'
  | 'TOO_MANY_FROM_ADDRESS';

/** Whether a login may go on. */
export type LoginOutcome =
  | ({ readonly isAccepted: true } & SessionOwner)
  | { readonly isAccepted: false; readonly fault: LoginFault; readonly retryAfterSeconds: number | null };
