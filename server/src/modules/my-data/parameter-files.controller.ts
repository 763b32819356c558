import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';

import { QueryWords } from '../../platform/files/query-words.js';
import { AccountFiles } from './account-files.js';
import { AskedList, GetList, type ListAsked } from './list-route.js';
import { parameterSheet } from './parameter-sheet.js';
import { ParametersService } from './parameters.service.js';

/** „Moje miejsca” as files, narrowed by `at` and `history` as on the screen. */
@Controller('files/accounts')
export class ParameterFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly parameters: ParametersService,
  ) {}

  @GetList('parameters')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const query = new QueryWords(asked.words, ['at', 'history']);
    const question = { at: query.day('at'), history: query.flag('history') };
    const rows = await this.parameters.listParameters(asked.scope, account.rowId, question);
    await this.files.sendList(asked, response, { account, list: 'parameters', sheet: parameterSheet(rows) });
  }
}
