import { Args, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { PageArgs, type Page } from '../../platform/graphql/relay/page.js';
import { User } from '../access/user.type.js';
import { AccountConnection } from './account-connection.type.js';
import { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';

/** What the register adds to the signed-in person. */
@Resolver(() => User)
export class UserFieldsResolver {
  constructor(private readonly service: AccountsService) {}

  @ResolveField(() => AccountConnection, {
    description: 'The person’s accounts: those that go on first, each by number. Empty for a clerk.',
  })
  accounts(@CurrentScope() scope: Scope, @Args() args: PageArgs): Promise<Page<Account>> {
    return this.service.listAccounts(scope, args);
  }
}
