import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Fund } from '../my-data/fund.type.js';
import { RegisterService } from '../my-data/register.service.js';
import { Allocation } from './allocation.type.js';
import { AllocationsService } from './allocations.service.js';
import { EntriesService } from './entries.service.js';
import { InstalmentPlan } from './instalment-plan.type.js';
import { InterestService } from './interest.service.js';
import { InterestNote, InterestNoteItem } from './interest.type.js';
import { LedgerEntry } from './ledger-entry.type.js';
import { Receivable } from './receivable.type.js';
import { ReceivablesService } from './receivables.service.js';

/** What a debt stems from. */
@Resolver(() => Receivable)
export class ReceivableFieldsResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly invoices: InvoicesService,
  ) {}

  @ResolveField(() => Fund, { description: 'The fund it is owed to.' })
  fund(@CurrentScope() scope: Scope, @Parent() receivable: Receivable): Promise<Fund> {
    return this.register.getFund(scope, receivable.fundRowId);
  }

  @ResolveField(() => Invoice, { nullable: true, description: 'Its document; null for a debt without one.' })
  async invoice(@CurrentScope() scope: Scope, @Parent() receivable: Receivable): Promise<Invoice | null> {
    if (receivable.invoiceRowId === null) return null;
    return (await this.invoices.findInvoice(scope, receivable.invoiceRowId)) ?? null;
  }
}

/** What the book says of a document. */
@Resolver(() => Invoice)
export class InvoiceLedgerFieldsResolver {
  constructor(
    private readonly service: AllocationsService,
    private readonly entries: EntriesService,
    private readonly receivables: ReceivablesService,
  ) {}

  @ListSize(10)
  @ResolveField(() => [Allocation], {
    description: 'Payments and other credits that cover it, in order of time; Σ = allocated.',
  })
  allocations(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<readonly Allocation[]> {
    return this.service.listOfInvoice(scope, invoice.rowId);
  }

  @ListSize(5)
  @ResolveField(() => [LedgerEntry], {
    description: 'Entries that booked it or reversed that, in the order of the book.',
  })
  ledgerEntries(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<readonly LedgerEntry[]> {
    return this.entries.listOfInvoice(scope, invoice.rowId);
  }

  @ResolveField(() => InstalmentPlan, {
    nullable: true,
    description: 'The newest plan that spreads it and is not broken; null when there is none.',
  })
  async instalmentPlan(
    @CurrentScope() scope: Scope,
    @Parent() invoice: Invoice,
  ): Promise<InstalmentPlan | null> {
    return (await this.receivables.findPlan(scope, invoice.rowId)) ?? null;
  }
}

/** The debts of an interest note. */
@Resolver(() => InterestNote)
export class InterestNoteFieldsResolver {
  constructor(private readonly interest: InterestService) {}

  @ListSize(30)
  @ResolveField(() => [InterestNoteItem], {
    description: 'The debts whose late payment bore the interest; Σ = total.',
  })
  items(@CurrentScope() scope: Scope, @Parent() note: InterestNote): Promise<readonly InterestNoteItem[]> {
    return this.interest.listItems(scope, note.rowId);
  }
}
