import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope, Viewer, type GraphqlContext } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { refuse } from '../../platform/graphql/user-error.js';
import { User } from '../access/user.type.js';
import { Account } from '../my-data/account.type.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { Consent, ElectronicDelivery } from './consent.type.js';
import {
  SetConsentInput,
  SetConsentRefused,
  SetConsentResult,
  SetConsentSucceeded,
} from './consents.results.js';
import { ConsentsService } from './consents.service.js';

/** Giving and taking back a consent. */
@Resolver()
export class ConsentsResolver {
  constructor(
    private readonly consents: ConsentsService,
    private readonly accounts: AccountsService,
  ) {}

  @Mutation(() => SetConsentResult, {
    description:
      'Gives or takes back the caller’s own consent to electronic letters for one account. Every change is kept for good with the text’s version, the time and the e-mail address.',
  })
  async setConsent(
    @Context() { req }: GraphqlContext,
    @Viewer() viewer: SignedIn,
    @CurrentScope() scope: Scope,
    @Args('input', { type: () => SetConsentInput }) input: SetConsentInput,
  ): Promise<SetConsentSucceeded | SetConsentRefused> {
    const { granted: isGranted, textVersion } = input;
    const accountRowId = fromGlobalId('Account', input.accountId) ?? '';
    const code = await this.consents.set(req, viewer, scope, { accountRowId, isGranted, textVersion });
    if (code) return refuse(SetConsentRefused, code, { path: pathOf(code) });
    const account = await this.accounts.getAccount(scope, accountRowId);
    return Object.assign(new SetConsentSucceeded(), { account });
  }
}

function pathOf(code: string): readonly string[] | null {
  if (code === 'CONSENT_TEXT_STALE') return ['input', 'textVersion'];
  return code === 'CONSENT_EMAIL_MISSING' ? null : ['input', 'accountId'];
}

/** How an account’s letters come to the person who asks. */
@Resolver(() => Account)
export class AccountConsentResolver {
  constructor(private readonly consents: ConsentsService) {}

  @ResolveField(() => ElectronicDelivery, {
    description: 'The caller’s own consent to electronic letters of the account.',
  })
  electronicDelivery(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<ElectronicDelivery> {
    return this.consents.getDelivery(scope, account.rowId);
  }
}

/** What the signed-in person agreed to. */
@Resolver(() => User)
export class UserConsentsResolver {
  constructor(private readonly service: ConsentsService) {}

  @ListSize(30)
  @ResolveField(() => [Consent], {
    description: 'What the person agreed to, in force first. Empty for a clerk.',
  })
  consents(@CurrentScope() scope: Scope): Promise<readonly Consent[]> {
    return this.service.listOwn(scope);
  }
}

/** The account a consent was given for. */
@Resolver(() => Consent)
export class ConsentFieldsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => Account, {
    nullable: true,
    description:
      'The account it concerns; null when it concerns all, or the account is no longer the person’s.',
  })
  async account(@CurrentScope() scope: Scope, @Parent() consent: Consent): Promise<Account | null> {
    if (consent.accountRowId === null) return null;
    return (await this.accounts.findAccount(scope, consent.accountRowId)) ?? null;
  }
}
