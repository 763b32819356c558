import { inject, Service } from '@angular/core';
import { GraphqlClient } from '../../core/graphql/graphql-client';
import type { ErrorCode } from '../../core/graphql/schema.generated';
import { RequestEmailChangeDocument } from './my-data.generated';

/** What a person can change of their own data. */
@Service()
export class MyDataStore {
  private readonly graphql = inject(GraphqlClient);

  /** Sends a link to a new address; it counts only once the link was opened. A code when it was refused. */
  async requestEmailChange(email: string, currentPassword: string): Promise<ErrorCode | undefined> {
    const { requestEmailChange } = await this.graphql.mutate(RequestEmailChangeDocument, {
      input: { email, currentPassword },
    });
    return requestEmailChange.__typename === 'RequestEmailChangeRefused'
      ? requestEmailChange.code
      : undefined;
  }
}
