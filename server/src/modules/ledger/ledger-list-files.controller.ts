import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';

import { localDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import { RegisterService } from '../my-data/register.service.js';
import { EntriesService, type LedgerList } from './entries.service.js';
import { LedgerKind, LedgerOrder } from './ledger.enums.js';
import { ledgerSheet, type LedgerSheetEntry } from './ledger-sheet.js';

const NAMES = ['from', 'to', 'kind', 'fund', 'amountFrom', 'amountTo', 'text', 'orderBy'];

/** „Rachunki i płatności” as files, narrowed and ordered as on the screen. */
@Controller('files/accounts')
export class LedgerListFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly entries: EntriesService,
    private readonly register: RegisterService,
    private readonly clock: Clock,
  ) {}

  @GetList('ledger')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const list = listOf(account.rowId, new QueryWords(asked.words, NAMES));
    const entries = await this.listRows(asked.scope, list);
    const { from, to, opening, closing } = await this.entries.sumLedger(asked.scope, list);
    const span = { from, to: to ?? localDate(this.clock.today()), opening, closing };
    await this.files.sendList(asked, response, {
      account,
      list: 'ledger',
      sheet: ledgerSheet(entries, span),
    });
  }

  private async listRows(scope: Scope, list: LedgerList): Promise<readonly LedgerSheetEntry[]> {
    const rows: LedgerSheetEntry[] = [];
    for await (const entry of this.entries.everyEntry(scope, list)) {
      const fund = await this.register.getFund(scope, entry.fundRowId);
      const { bookedOn, kind, documentNumber, title, amount, balanceAfter } = entry;
      rows.push({ bookedOn, kind, documentNumber, title, fundName: fund.name, amount, balanceAfter });
    }
    return rows;
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
