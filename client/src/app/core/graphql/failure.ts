import { CombinedGraphQLErrors } from '@apollo/client/errors';

const CODES = [
  'UNAUTHENTICATED',
  'PASSWORD_CHANGE_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CSRF',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'INTERNAL',
] as const;

/** Why no answer came: what the server said, or `OFFLINE` when it could not be reached at all. */
export type FailureCode = (typeof CODES)[number] | 'OFFLINE';

/** A request that ended without an answer. Expected refusals are answers, not failures. */
export class GraphqlFailure extends Error {
  readonly isOffline: boolean;

  constructor(
    readonly code: FailureCode,
    /** The number under which the server's log has this request; for the office. */
    readonly requestId: string | undefined,
    /** Seconds after which trying again makes sense. */
    readonly retryAfterSeconds?: number,
  ) {
    super(`GraphQL request failed: ${code}`);
    this.name = 'GraphqlFailure';
    this.isOffline = code === 'OFFLINE';
  }
}

interface ErrorFacts {
  readonly code?: unknown;
  readonly requestId?: unknown;
  readonly retryAfter?: unknown;
}

/** Reads any error of the transport as one of the known failures. */
export function toFailure(error: unknown): GraphqlFailure {
  if (error instanceof GraphqlFailure) return error;
  if (CombinedGraphQLErrors.is(error)) return failureOfErrors(error.errors);
  return new GraphqlFailure('INTERNAL', undefined);
}

/**
 * The failure that the `errors` of an answer tell of; the first one counts.
 *
 * @param requestId from the answer's header, where the errors themselves name none
 */
export function failureOfErrors(
  errors: readonly { readonly extensions?: ErrorFacts }[],
  requestId: string | null = null,
): GraphqlFailure {
  const facts = errors[0]?.extensions;
  return new GraphqlFailure(
    CODES.find((code) => code === facts?.code) ?? 'INTERNAL',
    typeof facts?.requestId === 'string' ? facts.requestId : (requestId ?? undefined),
    typeof facts?.retryAfter === 'number' ? facts.retryAfter : undefined,
  );
}
