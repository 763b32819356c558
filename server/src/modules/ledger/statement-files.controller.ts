import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import type { LocalDate } from '../../domain/time/local-date.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { badInput } from '../../platform/graphql/problem.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AccountPapers } from '../my-data/account-papers.js';
import type { Account } from '../my-data/account.type.js';
import { assertSpan, EntriesService } from './entries.service.js';
import type { LedgerEntry } from './ledger-entry.type.js';
import { LedgerOrder } from './ledger.enums.js';
import { statementLink } from './statement-file.js';
import { statementDocument } from './statement-pdf.js';

/** „Wyciąg z konta” as a PDF. */
@Controller('files/accounts')
export class StatementFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly papers: AccountPapers,
    private readonly entries: EntriesService,
    private readonly press: PdfPress,
  ) {}

  @Get(':accountId/statement.pdf')
  async statement(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    const query = new QueryWords(words, ['from', 'to']);
    const [from, to] = [required('from', query.day('from')), required('to', query.day('to'))];
    assertSpan({ from, to });
    const content = await this.print(scope, account, from, to);
    const { fileName, mediaType } = statementLink(account, from, to);
    sendDownload(response, { fileName, mediaType, content });
  }

  private async print(scope: Scope, account: Account, from: LocalDate, to: LocalDate): Promise<Buffer> {
    const list = { accountRowId: account.rowId, filter: { from, to }, orderBy: LedgerOrder.BOOKED_ON_ASC };
    const entries: LedgerEntry[] = [];
    for await (const entry of this.entries.everyEntry(scope, list)) entries.push(entry);
    const { opening, closing } = await this.entries.sumLedger(scope, list);
    const { sender, holderName, unitAddress, freshness } = await this.papers.getPaper(scope, account);
    const head = { sender, holderName, accountNumber: account.number, unitAddress, freshness };
    return this.press.print((madeAt) =>
      statementDocument({ ...head, from, to, opening, entries, closing }, madeAt),
    );
  }
}

function required(name: string, day: LocalDate | undefined): LocalDate {
  if (day === undefined) throw badInput(name, 'Podaj pierwszy i ostatni dzień wyciągu.');
  return day;
}
