import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { gqlResource } from '../../core/graphql/gql-resource';
import { StartDocument, StartNoticesDocument, StartWaterDocument, type StartQuery } from './start.generated';

export type StartAccount = NonNullable<StartQuery['account']>;

/**
 * What Start shows of the chosen account. Three questions, so that money does not wait for water, and one that fails
 * leaves the others standing.
 */
@Service({ autoProvided: false })
export class StartStore {
  private readonly choice = inject(AccountChoice);

  private readonly variables = (): { readonly account: string } | undefined => {
    const account = this.choice.number();
    return account === undefined ? undefined : { account };
  };

  readonly money = gqlResource(StartDocument, this.variables);
  readonly water = gqlResource(StartWaterDocument, this.variables);
  readonly notices = gqlResource(StartNoticesDocument, this.variables);

  readonly account = computed<StartAccount | undefined>(() => this.money.value()?.account ?? undefined);
}
