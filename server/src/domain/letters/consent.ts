/** A consent as the cooperative's own system keeps it. Instants; the withdrawal itself no longer belongs to it. */
export interface OfficeConsent {
  readonly grantedAt: Date;
  /** Null while the system knows of no withdrawal. */
  readonly withdrawnAt: Date | null;
}

/** What a person declared in the portal; a later declaration always has a later instant. */
export interface PortalDeclaration {
  readonly declaredAt: Date;
  readonly isGranted: boolean;
}

/** A grant and how long it was in force: from the first instant inclusive to the second exclusive. */
export interface ConsentSpan<Grant> {
  readonly grant: Grant;
  readonly from: Date;
  /** Null while in force. */
  readonly to: Date | null;
}

/** Where a person's consent stands. */
export interface ConsentStanding<Grant> {
  readonly state: 'GRANTED' | 'NONE' | 'WITHDRAWN';
  /** Since when; null when nothing was ever declared. */
  readonly since: Date | null;
  /** The grant in force, or the one that was in force last. */
  readonly grant: Grant | null;
}

/**
 * Joins what the office keeps and what was declared in the portal into one history of a person's consent for one
 * account. The latest declaration counts, wherever it was made:
 *
 * - a withdrawal in the portal ends every consent given before it, also one that the office still holds to be in force;
 *   only a consent given after it counts again;
 * - a withdrawal at the office ends a consent given in the portal before it;
 * - a newer grant in the portal takes the place of an older one of the portal.
 *
 * @returns spans by their beginning, the oldest first; a span that was over before it began is left out
 * @see docs/adr/0019-consents-of-two-origins.md
 */
export function consentSpans<Office extends OfficeConsent, Portal extends PortalDeclaration>(
  office: readonly Office[],
  portal: readonly Portal[],
): readonly ConsentSpan<Office | Portal>[] {
  const officeSpans = office.map((grant) => ({
    grant,
    from: grant.grantedAt,
    to: earliest([
      grant.withdrawnAt,
      ...portal
        .filter(({ isGranted, declaredAt }) => !isGranted && declaredAt >= grant.grantedAt)
        .map(({ declaredAt }) => declaredAt),
    ]),
  }));
  const portalSpans = portal
    .filter(({ isGranted }) => isGranted)
    .map((grant) => ({
      grant,
      from: grant.declaredAt,
      to: earliest(
        [
          ...portal.map(({ declaredAt }) => declaredAt),
          ...office.map(({ withdrawnAt }) => withdrawnAt),
        ].filter((at) => at !== null && at > grant.declaredAt),
      ),
    }));
  return [...officeSpans, ...portalSpans]
    .filter(({ from, to }) => to === null || to > from)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** Where a consent stands at an instant. Of several grants in force the newest is named. */
export function consentStanding<Grant>(
  spans: readonly ConsentSpan<Grant>[],
  at: Date,
): ConsentStanding<Grant> {
  const begun = spans.filter(({ from }) => from <= at);
  const inForce = begun.findLast(({ to }) => to === null || to > at);
  if (inForce) return { state: 'GRANTED', since: inForce.from, grant: inForce.grant };
  const last = begun.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  if (!last) return { state: 'NONE', since: null, grant: null };
  return { state: 'WITHDRAWN', since: last.to, grant: last.grant };
}

function endOf({ to }: ConsentSpan<unknown>): number {
  return to?.getTime() ?? Infinity;
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce<Date | null>(
    (first, at) => (first === null || (at !== null && at < first) ? at : first),
    null,
  );
}
