import { makeEnvironmentProviders, type EnvironmentProviders } from '@angular/core';
import { InMemoryCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { provideApollo } from 'apollo-angular';
import { Observable } from 'rxjs';

/** An operation as it left the client, waiting for the test to answer. */
export interface PendingOperation {
  readonly name: string;
  readonly variables: Record<string, unknown>;
  answer(data: Record<string, unknown>): void;
  fail(error: Error): void;
}

/** A server of the test's own: operations wait in `pending` until they are answered. */
export class WaitingServer {
  readonly pending: PendingOperation[] = [];

  /** The Apollo client of the portal, with this in place of the network. */
  provide(): EnvironmentProviders {
    return makeEnvironmentProviders([
      provideApollo(() => ({
        link: new ApolloLink((operation) => this.wait(operation)),
        cache: new InMemoryCache(),
      })),
    ]);
  }

  /** The oldest operation that was not answered yet. */
  next(): PendingOperation {
    const operation = this.pending.shift();
    if (!operation) throw new Error('WaitingServer: nothing was asked');
    return operation;
  }

  private wait(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      this.pending.push({
        name: operation.operationName ?? '',
        variables: operation.variables,
        answer: (data) => {
          observer.next({ data });
          observer.complete();
        },
        fail: (error) => observer.error(error),
      });
    });
  }
}
