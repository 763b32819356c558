import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { AccountFiles, type ListAsked } from '../my-data/account-files.js';
import { InvoiceKind, InvoiceOrder, InvoiceStatusFilter } from './invoice.enums.js';
import type { Invoice } from './invoice.type.js';
import { invoiceSheet } from './invoice-sheet.js';
import { InvoicesService, type InvoiceList } from './invoices.service.js';

type Words = Readonly<Record<string, unknown>>;

const NAMES = ['periodFrom', 'periodTo', 'status', 'kind', 'text', 'orderBy'];

/** „Faktury i zapłaty” as files, narrowed and ordered as on the screen. */
@Controller('files/accounts')
export class InvoiceListFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly invoices: InvoicesService,
  ) {}

  @Get(':accountId/invoices.csv')
  csv(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, accountId, format: 'csv', response }, words);
  }

  @Get(':accountId/invoices.xlsx')
  xlsx(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, accountId, format: 'xlsx', response }, words);
  }

  private async send(asked: ListAsked, words: Words): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const list = listOf(account.rowId, new QueryWords(words, NAMES));
    const rows: Invoice[] = [];
    for await (const invoice of this.invoices.everyInvoice(asked.scope, list)) rows.push(invoice);
    await this.files.sendList(asked, account, 'invoices', invoiceSheet(rows));
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
