import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import type { Settings } from '../config/settings.js';
import { Problem } from '../graphql/problem.js';

/** The settings that these rules read. */
export type ShapeLimits = Pick<
  Settings,
  'GRAPHQL_MAX_DEPTH' | 'GRAPHQL_MAX_ALIASES' | 'GRAPHQL_MAX_DIRECTIVES'
>;

/**
 * Limits on the shape of a query, checked while it is validated. The libraries' own errors are
 * replaced: thrown as they are they would answer HTTP 500.
 */
export function shapeRules(limits: ShapeLimits): ValidationRule[] {
  const rules = [
    maxDepthRule({
      n: limits.GRAPHQL_MAX_DEPTH,
      flattenFragments: true,
      ...refusing(`Zapytanie jest zbyt głębokie: dozwolone ${String(limits.GRAPHQL_MAX_DEPTH)} poziomów.`),
    }),
    maxAliasesRule({
      n: limits.GRAPHQL_MAX_ALIASES,
      allowList: [],
      ...refusing(`Zapytanie ma zbyt wiele aliasów: dozwolone ${String(limits.GRAPHQL_MAX_ALIASES)}.`),
    }),
    maxDirectivesRule({
      n: limits.GRAPHQL_MAX_DIRECTIVES,
      ...refusing(`Zapytanie ma zbyt wiele dyrektyw: dozwolone ${String(limits.GRAPHQL_MAX_DIRECTIVES)}.`),
    }),
  ];
  return rules;
}

interface Refusing {
  readonly propagateOnRejection: false;
  readonly onReject: [(context: ValidationContext | null, error: GraphQLError) => void];
}

function refusing(message: string): Refusing {
  return {
    propagateOnRejection: false,
    onReject: [(context) => context?.reportError(new Problem('LIMIT_EXCEEDED', { message }))],
  };
}
