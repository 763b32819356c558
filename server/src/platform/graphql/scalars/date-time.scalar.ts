import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../problem.js';

/** An instant: `Date` in TypeScript, ISO 8601 in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601, for example "2026-11-22T08:15:00.000Z".',
  serialize(value) {
    const instant = value instanceof Date ? value : new Date(String(value));
    return instant.toISOString();
  },
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
});

const ISO_INSTANT = /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

function instantOf(value: unknown): Date {
  const instant = typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) {
    throw badInput('DateTime', 'Chwila musi mieć postać ISO 8601 ze strefą.');
  }
  return instant;
}
