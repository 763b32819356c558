import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { NrbScalar } from '../../platform/graphql/scalars/nrb.scalar.js';
import { ParametersArgs } from './account-fields.args.js';
import { accountExports } from './account-exports.js';
import { Account, AccountAccess, AccountExports, BankAccount, Holder } from './account.type.js';
import { AccountsService } from './accounts.service.js';
import { ChargeParameter } from './charge-parameter.type.js';
import { DataFreshness } from './data-freshness.type.js';
import { ParametersService } from './parameters.service.js';
import { RegisterService } from './register.service.js';
import { Unit } from './unit.type.js';
import { UnitsService } from './units.service.js';

@Resolver(() => Account)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly units: UnitsService,
    private readonly charges: ParametersService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => Account, {
    nullable: true,
    description: 'An account by its number. Residents only; null when it is absent or not the caller’s.',
  })
  async account(
    @CurrentScope() scope: Scope,
    @Args('number', { description: 'The account’s number, e.g. `L0147`.' }) number: string,
  ): Promise<Account | null> {
    return (await this.accounts.findByNumber(scope, number)) ?? null;
  }

  @ResolveField(() => Unit, { description: 'The place it is for.' })
  unit(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<Unit> {
    return this.units.getUnit(scope, account.unitRowId);
  }

  @ResolveField(() => AccountAccess, { description: 'Why the caller may see it.' })
  access(@CurrentScope() scope: Scope, @Parent() account: Account): AccountAccess {
    return this.accounts.accessTo(scope, account.rowId);
  }

  @ListSize(10)
  @ResolveField(() => [Holder], {
    description: 'Persons linked to it: present ones first, the holder before others.',
  })
  holders(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly Holder[]> {
    return this.accounts.listHolders(scope, account.rowId);
  }

  @ListSize(10)
  @ResolveField(() => [BankAccount], {
    description: 'Its numbers at the bank: those in use first, in the funds’ order.',
  })
  bankAccounts(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<readonly BankAccount[]> {
    return this.accounts.listBankAccounts(scope, account.rowId);
  }

  @ResolveField(() => NrbScalar, {
    nullable: true,
    description: 'The number to pay to today; null when there is none.',
  })
  async bankAccount(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<string | null> {
    return (await this.accounts.findBankAccount(scope, account.rowId)) ?? null;
  }

  @ResolveField(() => DataFreshness, { description: 'How fresh its figures are.' })
  freshness(@CurrentScope() scope: Scope): Promise<DataFreshness> {
    return this.register.getFreshness(scope);
  }

  @ListSize(40)
  @ResolveField(() => [ChargeParameter], {
    description:
      'What its charges are computed from: parameters of the account and of its unit, clipped to the days of the title, with counts of active meters.',
  })
  parameters(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() { at, history }: ParametersArgs,
  ): Promise<readonly ChargeParameter[]> {
    return this.charges.listParameters(scope, account.rowId, { at, history });
  }

  @ResolveField(() => AccountExports, { description: 'Its lists as CSV and XLSX files.' })
  exports(@Parent() account: Account): AccountExports {
    return accountExports(account);
  }
}
