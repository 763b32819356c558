import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';

import type { Scope } from '../../platform/auth/scope.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { sendDownload } from '../../platform/files/download.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import { SHEET_MEDIA_TYPES, sheetFile, type SheetFormat } from '../../platform/spreadsheet/sheet-file.js';
import { exportLink, type ExportedList } from './account-exports.js';
import type { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';

/** Who asks for a file, and where it goes. */
export interface FileAsked {
  readonly scope: Scope;
  readonly request: Request;
  readonly response: Response;
}

/** What files of accounts have in common: the account within the scope, the trail, the headers. */
@Injectable()
export class AccountFiles {
  constructor(
    private readonly accounts: AccountsService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem NOT_FOUND when the account is absent or not the scope's */
  async getAccount(scope: Scope, globalId: string): Promise<Account> {
    const rowId = fromGlobalId('Account', globalId);
    const account = rowId === undefined ? undefined : await this.accounts.findAccount(scope, rowId);
    if (!account) throw new Problem('NOT_FOUND');
    return account;
  }

  /** Sends a list of an account as a file, and keeps a trace of it. */
  async sendList<Row>(
    { request, response }: FileAsked,
    account: Account,
    list: ExportedList,
    format: SheetFormat,
    sheet: Sheet<Row>,
  ): Promise<void> {
    const content = await sheetFile(sheet, format);
    await this.trace(request, account, `${list}.${format}`);
    const { fileName } = exportLink(account, list, format);
    sendDownload(response, { fileName, mediaType: SHEET_MEDIA_TYPES[format], content });
  }

  /** Keeps a trace of a file of an account. */
  trace(request: Request, account: Account, file: string): Promise<void> {
    return this.audit.record('FILE_DOWNLOADED', request, {
      subjectKind: 'Account',
      subjectId: account.id,
      detail: { file },
    });
  }
}
