import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { invoicePdfLink } from './invoice-files.js';
import { InvoicePapers } from './invoice-papers.js';
import { invoiceDocument } from './invoice-pdf.js';
import { InvoicesService } from './invoices.service.js';

/** A document of charge as a PDF. */
@Controller('files/invoices')
export class InvoiceFilesController {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly papers: InvoicePapers,
    private readonly press: PdfPress,
  ) {}

  @Get(':invoiceId.pdf')
  async pdf(
    @CurrentScope() scope: Scope,
    @Param('invoiceId') invoiceId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('Invoice', invoiceId);
    const invoice = rowId === undefined ? undefined : await this.invoices.findInvoice(scope, rowId);
    if (!invoice) throw new Problem('NOT_FOUND');
    new QueryWords(words, []);
    const paper = await this.papers.getPaper(scope, invoice);
    const content = await this.press.print((madeAt) => invoiceDocument(paper, madeAt));
    const { fileName, mediaType } = invoicePdfLink(invoice);
    sendDownload(response, { fileName, mediaType, content });
  }
}
