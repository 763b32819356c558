import { inject, type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { InMemoryCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { provideApollo } from 'apollo-angular';
import { tap } from 'rxjs';
import { documentLink } from './document-link';
import { failureOfErrors, toFailure } from './failure';
import { possibleTypes } from './schema.generated';
import { Transport } from './transport';

/** Objects without an id: parts asked for by different pages are kept together, not in place of one another. */
const MERGED_PARTS = [
  'AccountAccess',
  'AccountExports',
  'Balance',
  'BalanceEquation',
  'Cooperative',
  'DataFreshness',
  'InterestToDate',
  'NextPayment',
  'PostalAddress',
  'SessionInfo',
  'UnitAddress',
];

/** The GraphQL client: one address, the session cookie, the page's token, and a note of every answer and failure. */
export function provideGraphql(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideApollo(() => {
      const transport = inject(Transport);
      return {
        link: ApolloLink.from([tokenLink(transport), noteLink(transport), documentLink()]),
        cache: new InMemoryCache({
          possibleTypes,
          typePolicies: Object.fromEntries(MERGED_PARTS.map((type) => [type, { merge: true }])),
        }),
        assumeImmutableResults: true,
      };
    }),
  ]);
}

function tokenLink(transport: Transport): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const token = transport.csrfToken;
    if (token) operation.setContext({ headers: { 'x-csrf-token': token } });
    return forward(operation);
  });
}

function noteLink(transport: Transport): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: (answer) => {
          transport.noteAnswer();
          if (answer.errors) transport.noteFailure(failureOfErrors(answer.errors).code);
        },
        error: (error: unknown) => transport.noteFailure(toFailure(error).code),
      }),
    ),
  );
}
