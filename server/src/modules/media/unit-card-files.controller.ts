import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AccountPapers } from '../my-data/account-papers.js';
import { unitCardLink } from '../my-data/account-exports.js';
import type { Account } from '../my-data/account.type.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { ParametersService } from '../my-data/parameters.service.js';
import { unitCardDocument, type UnitCardPaper } from '../my-data/unit-card-pdf.js';
import { UnitsService } from '../my-data/units.service.js';
import { MetersService } from './meters.service.js';

/** „Karta lokalu” as a PDF; it names the meters, so it is made where they are known. */
@Controller('files/accounts')
export class UnitCardFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly papers: AccountPapers,
    private readonly accounts: AccountsService,
    private readonly units: UnitsService,
    private readonly parameters: ParametersService,
    private readonly meters: MetersService,
    private readonly press: PdfPress,
  ) {}

  @Get(':accountId/unit-card.pdf')
  async card(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    new QueryWords(words, []);
    const paper = await this.paperOf(scope, account);
    const content = await this.press.print((madeAt) => unitCardDocument(paper, madeAt));
    const { fileName, mediaType } = unitCardLink(account);
    sendDownload(response, { fileName, mediaType, content });
  }

  private async paperOf(scope: Scope, account: Account): Promise<UnitCardPaper> {
    const { rowId, unitRowId } = account;
    const [{ sender, addressLines, freshness }, unit, holders, bankAccounts, parameters, meters] =
      await Promise.all([
        this.papers.getPaper(scope, account),
        this.units.getUnit(scope, unitRowId),
        this.accounts.listHolders(scope, rowId),
        this.accounts.listBankAccounts(scope, rowId),
        this.parameters.listParameters(scope, rowId, { history: false }),
        this.meters.listMeters(scope, unitRowId, true),
      ]);
    return { sender, addressLines, freshness, unit, account, holders, bankAccounts, parameters, meters };
  }
}
