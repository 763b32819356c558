import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { gqlResource, type GqlResource } from '../../core/graphql/gql-resource';
import { StartDocument, StartNoticesDocument, StartWaterDocument, type StartQuery } from './start.generated';

export type StartAccount = NonNullable<StartQuery['account']>;

/**
 * What Start shows of the chosen account. Three questions, so that money does not wait for water, and one that fails
 * leaves the others standing; the other two leave when the money is there, so that nothing competes with it.
 */
@Service({ autoProvided: false })
export class StartStore {
  private readonly choice = inject(AccountChoice);

  private readonly variables = computed(() => {
    const account = this.choice.number();
    return account === undefined ? undefined : { account };
  });
  private readonly isMoneyKnown = computed(
    () => this.money.value() !== undefined || this.money.error() !== undefined,
  );
  private readonly later = computed(() => (this.isMoneyKnown() ? this.variables() : undefined));

  readonly money: GqlResource<StartQuery> = gqlResource(StartDocument, this.variables);
  readonly water = this.waiting(gqlResource(StartWaterDocument, this.later));
  readonly notices = this.waiting(gqlResource(StartNoticesDocument, this.later));

  readonly account = computed<StartAccount | undefined>(() => this.money.value()?.account ?? undefined);

  /** Waiting for its turn is loading too. */
  private waiting<T>(resource: GqlResource<T>): GqlResource<T> {
    return { ...resource, isLoading: computed(() => resource.isLoading() || !this.isMoneyKnown()) };
  }
}
