import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { User } from '../access/user.type.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Payment } from '../ledger/payment.type.js';
import { PaymentsService } from '../ledger/payments.service.js';
import { Account } from '../my-data/account.type.js';
import { DataFreshness } from '../my-data/data-freshness.type.js';
import { RegisterService } from '../my-data/register.service.js';
import { Transfer, TransferPurpose } from '../my-data/transfer.type.js';
import { BalanceService } from './balance.service.js';
import { Balance } from './balance.type.js';
import { NextPayment, NextPaymentRow } from './next-payment.type.js';

@Resolver(() => Balance)
export class BalanceResolver {
  constructor(
    private readonly balances: BalanceService,
    private readonly payments: PaymentsService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => Balance, {
    nullable: true,
    description:
      'What is owed on an account at the end of a day. Residents only; null when it is absent or not the caller’s.',
  })
  async balance(
    @CurrentScope() scope: Scope,
    @Args('account', { description: 'The account’s number, e.g. `L0147`.' }) account: string,
    @Args('at', { type: () => DateScalar, nullable: true, description: 'The day; default today.' })
    at: LocalDate | null = null,
  ): Promise<Balance | null> {
    return (await this.balances.findBalance(scope, account, at)) ?? null;
  }

  @ResolveField(() => Payment, {
    nullable: true,
    description: 'The last payment that stands, booked by `at`; null when there is none.',
  })
  async lastPayment(@CurrentScope() scope: Scope, @Parent() balance: Balance): Promise<Payment | null> {
    return (await this.payments.findLast(scope, balance.accountRowId, localDate(balance.at))) ?? null;
  }

  @ResolveField(() => DataFreshness, { description: 'How fresh the figures are.' })
  freshness(@CurrentScope() scope: Scope): Promise<DataFreshness> {
    return this.register.getFreshness(scope);
  }
}

/** What is owed on an account, and how to pay it. */
@Resolver(() => Account)
export class AccountBalanceResolver {
  constructor(private readonly balances: BalanceService) {}

  @ResolveField(() => Balance, { description: 'What is owed on it at the end of a day.' })
  balance(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('at', { type: () => DateScalar, nullable: true, description: 'The day; default today.' })
    at: LocalDate | null = null,
  ): Promise<Balance> {
    return this.balances.getBalance(scope, account.rowId, at ?? undefined);
  }

  @ResolveField(() => NextPayment, {
    nullable: true,
    description: 'What to pay next; null when there is nothing to pay.',
  })
  async nextPayment(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<NextPayment | null> {
    return (await this.balances.findNextPayment(scope, account.rowId)) ?? null;
  }

  @ResolveField(() => Transfer, {
    nullable: true,
    description:
      'A transfer to its number at the bank; null when it has none. BAD_USER_INPUT on a negative amount.',
  })
  transfer(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('amount', {
      type: () => GroszeScalar,
      nullable: true,
      description: 'Amount in grosze, ≥ 0; default what `purpose` asks for today, 0 when that is nothing.',
    })
    amount: bigint | null = null,
    @Args('purpose', {
      type: () => TransferPurpose,
      nullable: true,
      description: 'What it is to cover when no amount is given; default ALL.',
    })
    purpose: TransferPurpose | null = null,
  ): Promise<Transfer | null> {
    return this.balances.findTransfer(scope, account.rowId, amount, purpose ?? TransferPurpose.ALL);
  }
}

@Resolver(() => NextPayment)
export class NextPaymentResolver {
  constructor(private readonly balances: BalanceService) {}

  @ResolveField(() => Transfer, {
    nullable: true,
    description: 'A transfer of the sum; null when the account has no number at the bank.',
  })
  transfer(@CurrentScope() scope: Scope, @Parent() payment: NextPayment): Promise<Transfer | null> {
    return this.balances.findPaymentTransfer(scope, payment);
  }
}

@Resolver(() => NextPaymentRow)
export class NextPaymentRowResolver {
  constructor(private readonly invoices: InvoicesService) {}

  @ResolveField(() => Invoice, {
    nullable: true,
    description: 'The document of the row; null when it has none.',
  })
  async invoice(@CurrentScope() scope: Scope, @Parent() row: NextPaymentRow): Promise<Invoice | null> {
    if (row.invoiceRowId === null) return null;
    return (await this.invoices.findInvoice(scope, row.invoiceRowId)) ?? null;
  }
}

/** What the signed-in person owes altogether. */
@Resolver(() => User)
export class UserBalanceResolver {
  constructor(private readonly balances: BalanceService) {}

  @ResolveField(() => GroszeScalar, {
    description: 'What is owed today over all accounts of the person, grosze, debit positive; 0 for a clerk.',
  })
  totalOwed(@CurrentScope() scope: Scope): Promise<bigint> {
    return this.balances.sumOwed(scope);
  }
}
