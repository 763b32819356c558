import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { PageArgs, type Page } from '../../platform/graphql/relay/page.js';
import { User } from '../access/user.type.js';
import { AccountConnection } from './account-connection.type.js';
import { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';
import { Consent } from './consent.type.js';
import { RegisterService } from './register.service.js';

/** What the register adds to the signed-in person. */
@Resolver(() => User)
export class UserFieldsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly register: RegisterService,
  ) {}

  @ResolveField(() => AccountConnection, {
    description: 'The person’s accounts: those that go on first, each by number. Empty for a clerk.',
  })
  accounts(@CurrentScope() scope: Scope, @Args() args: PageArgs): Promise<Page<Account>> {
    return this.service.listAccounts(scope, args);
  }

  @ListSize(30)
  @ResolveField(() => [Consent], {
    description: 'What the person agreed to, in force first. Empty for a clerk.',
  })
  consents(@CurrentScope() scope: Scope): Promise<readonly Consent[]> {
    return this.register.listConsents(scope);
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
