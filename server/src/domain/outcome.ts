/**
 * The answer of a rule that may say no: a value, or the reason why there is none.
 * Reasons are stable codes; the sentence for people is made outside the domain.
 */
export type Outcome<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

/** The accepting answer. */
export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The refusing answer. */
export function refused<Reason extends string>(
  reason: Reason,
): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}
