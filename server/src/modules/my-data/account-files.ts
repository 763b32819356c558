import { Injectable } from '@nestjs/common';
import type { Response } from 'express';

import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { sheetFile } from '../../platform/spreadsheet/sheet-file.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import { exportLink, type ExportedList } from './account-exports.js';
import { AccountPapers } from './account-papers.js';
import type { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';
import { listDocument } from './list-pdf.js';
import type { ListAsked } from './list-route.js';

/** A list with its rows. */
export interface AccountList<Row> {
  readonly account: Account;
  readonly list: ExportedList;
  readonly sheet: Sheet<Row>;
}

/** What files of accounts have in common: the account within the scope, the format, the headers. */
@Injectable()
export class AccountFiles {
  constructor(
    private readonly accounts: AccountsService,
    private readonly papers: AccountPapers,
    private readonly press: PdfPress,
  ) {}

  /** @throws Problem NOT_FOUND when the account is absent or not the scope's */
  async getAccount(scope: Scope, globalId: string): Promise<Account> {
    const rowId = fromGlobalId('Account', globalId);
    const account = rowId === undefined ? undefined : await this.accounts.findAccount(scope, rowId);
    if (!account) throw new Problem('NOT_FOUND');
    return account;
  }

  /** Sends a list of an account as a file. */
  async sendList<Row>(
    asked: ListAsked,
    response: Response,
    { account, list, sheet }: AccountList<Row>,
  ): Promise<void> {
    const { format } = asked;
    const content =
      format === 'pdf' ? await this.print(asked, account, sheet) : await sheetFile(sheet, format);
    const { fileName, mediaType } = exportLink(account, list, format);
    const inFull = format === 'csv' ? `${mediaType}; charset=utf-8` : mediaType;
    sendDownload(response, { fileName, mediaType: inFull, content });
  }

  private async print<Row>(
    { scope, words }: ListAsked,
    account: Account,
    sheet: Sheet<Row>,
  ): Promise<Buffer> {
    const { sender, holderName, unitAddress, freshness } = await this.papers.getPaper(scope, account);
    const isSelection = Object.entries(words).some(([word, value]) => word !== 'orderBy' && value !== '');
    const paper = { sender, holderName, unitAddress, freshness, accountNumber: account.number, isSelection };
    return this.press.print((madeAt) => listDocument(sheet, paper, madeAt));
  }
}
