import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { Account } from '../my-data/account.type.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { Transfer } from '../my-data/transfer.type.js';
import { TransfersService } from '../my-data/transfers.service.js';
import { InvoiceChangesService } from './invoice-changes.service.js';
import { ComparisonBase, InvoiceComparison } from './invoice-changes.type.js';
import { invoicePdfLink } from './invoice-files.js';
import type { LineRow } from './invoice-line.columns.js';
import { Explanation, InvoiceLine } from './invoice-line.type.js';
import { Invoice, InvoiceVersion } from './invoice.type.js';
import { InvoicesService } from './invoices.service.js';

/** Fields of a document that are read separately, each in one query for a whole list. */
@Resolver(() => Invoice)
export class InvoiceFieldsResolver {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly accounts: AccountsService,
    private readonly transfers: TransfersService,
    private readonly comparisons: InvoiceChangesService,
  ) {}

  @ResolveField(() => Account, { description: 'The account it was charged to.' })
  account(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<Account> {
    return this.accounts.getAccount(scope, invoice.accountRowId);
  }

  @ListSize(5)
  @ResolveField(() => [InvoiceVersion], { description: 'Heads that the source replaced, newest first.' })
  formerVersions(
    @CurrentScope() scope: Scope,
    @Parent() invoice: Invoice,
  ): Promise<readonly InvoiceVersion[]> {
    return this.invoices.listVersions(scope, invoice.rowId);
  }

  @ListSize(25)
  @ResolveField(() => [InvoiceLine], { description: 'Its lines in the order of the print; Σ gross = total.' })
  lines(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<readonly InvoiceLine[]> {
    return this.invoices.listLines(scope, invoice.rowId);
  }

  @ResolveField(() => Invoice, {
    nullable: true,
    description: 'The document it corrects; null when it is no correction.',
  })
  async corrects(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<Invoice | null> {
    if (invoice.correctsRowId === null) return null;
    return (await this.invoices.findInvoice(scope, invoice.correctsRowId)) ?? null;
  }

  @ListSize(5)
  @ResolveField(() => [Invoice], { description: 'Corrections that point at it, oldest first.' })
  correctedBy(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<readonly Invoice[]> {
    return this.invoices.listCorrections(scope, invoice.rowId);
  }

  @ResolveField(() => Transfer, {
    nullable: true,
    description:
      'A transfer that pays it; null when nothing is to be paid or the account has no number at the bank.',
  })
  async transfer(
    @CurrentScope() scope: Scope,
    @Parent() invoice: Invoice,
    @Args('amount', {
      type: () => GroszeScalar,
      nullable: true,
      description: 'Amount in grosze, ≥ 0; default what remains. Negative is refused with BAD_USER_INPUT.',
    })
    amount: bigint | null = null,
  ): Promise<Transfer | null> {
    const asked = amount ?? invoice.remaining;
    if (amount === null && asked === 0n) return null;
    return this.transfers.findTransfer(scope, invoice.accountRowId, {
      amount: asked,
      documentNumber: invoice.number,
    });
  }

  @ResolveField(() => InvoiceComparison, {
    nullable: true,
    description:
      '„Co się zmieniło?”: the document beside an earlier one of the same account; null when there is none to compare with, as for every correction.',
  })
  async changesSince(
    @CurrentScope() scope: Scope,
    @Parent() invoice: Invoice,
    @Args('compareWith', {
      type: () => ComparisonBase,
      defaultValue: ComparisonBase.MONTH,
      description: 'Which earlier document, when `previous` names none.',
    })
    compareWith: ComparisonBase,
    @Args('previous', {
      type: () => ID,
      nullable: true,
      description: 'Another document of the same account, `inv_…`; an unknown or foreign one is as none.',
    })
    previous: string | null = null,
  ): Promise<InvoiceComparison | null> {
    return (await this.comparisons.compare(scope, invoice, compareWith, previous)) ?? null;
  }

  @ResolveField(() => FileLink, { description: 'The document as a PDF.' })
  pdf(@Parent() invoice: Invoice): FileLink {
    return invoicePdfLink(invoice);
  }
}

/** What a line is explained by. */
@Resolver(() => InvoiceLine)
export class InvoiceLineFieldsResolver {
  constructor(private readonly invoices: InvoicesService) {}

  @ResolveField(() => Explanation, {
    description: '„Skąd ta kwota?”: the line computed again from its stored inputs.',
  })
  explanation(@CurrentScope() scope: Scope, @Parent() line: LineRow): Promise<Explanation> {
    return this.invoices.explain(scope, line);
  }
}
