import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';

import { QueryWords } from '../../platform/files/query-words.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import { InvoiceKind, InvoiceOrder, InvoiceStatusFilter } from './invoice.enums.js';
import type { Invoice } from './invoice.type.js';
import { invoiceSheet } from './invoice-sheet.js';
import { InvoicesService, type InvoiceList } from './invoices.service.js';

const NAMES = ['periodFrom', 'periodTo', 'status', 'kind', 'text', 'orderBy'];

/** „Faktury i zapłaty” as files, narrowed and ordered as on the screen. */
@Controller('files/accounts')
export class InvoiceListFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly invoices: InvoicesService,
  ) {}

  @GetList('invoices')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const list = listOf(account.rowId, new QueryWords(asked.words, NAMES));
    const rows: Invoice[] = [];
    for await (const invoice of this.invoices.everyInvoice(asked.scope, list)) rows.push(invoice);
    await this.files.sendList(asked, response, { account, list: 'invoices', sheet: invoiceSheet(rows) });
  }
}

function listOf(accountRowId: string, words: QueryWords): InvoiceList {
  return {
    accountRowId,
    filter: {
      periodFrom: words.month('periodFrom') ?? null,
      periodTo: words.month('periodTo') ?? null,
      status: words.anyOf('status', InvoiceStatusFilter),
      kind: words.anyOf('kind', InvoiceKind),
      text: words.text('text') ?? null,
    },
    orderBy: words.oneOf('orderBy', InvoiceOrder) ?? InvoiceOrder.ISSUED_ON_DESC,
  };
}
