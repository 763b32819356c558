import { Injectable } from '@nestjs/common';
import type { Response } from 'express';

import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { SHEET_MEDIA_TYPES, sheetFile, type SheetFormat } from '../../platform/spreadsheet/sheet-file.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import { exportLink, type ExportedList } from './account-exports.js';
import type { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';

/** Who asks for a list as a file, in which format, and where it goes. */
export interface ListAsked {
  readonly scope: Scope;
  readonly accountId: string;
  readonly format: SheetFormat;
  readonly response: Response;
}

/** What files of accounts have in common: the account within the scope, the format, the headers. */
@Injectable()
export class AccountFiles {
  constructor(private readonly accounts: AccountsService) {}

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
    account: Account,
    list: ExportedList,
    sheet: Sheet<Row>,
  ): Promise<void> {
    const { format, response } = asked;
    const content = await sheetFile(sheet, format);
    const { fileName } = exportLink(account, list, format);
    sendDownload(response, { fileName, mediaType: SHEET_MEDIA_TYPES[format], content });
  }
}
