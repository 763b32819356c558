/** Why a login was refused; stands in the audit trail only, the caller hears the same words for all. */
export type LoginFault =
  | 'UNKNOWN_LOGIN'
  | 'WRONG_PASSWORD'
  | 'NO_PASSWORD'
  | 'STARTING_PASSWORD_EXPIRED'
  | 'BLOCKED'
  | 'LOCKED'
  | 'TOO_MANY_FROM_ADDRESS';

/** Whether a login may go on. */
export type LoginOutcome =
  | { readonly isAccepted: true; readonly userId: string; readonly kind: 'RESIDENT' | 'CLERK' }
  | { readonly isAccepted: false; readonly fault: LoginFault; readonly retryAfterSeconds: number | null };
