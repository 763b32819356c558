import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Invoice } from '../invoices/invoice.type.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { EntriesService } from '../ledger/entries.service.js';
import { LedgerEntry } from '../ledger/ledger-entry.type.js';
import { Account } from '../my-data/account.type.js';
import { CalendarArgs } from './payment-calendar.args.js';
import { PaymentCalendarService } from './payment-calendar.service.js';
import { CalendarPayment, PaymentCalendar } from './payment-calendar.type.js';

/** The calendar of an account. */
@Resolver(() => Account)
export class AccountCalendarResolver {
  constructor(private readonly calendars: PaymentCalendarService) {}

  @ResolveField(() => PaymentCalendar, { description: 'What falls due on which day, with the days off.' })
  paymentCalendar(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() span: CalendarArgs,
  ): Promise<PaymentCalendar> {
    return this.calendars.getCalendar(scope, account.rowId, span);
  }
}

/** Where a payment of the calendar leads. */
@Resolver(() => CalendarPayment)
export class CalendarPaymentResolver {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly entries: EntriesService,
  ) {}

  @ResolveField(() => Invoice, {
    nullable: true,
    description: 'Its document, for an instalment the first that the plan covers; null when it has none.',
  })
  async invoice(@CurrentScope() scope: Scope, @Parent() payment: CalendarPayment): Promise<Invoice | null> {
    if (payment.invoiceRowId === null) return null;
    return (await this.invoices.findInvoice(scope, payment.invoiceRowId)) ?? null;
  }

  @ResolveField(() => LedgerEntry, {
    nullable: true,
    description: 'The entry it stems from, for an instalment the first that the plan covers.',
  })
  async ledgerEntry(
    @CurrentScope() scope: Scope,
    @Parent() payment: CalendarPayment,
  ): Promise<LedgerEntry | null> {
    return (await this.entries.findEntry(scope, payment.entryRowId)) ?? null;
  }
}
