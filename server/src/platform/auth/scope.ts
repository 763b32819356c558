/** How a person is tied to an account. */
export type AccountRole = 'HOLDER' | 'CO_HOLDER' | 'PROXY';

/** One account that a resident may read, and why. Days are civil days, both ends inclusive. */
export interface AccountGrant {
  /** Row id as text. */
  readonly accountId: string;
  readonly unitId: string;
  readonly role: AccountRole;
  /** First and last day of the person's own tie to the account; null = it goes on. */
  readonly from: string;
  readonly to: string | null;
  /**
   * First and last day of the account itself, that is of the title to the unit. Rows of the unit
   * (meters, readings, unit parameters) are clipped to these days; rows of the account are not.
   */
  readonly titleFrom: string;
  readonly titleTo: string | null;
  /** The account is closed: its past and what is posted to it later may still be read. */
  readonly isFormer: boolean;
}

/** What a resident may read: the accounts of his person, nothing else. */
export interface ResidentScope {
  readonly kind: 'RESIDENT';
  readonly userId: string;
  readonly personId: string;
  readonly accounts: readonly AccountGrant[];
}

/** What a clerk may read; in this version nothing that belongs to an account (docs/adr). */
export interface ClerkScope {
  readonly kind: 'CLERK';
  readonly userId: string;
}

/**
 * Whose rows a repository may touch: its required first argument, part of the query's WHERE.
 * Built once per request. Never fetch first and check after; absent and foreign answer alike.
 */
export type Scope = ResidentScope | ClerkScope;

/** The accounts of a scope, ready for `account_id = any($1::bigint[])`; none for a clerk. */
export function accountIdsOf(scope: Scope): readonly string[] {
  return scope.kind === 'RESIDENT' ? scope.accounts.map((grant) => grant.accountId) : [];
}

/** The units of a scope, ready for `unit_id = any($1::bigint[])`; none for a clerk. */
export function unitIdsOf(scope: Scope): readonly string[] {
  if (scope.kind === 'CLERK') return [];
  return [...new Set(scope.accounts.map((grant) => grant.unitId))];
}

/** The grant by which a scope holds a unit on a day, if it does. */
export function accountOfUnit(scope: Scope, unitId: string, day: string): AccountGrant | undefined {
  if (scope.kind === 'CLERK') return undefined;
  return scope.accounts.find(
    (grant) =>
      grant.unitId === unitId && grant.titleFrom <= day && (grant.titleTo === null || grant.titleTo >= day),
  );
}

/** The grant by which a scope reads an account, if it does. */
export function grantOf(scope: Scope, accountId: string): AccountGrant | undefined {
  if (scope.kind === 'CLERK') return undefined;
  return scope.accounts.find((grant) => grant.accountId === accountId);
}

/** The person behind a scope; nobody for a clerk. */
export function personIdOf(scope: Scope): string | null {
  return scope.kind === 'RESIDENT' ? scope.personId : null;
}
