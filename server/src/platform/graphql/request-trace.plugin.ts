import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { PinoLogger } from 'nestjs-pino';
import type { GraphqlContext } from '../auth/request-context.js';
import { isDatabaseBusy } from '../database/database-busy.js';
import { requestIdOf } from '../logging/request-id.js';
import { problemWithin } from './format-error.js';

/**
 * Puts the number of the request into every error of an answer, and whatever the caller only sees
 * as INTERNAL, and a database that had no time, into the log, under the same number. An answer in which nothing came
 * because the portal is busy says so by its HTTP status too: a proxy or a program need not read it.
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
          if (isEmpty(singleResult.data)) http.status = busyStatusOf(errors) ?? http.status;
          return Promise.resolve();
        },
      });
    },
  };
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}

function busyStatusOf(errors: readonly unknown[] | undefined): number | undefined {
  const problems = errors?.map(problemWithin) ?? [];
  return problems.find((problem) => problem?.code === 'RATE_LIMITED')?.facts.status;
}
