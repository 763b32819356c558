import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { AccountFiles, type ListAsked } from './account-files.js';
import { parameterSheet } from './parameter-sheet.js';
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
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, accountId, format: 'csv', response }, words);
  }

  @Get(':accountId/parameters.xlsx')
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
    const query = new QueryWords(words, ['at', 'history']);
    const question = { at: query.day('at'), history: query.flag('history') };
    const rows = await this.parameters.listParameters(asked.scope, account.rowId, question);
    await this.files.sendList(asked, account, 'parameters', parameterSheet(rows));
  }
}
