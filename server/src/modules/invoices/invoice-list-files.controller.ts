import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { QueryWords } from '../../platform/files/query-words.js';
import type { SheetFormat } from '../../platform/spreadsheet/sheet-file.js';
import { AccountFiles, type FileAsked } from '../my-data/account-files.js';
import { InvoiceKind, InvoiceOrder, InvoiceStatusFilter } from './invoice.enums.js';
import type { Invoice } from './invoice.type.js';
import { invoicesSheet } from './invoices.sheet.js';
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
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, request, response }, accountId, words, 'csv');
  }

  @Get(':accountId/invoices.xlsx')
  xlsx(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, request, response }, accountId, words, 'xlsx');
  }

  private async send(asked: FileAsked, accountId: string, words: Words, format: SheetFormat): Promise<void> {
    const account = await this.files.getAccount(asked.scope, accountId);
    const list = listOf(account.rowId, new QueryWords(words, NAMES));
    const rows: Invoice[] = [];
    for await (const invoice of this.invoices.everyInvoice(asked.scope, list)) rows.push(invoice);
    await this.files.sendList(asked, account, 'invoices', format, invoicesSheet(rows));
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
