import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseBusy } from '../database/database-busy.js';
import { PROBLEMS, Problem, type ProblemCode, busyProblem } from './problem.js';

/** Apollo's own codes for what is wrong with the query itself; their texts quote the query, nothing else. */
const QUERY_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

const TOKEN_LIMIT = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/**
 * What an error says to the caller: a code of the list and a Polish sentence. Anything unforeseen
 * is INTERNAL without a word of what happened; the log has it under the same request id.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const problem = problemOf(formatted, error);
  const place = { ...only('path', formatted.path), ...only('locations', formatted.locations) };
  const { retryAfter, fields } = problem.facts;
  const extensions = {
    code: problem.code,
    ...only('fields', fields),
    ...only('retryAfter', retryAfter),
    ...only('detail', detailOf(problem, formatted)),
  };
  return { message: problem.message, ...place, extensions };
}

function problemOf(formatted: GraphQLFormattedError, error: unknown): Problem {
  const known = problemWithin(error);
  if (known) return known;
  if (TOKEN_LIMIT.test(formatted.message)) {
    return new Problem('LIMIT_EXCEEDED', { message: 'Zapytanie jest zbyt długie.' });
  }
  return new Problem(codeOf(formatted));
}

/** Execution, validation and coercion each wrap what a resolver, a rule or a scalar threw. */
export function problemWithin(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isDatabaseBusy(error)) return busyProblem();
  return error instanceof GraphQLError && error.originalError
    ? problemWithin(error.originalError)
    : undefined;
}

function codeOf(formatted: GraphQLFormattedError): ProblemCode {
  const { code } = formatted.extensions ?? {};
  return typeof code === 'string' && QUERY_FAULTS.has(code) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** For a faulty query the library's English text helps its author; it stands beside the message. */
function detailOf(problem: Problem, formatted: GraphQLFormattedError): string | undefined {
  const isPlain = problem.code === 'BAD_USER_INPUT' && problem.message === PROBLEMS.BAD_USER_INPUT.message;
  return isPlain ? formatted.message : undefined;
}

function only<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;
}
