import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import type { Allocation } from '../ledger/allocation.type.js';
import { AllocationsService } from '../ledger/allocations.service.js';
import { EntriesService } from '../ledger/entries.service.js';
import { AccountPapers } from '../my-data/account-papers.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { TransfersService } from '../my-data/transfers.service.js';
import type { InvoicePaper } from './invoice-pdf.js';
import type { Invoice } from './invoice.type.js';
import { InvoicesService } from './invoices.service.js';

/** Gathers what stands on a printed document of charge. */
@Injectable()
export class InvoicePapers {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly allocations: AllocationsService,
    private readonly entries: EntriesService,
    private readonly accounts: AccountsService,
    private readonly transfers: TransfersService,
    private readonly papers: AccountPapers,
  ) {}

  async getPaper(scope: Scope, invoice: Invoice): Promise<InvoicePaper> {
    const account = await this.accounts.getAccount(scope, invoice.accountRowId);
    const { sender, holderName, addressLines, unitAddress, freshness } = await this.papers.getPaper(
      scope,
      account,
    );
    const covering = await this.allocations.listOfInvoice(scope, invoice.rowId);
    const corrections = await this.invoices.listCorrections(scope, invoice.rowId);
    return {
      sender,
      recipient: [holderName, ...addressLines],
      accountNumber: account.number,
      unitAddress,
      invoice: await this.printed(scope, invoice),
      lines: await this.invoices.listLines(scope, invoice.rowId),
      payments: await Promise.all(covering.map((allocation) => this.toPayment(scope, allocation))),
      corrections: corrections.map(({ number, issuedOn, total }) => ({ number, on: issuedOn, total })),
      transfer: await this.transferOf(scope, invoice),
      freshness,
    };
  }

  private async printed(scope: Scope, invoice: Invoice): Promise<InvoicePaper['invoice']> {
    const { kind, number, period, issuedOn, dueOn, payableOn, net, vat, total, remaining, note, ksefNumber } =
      invoice;
    const corrects = await this.numberOf(scope, invoice.correctsRowId);
    const amounts = { net, vat, total, remaining };
    return { kind, number, period, issuedOn, dueOn, payableOn, ...amounts, note, ksefNumber, corrects };
  }

  private async numberOf(scope: Scope, rowId: string | null): Promise<string | null> {
    if (rowId === null) return null;
    return (await this.invoices.findInvoice(scope, rowId))?.number ?? null;
  }

  private async toPayment(scope: Scope, allocation: Allocation) {
    const { title, bookedOn } = await this.entries.getEntry(scope, allocation.creditEntryRowId);
    return { on: bookedOn, title, amount: allocation.amount };
  }

  private async transferOf(scope: Scope, invoice: Invoice): Promise<InvoicePaper['transfer']> {
    if (invoice.remaining === 0n) return null;
    const order = { amount: invoice.remaining, documentNumber: invoice.number };
    return this.transfers.findTransfer(scope, invoice.accountRowId, order);
  }
}
