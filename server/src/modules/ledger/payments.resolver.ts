import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Account } from '../my-data/account.type.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { Allocation } from './allocation.type.js';
import { AllocationsService } from './allocations.service.js';
import { EntriesService } from './entries.service.js';
import { LedgerEntry } from './ledger-entry.type.js';
import { Payment } from './payment.type.js';
import { PaymentsService } from './payments.service.js';

@Resolver(() => Payment)
export class PaymentsResolver {
  constructor(
    private readonly payments: PaymentsService,
    private readonly accounts: AccountsService,
    private readonly entries: EntriesService,
    private readonly service: AllocationsService,
  ) {}

  @Query(() => Payment, {
    nullable: true,
    description: 'A payment by its id. Residents only; null when it is absent or not the caller’s.',
  })
  async payment(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: 'Opaque id, `pay_…`.' }) id: string,
  ): Promise<Payment | null> {
    const rowId = fromGlobalId('Payment', id);
    return (rowId && (await this.payments.findPayment(scope, rowId))) || null;
  }

  @ResolveField(() => Account, { description: 'The account it arrived on.' })
  account(@CurrentScope() scope: Scope, @Parent() payment: Payment): Promise<Account> {
    return this.accounts.getAccount(scope, payment.accountRowId);
  }

  @ListSize(10)
  @ResolveField(() => [Allocation], {
    description: 'What it covers, in order of time; Σ + unallocated = amount.',
  })
  async allocations(
    @CurrentScope() scope: Scope,
    @Parent() payment: Payment,
  ): Promise<readonly Allocation[]> {
    return payment.entryRowId === null ? [] : this.service.listOfEntry(scope, payment.entryRowId);
  }

  @ResolveField(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that books it; the last one when it was reversed, null when none does.',
  })
  async ledgerEntry(@CurrentScope() scope: Scope, @Parent() payment: Payment): Promise<LedgerEntry | null> {
    return payment.entryRowId === null ? null : this.entries.getEntry(scope, payment.entryRowId);
  }
}

/** Both ends of an allocation. */
@Resolver(() => Allocation)
export class AllocationFieldsResolver {
  constructor(
    private readonly payments: PaymentsService,
    private readonly entries: EntriesService,
    private readonly invoices: InvoicesService,
  ) {}

  @ResolveField(() => Payment, {
    nullable: true,
    description: 'The payment that covers; null for another kind of credit.',
  })
  async payment(@CurrentScope() scope: Scope, @Parent() allocation: Allocation): Promise<Payment | null> {
    if (allocation.paymentRowId === null) return null;
    return (await this.payments.findPayment(scope, allocation.paymentRowId)) ?? null;
  }

  @ResolveField(() => LedgerEntry, { description: 'The credit that covers.' })
  creditEntry(@CurrentScope() scope: Scope, @Parent() allocation: Allocation): Promise<LedgerEntry> {
    return this.entries.getEntry(scope, allocation.creditEntryRowId);
  }

  @ResolveField(() => Invoice, {
    nullable: true,
    description: 'The document that is covered; null for a debt without one.',
  })
  async invoice(@CurrentScope() scope: Scope, @Parent() allocation: Allocation): Promise<Invoice | null> {
    if (allocation.invoiceRowId === null) return null;
    return (await this.invoices.findInvoice(scope, allocation.invoiceRowId)) ?? null;
  }
}
