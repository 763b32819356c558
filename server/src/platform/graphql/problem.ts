import { GraphQLError } from 'graphql';

/**
 * What can go wrong outside the result unions, as `extensions.code` of an error in `errors[]`.
 * No other code ever leaves the server; anything unforeseen is `INTERNAL`.
 */
export const PROBLEMS = {
  UNAUTHENTICATED: { status: 401, message: 'Zaloguj się, aby zobaczyć te dane.' },
  PASSWORD_CHANGE_REQUIRED: { status: 403, message: 'Najpierw ustaw własne hasło.' },
  FORBIDDEN: { status: 403, message: 'Nie masz dostępu do tej części portalu.' },
  NOT_FOUND: { status: 404, message: 'Nie znaleziono.' },
  BAD_USER_INPUT: { status: 400, message: 'Zapytanie zawiera nieprawidłowe dane.' },
  CSRF: { status: 403, message: 'Odrzucono żądanie spoza portalu. Odśwież stronę i spróbuj ponownie.' },
  LIMIT_EXCEEDED: { status: 400, message: 'Zapytanie jest zbyt duże.' },
  RATE_LIMITED: { status: 429, message: 'Zbyt wiele żądań. Spróbuj ponownie za chwilę.' },
  INTERNAL: { status: 500, message: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** One of the codes of `PROBLEMS`. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem may say besides its code; nothing here may come from the database. */
export interface ProblemFacts {
  /** A Polish sentence in place of the code's usual one. */
  readonly message?: string;
  /** Names of the arguments or input fields that are wrong. */
  readonly fields?: readonly string[];
  /** Whole seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** HTTP status in place of the code's usual one. */
  readonly status?: number;
}

/**
 * An error that the caller may see as it is: throw it from a guard, a plugin or a resolver.
 * Expected refusals of a mutation are not problems but members of its result union.
 */
export class Problem extends GraphQLError {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    const { status = PROBLEMS[code].status, message = PROBLEMS[code].message, ...shown } = facts;
    super(message, { extensions: { code, ...shown, http: { status } } });
    this.code = code;
    this.facts = facts;
  }
}

/** The problem of a wrong argument or input field. */
export function badInput(field: string, message: string): Problem {
  return new Problem('BAD_USER_INPUT', { message, fields: [field] });
}

/** Whole seconds after which a busy portal is worth another try. */
const BUSY_SECONDS = 5;

/** The problem of a portal, or its database, that has too much to do at this moment: HTTP 503, come back soon. */
export function busyProblem(): Problem {
  return new Problem('RATE_LIMITED', {
    status: 503,
    retryAfter: BUSY_SECONDS,
    message: 'Portal jest teraz bardzo zajęty. Spróbuj ponownie za chwilę.',
  });
}
