import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { PinoLogger } from 'nestjs-pino';
import type { GraphqlContext } from '../auth/request-context.js';
import { isDatabaseBusy } from '../database/database-busy.js';
import { requestIdOf } from '../logging/request-id.js';

/**
 * Puts the number of the request into every error of an answer, and whatever the caller only sees
 * as INTERNAL, and a database that had no time, into the log, under the same number.
 */
export function requestTracePlugin(log: PinoLogger): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const requestId = requestIdOf(contextValue.req, contextValue.res);
      return Promise.resolve({
        willSendResponse: ({ response: { body, http }, errors }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          singleResult.errors = singleResult.errors?.map((error, index) => {
            const cause = unwrapResolverError(errors?.[index]);
            if (error.extensions?.['code'] === 'INTERNAL' || isDatabaseBusy(cause)) {
              log.error({ requestId, err: cause }, 'operation failed');
            }
            return { ...error, extensions: { ...error.extensions, requestId } };
          });
          const retryAfter = singleResult.errors
            ?.map((error) => error.extensions?.['retryAfter'])
            .find(Number.isInteger);
          if (typeof retryAfter === 'number') http.headers.set('retry-after', String(retryAfter));
          return Promise.resolve();
        },
      });
    },
  };
}
