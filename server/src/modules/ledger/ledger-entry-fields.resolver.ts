import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { SettlementsService } from '../media/settlements.service.js';
import { Fund } from '../my-data/fund.type.js';
import { RegisterService } from '../my-data/register.service.js';
import { Allocation } from './allocation.type.js';
import { AllocationsService } from './allocations.service.js';
import { EntriesService } from './entries.service.js';
import { InterestService } from './interest.service.js';
import { LedgerEntry } from './ledger-entry.type.js';
import { LedgerSource } from './ledger-source.js';
import { PaymentsService } from './payments.service.js';

/** What an entry points at, each in one query for a whole list. */
@Resolver(() => LedgerEntry)
export class LedgerEntryFieldsResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly entries: EntriesService,
    private readonly payments: PaymentsService,
    private readonly invoices: InvoicesService,
    private readonly settlements: SettlementsService,
    private readonly interest: InterestService,
    private readonly service: AllocationsService,
  ) {}

  @ResolveField(() => Fund, { description: 'The fund it belongs to.' })
  fund(@CurrentScope() scope: Scope, @Parent() entry: LedgerEntry): Promise<Fund> {
    return this.register.getFund(scope, entry.fundRowId);
  }

  @ResolveField(() => LedgerSource, {
    nullable: true,
    description: 'The payment, document, settlement or note it was booked for; null for an entry of its own.',
  })
  async source(
    @CurrentScope() scope: Scope,
    @Parent() entry: LedgerEntry,
  ): Promise<typeof LedgerSource | null> {
    return (await this.findSource(scope, entry)) ?? null;
  }

  @ResolveField(() => LedgerEntry, {
    nullable: true,
    description: 'The entry it takes back; null when it is no reversal.',
  })
  async reverses(@CurrentScope() scope: Scope, @Parent() entry: LedgerEntry): Promise<LedgerEntry | null> {
    return entry.reversesRowId === null ? null : this.entries.getEntry(scope, entry.reversesRowId);
  }

  @ResolveField(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that takes it back; null while it stands.',
  })
  async reversedBy(@CurrentScope() scope: Scope, @Parent() entry: LedgerEntry): Promise<LedgerEntry | null> {
    return entry.reversedByRowId === null ? null : this.entries.getEntry(scope, entry.reversedByRowId);
  }

  @ListSize(10)
  @ResolveField(() => [Allocation], {
    description: 'What it covers (a credit) or is covered by (a debit), in order of time.',
  })
  allocations(@CurrentScope() scope: Scope, @Parent() entry: LedgerEntry): Promise<readonly Allocation[]> {
    return this.service.listOfEntry(scope, entry.rowId);
  }

  private async findSource(scope: Scope, entry: LedgerEntry): Promise<typeof LedgerSource | undefined> {
    if (entry.paymentRowId !== null) return this.payments.findPayment(scope, entry.paymentRowId);
    if (entry.invoiceRowId !== null) return this.invoices.findInvoice(scope, entry.invoiceRowId);
    if (entry.settlementRowId !== null) return this.settlements.findSettlement(scope, entry.settlementRowId);
    if (entry.interestNoteRowId !== null) return this.interest.findNote(scope, entry.interestNoteRowId);
    return undefined;
  }
}
