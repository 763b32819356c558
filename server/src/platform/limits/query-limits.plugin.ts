import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
  visit,
} from 'graphql';
import type { Settings } from '../config/settings.js';
import { Problem, badInput } from '../graphql/problem.js';
import { UNSTORABLE, isStorableText } from '../graphql/storable-text.js';
import { type QueryCost, priceOf } from './query-cost.js';

/** The settings that this plugin reads. */
export type CostLimits = Pick<Settings, 'GRAPHQL_MAX_COST' | 'GRAPHQL_MAX_PAGE'>;

type Resolved = GraphQLRequestContextDidResolveOperation<BaseContext>;

/** Each login costs a hash, so one request is one change. */
const MOST_MUTATIONS = 1;

/**
 * Prices every operation before anything of it runs, refuses what is too dear, and tells the price
 * in the answer as `extensions.cost { requested limit }`.
 */
export function queryLimitsPlugin(limits: CostLimits): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      let cost: QueryCost | undefined;
      return Promise.resolve({
        didResolveOperation: (request) => {
          assertStorable(request.document);
          cost = costOf(request);
          if (cost) assertWithin(limits, cost, request.operation);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (cost && body.kind === 'single') {
            const shown = { requested: cost.objects, limit: limits.GRAPHQL_MAX_COST };
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: shown };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Text that PostgreSQL would refuse or change is refused here, in the query as in its variables. */
export function assertStorable(document: DocumentNode): void {
  visit(document, {
    StringValue: ({ value }) => {
      if (!isStorableText(value)) throw badInput('query', UNSTORABLE);
    },
  });
}

/**
 * Nothing when no operation was chosen or the variables do not fit: then nothing will run and the
 * execution says why.
 */
function costOf(context: Resolved): QueryCost | undefined {
  const { schema, operation, document, request } = context;
  if (!operation) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (!coerced) return undefined;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return priceOf({
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  });
}

/** @throws Problem when an operation asks for more than the limits allow */
export function assertWithin(
  limits: CostLimits,
  cost: QueryCost,
  operation: OperationDefinitionNode | undefined,
): void {
  const { GRAPHQL_MAX_PAGE: mostRows, GRAPHQL_MAX_COST: most } = limits;
  const page = cost.pages.find(({ first }) => first < 1 || first > mostRows);
  if (page) throw badInput('first', `${page.field}: liczba wierszy musi być od 1 do ${String(mostRows)}.`);
  if (operation?.operation === OperationTypeNode.MUTATION && cost.rootFields > MOST_MUTATIONS) {
    throw new Problem('LIMIT_EXCEEDED', { message: 'Jedno żądanie może zawierać jedną zmianę.' });
  }
  if (cost.objects > most) {
    throw new Problem('LIMIT_EXCEEDED', {
      message: `Zapytanie jest zbyt kosztowne: ${String(cost.objects)} obiektów, dozwolone ${String(most)}.`,
    });
  }
}
