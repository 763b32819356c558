/** The dialog appears this long before the session ends. */
export const WARNING_MILLISECONDS = 120_000;

/** The two ends of a session, instants in milliseconds. */
export interface SessionEnds {
  /** Without a request until then the session ends; every request pushes it. */
  readonly idle: number;
  /** The session ends then whatever happens. */
  readonly absolute: number;
}

/** What the person is to see now. */
export type SessionEndView =
  | { readonly kind: 'none' }
  | { readonly kind: 'warning'; readonly endsAt: number; readonly canExtend: boolean }
  | { readonly kind: 'over' };

/**
 * The idle end after a request: as far from the request as it was from the one the server reported with, and never
 * beyond the absolute end.
 *
 * @param reportedAt when the server named the ends
 * @param lastRequestAt when the server last answered
 */
export function pushedEnds(ends: SessionEnds, reportedAt: number, lastRequestAt: number): SessionEnds {
  const push = Math.max(0, lastRequestAt - reportedAt);
  return { idle: Math.min(ends.idle + push, ends.absolute), absolute: ends.absolute };
}

/** Whether to warn, and whether extending would help: near the absolute end it would not. */
export function sessionEndView(ends: SessionEnds, now: number): SessionEndView {
  const endsAt = Math.min(ends.idle, ends.absolute);
  if (now >= endsAt) return { kind: 'over' };
  if (endsAt - now > WARNING_MILLISECONDS) return { kind: 'none' };
  return { kind: 'warning', endsAt, canExtend: ends.absolute - now > WARNING_MILLISECONDS };
}
