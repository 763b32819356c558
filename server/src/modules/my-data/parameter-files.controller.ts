import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { QueryWords } from '../../platform/files/query-words.js';
import type { SheetFormat } from '../../platform/spreadsheet/sheet-file.js';
import { AccountFiles, type FileAsked } from './account-files.js';
import { parametersSheet } from './parameters.sheet.js';
import { ParametersService } from './parameters.service.js';

type Words = Readonly<Record<string, unknown>>;

/** „Moje miejsca” as files, narrowed by `at` and `history` as on the screen. */
@Controller('files/accounts')
export class ParameterFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly parameters: ParametersService,
  ) {}

  @Get(':accountId/parameters.csv')
  csv(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, request, response }, accountId, words, 'csv');
  }

  @Get(':accountId/parameters.xlsx')
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
    const query = new QueryWords(words, ['at', 'history']);
    const question = { at: query.day('at'), history: query.flag('history') };
    const rows = await this.parameters.listParameters(asked.scope, account.rowId, question);
    await this.files.sendList(asked, account, 'parameters', format, parametersSheet(rows));
  }
}
