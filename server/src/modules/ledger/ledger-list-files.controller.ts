import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { QueryWords } from '../../platform/files/query-words.js';
import type { SheetFormat } from '../../platform/spreadsheet/sheet-file.js';
import { AccountFiles, type FileAsked } from '../my-data/account-files.js';
import { RegisterService } from '../my-data/register.service.js';
import { EntriesService, type LedgerList } from './entries.service.js';
import { LedgerKind, LedgerOrder } from './ledger.enums.js';
import { edgeRows, entryRow, ledgerSheet, type LedgerSheetRow } from './ledger.sheet.js';

type Words = Readonly<Record<string, unknown>>;

const NAMES = ['from', 'to', 'kind', 'fund', 'amountFrom', 'amountTo', 'text', 'orderBy'];

/** „Rachunki i płatności” as files, narrowed and ordered as on the screen. */
@Controller('files/accounts')
export class LedgerListFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly entries: EntriesService,
    private readonly register: RegisterService,
  ) {}

  @Get(':accountId/ledger.csv')
  csv(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ scope, request, response }, accountId, words, 'csv');
  }

  @Get(':accountId/ledger.xlsx')
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
    const rows = await this.listRows(asked.scope, list);
    await this.files.sendList(asked, account, 'ledger', format, ledgerSheet(rows));
  }

  private async listRows(scope: Scope, list: LedgerList): Promise<readonly LedgerSheetRow[]> {
    const { first, last } = edgeRows(await this.entries.sumLedger(scope, list));
    const rows: LedgerSheetRow[] = [];
    for await (const entry of this.entries.everyEntry(scope, list)) {
      const fund = await this.register.getFund(scope, entry.fundRowId);
      rows.push(entryRow(entry, fund.name));
    }
    return list.orderBy === LedgerOrder.BOOKED_ON_DESC ? [last, ...rows, first] : [first, ...rows, last];
  }
}

function listOf(accountRowId: string, words: QueryWords): LedgerList {
  return {
    accountRowId,
    filter: {
      from: words.day('from') ?? null,
      to: words.day('to') ?? null,
      kind: words.anyOf('kind', LedgerKind),
      fund: words.text('fund') ?? null,
      amountFrom: words.grosze('amountFrom') ?? null,
      amountTo: words.grosze('amountTo') ?? null,
      text: words.text('text') ?? null,
    },
    orderBy: words.oneOf('orderBy', LedgerOrder) ?? LedgerOrder.BOOKED_ON_DESC,
  };
}
