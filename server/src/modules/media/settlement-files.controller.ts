import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { AccountPapers } from '../my-data/account-papers.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { settlementPdfLink } from './settlement-file.js';
import { settlementDocument } from './settlement-pdf.js';
import { SettlementsService } from './settlements.service.js';

/** A settlement of media as a PDF. */
@Controller('files/settlements')
export class SettlementFilesController {
  constructor(
    private readonly settlements: SettlementsService,
    private readonly accounts: AccountsService,
    private readonly papers: AccountPapers,
    private readonly press: PdfPress,
  ) {}

  @Get(':settlementId.pdf')
  async pdf(
    @CurrentScope() scope: Scope,
    @Param('settlementId') settlementId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('Settlement', settlementId);
    const settlement = rowId === undefined ? undefined : await this.settlements.findSettlement(scope, rowId);
    if (!settlement) throw new Problem('NOT_FOUND');
    new QueryWords(words, []);
    const account = await this.accounts.getAccount(scope, settlement.accountRowId);
    const [head, lines, totals, building, check] = await Promise.all([
      this.papers.getPaper(scope, account),
      this.settlements.listLines(scope, settlement.rowId),
      this.settlements.listTotals(scope, settlement.rowId),
      this.settlements.findBuilding(scope, settlement.rowId),
      this.settlements.check(scope, settlement.rowId),
    ]);
    const { sender, holderName, addressLines, unitAddress, freshness } = head;
    const paper = {
      ...{ sender, unitAddress, freshness, settlement, lines, totals, building, check },
      recipient: [holderName, ...addressLines],
      accountNumber: account.number,
    };
    const content = await this.press.print((madeAt) => settlementDocument(paper, madeAt));
    const { fileName, mediaType } = settlementPdfLink(settlement);
    sendDownload(response, { fileName, mediaType, content });
  }
}
