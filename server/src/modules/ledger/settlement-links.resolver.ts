import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { InvoiceKind } from '../invoices/invoice.enums.js';
import { Invoice } from '../invoices/invoice.type.js';
import { InvoicesService } from '../invoices/invoices.service.js';
import { Settlement } from '../media/media-settlement.type.js';
import { SettlementsService } from '../media/settlements.service.js';
import { EntriesService } from './entries.service.js';
import { LedgerEntry } from './ledger-entry.type.js';

/** A settlement's result and what took it back. */
const MOST_ENTRIES = 10;

/** Where the result of a settlement stands in the book. */
@Resolver(() => Settlement)
export class SettlementLinksResolver {
  constructor(
    private readonly entries: EntriesService,
    private readonly invoices: InvoicesService,
  ) {}

  @ListSize(MOST_ENTRIES)
  @ResolveField(() => [LedgerEntry], {
    description: 'Entries that booked its result or took that back, in the order of the book.',
  })
  ledgerEntries(
    @CurrentScope() scope: Scope,
    @Parent() settlement: Settlement,
  ): Promise<readonly LedgerEntry[]> {
    return this.entries.listOfSettlement(scope, settlement.rowId);
  }

  @ResolveField(() => Invoice, {
    nullable: true,
    description: 'The document of an underpayment; null when there is nothing to pay.',
  })
  async invoice(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<Invoice | null> {
    const entries = await this.entries.listOfSettlement(scope, settlement.rowId);
    const rowId = entries.find(({ invoiceRowId }) => invoiceRowId !== null)?.invoiceRowId;
    return rowId ? ((await this.invoices.findInvoice(scope, rowId)) ?? null) : null;
  }
}

/** The settlement behind a document of charge. */
@Resolver(() => Invoice)
export class InvoiceSettlementResolver {
  constructor(
    private readonly entries: EntriesService,
    private readonly settlements: SettlementsService,
  ) {}

  @ResolveField(() => Settlement, {
    nullable: true,
    description: 'The settlement of media whose underpayment it charges; null for other documents.',
  })
  async settlement(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<Settlement | null> {
    if (invoice.kind !== InvoiceKind.SETTLEMENT) return null;
    const entries = await this.entries.listOfInvoice(scope, invoice.rowId);
    const rowId = entries.find(({ settlementRowId }) => settlementRowId !== null)?.settlementRowId;
    return rowId ? ((await this.settlements.findSettlement(scope, rowId)) ?? null) : null;
  }
}
