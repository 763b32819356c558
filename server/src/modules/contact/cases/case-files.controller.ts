import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CurrentScope } from '../../../platform/auth/request-context.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { sendDownload } from '../../../platform/files/download.js';
import { FileStreams } from '../../../platform/files/file-streams.js';
import { QueryWords } from '../../../platform/files/query-words.js';
import { Problem } from '../../../platform/graphql/problem.js';
import { fromGlobalId } from '../../../platform/graphql/relay/global-id.js';
import { PdfPress } from '../../../platform/pdf/pdf-press.js';
import { AccountFiles } from '../../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../../my-data/list-route.js';
import { AccountPapers } from '../../my-data/account-papers.js';
import { AccountsService } from '../../my-data/accounts.service.js';
import { CaseOrder, CaseStatus, CaseTopic } from './case.enums.js';
import { casePdfLink } from './case-files.js';
import { caseDocument, type PrintedMessage } from './case-pdf.js';
import { caseSheet } from './case-sheet.js';
import { CasesService } from './cases.service.js';
import type { CaseMessage, ContactCase } from './contact-case.type.js';

/** Cases as files: what was sent with a message, „Kopia PDF”, the list. */
@Controller('files')
export class CaseFilesController {
  constructor(
    private readonly cases: CasesService,
    private readonly accounts: AccountsService,
    private readonly papers: AccountPapers,
    private readonly files: AccountFiles,
    private readonly press: PdfPress,
    private readonly streams: FileStreams,
  ) {}

  @GetList('cases', 'accounts/:accountId')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const query = new QueryWords(asked.words, ['status', 'topic', 'text', 'orderBy']);
    const list = {
      accountRowId: account.rowId,
      filter: {
        status: query.anyOf('status', CaseStatus),
        topic: query.anyOf('topic', CaseTopic),
        text: query.text('text') ?? null,
      },
      orderBy: query.oneOf('orderBy', CaseOrder) ?? CaseOrder.ANSWERED_AT_DESC,
    };
    const rows: ContactCase[] = [];
    for await (const row of this.cases.everyCase(asked.scope, list)) rows.push(row);
    await this.files.sendList(asked, response, { account, list: 'cases', sheet: caseSheet(rows) });
  }

  @Get('case-attachments/:attachmentId')
  async attachment(
    @CurrentScope() scope: Scope,
    @Param('attachmentId') attachmentId: string,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('CaseAttachment', attachmentId);
    const found = rowId === undefined ? undefined : await this.cases.findAttachment(scope, rowId);
    if (!found) throw new Problem('NOT_FOUND');
    // Nothing is made any more, so nobody else has to wait until it has left.
    void this.streams.send(response, found);
  }

  @Get('cases/:caseId.pdf')
  async pdf(
    @CurrentScope() scope: Scope,
    @Param('caseId') caseId: string,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('ContactCase', caseId);
    const found = rowId === undefined ? undefined : await this.cases.findCase(scope, rowId);
    if (!found) throw new Problem('NOT_FOUND');
    const account = await this.accounts.getAccount(scope, found.accountRowId);
    const { sender, unitAddress } = await this.papers.getPaper(scope, account);
    const messages = await this.listMessages(scope, found.rowId);
    const paper = { sender, unitAddress, accountNumber: account.number, case: found, messages };
    const content = await this.press.print((madeAt) => caseDocument(paper, madeAt));
    const { fileName, mediaType } = casePdfLink(found);
    sendDownload(response, { fileName, mediaType, content });
  }

  private async listMessages(scope: Scope, caseRowId: string): Promise<readonly PrintedMessage[]> {
    const messages: CaseMessage[] = [];
    for await (const message of this.cases.everyMessage(scope, caseRowId)) messages.push(message);
    // Asked for together, so that they are read together.
    return Promise.all(
      messages.map(async ({ author, body, at, rowId }) => {
        const attachments = await this.cases.listAttachments(scope, rowId);
        return { author, body, at, fileNames: attachments.map(({ fileName }) => fileName) };
      }),
    );
  }
}
