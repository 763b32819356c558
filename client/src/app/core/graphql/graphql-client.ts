import { inject, Service } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { GraphqlFailure, toFailure } from './failure';

/** One-off requests: mutations, and questions whose answer is not kept on screen. Throws `GraphqlFailure`. */
@Service()
export class GraphqlClient {
  private readonly apollo = inject(Apollo);

  /** Asks the server, whatever the cache holds. */
  async query<T, V extends OperationVariables>(query: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    return this.dataOf(this.apollo.query<T, V>({ query, variables, fetchPolicy: 'network-only' } as never));
  }

  /** Tells the server to do something. A refusal is part of the answer. */
  async mutate<T, V extends OperationVariables>(mutation: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    return this.dataOf(this.apollo.mutate<T, V>({ mutation, variables }));
  }

  /** Forgets everything that was ever answered: the next person on this device must not see it. */
  async forget(): Promise<void> {
    await this.apollo.client.clearStore();
  }

  private async dataOf<T>(answer: ReturnType<Apollo['query']> | ReturnType<Apollo['mutate']>): Promise<T> {
    try {
      const { data } = await firstValueFrom(answer);
      if (data === undefined || data === null) throw new GraphqlFailure('INTERNAL', undefined);
      return data as T;
    } catch (error) {
      // Everything the transport throws becomes one kind of failure, which the pages know.
      throw toFailure(error);
    }
  }
}
