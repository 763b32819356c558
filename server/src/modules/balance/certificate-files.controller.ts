import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { localDate } from '../../domain/time/local-date.js';
import { CurrentScope, Viewer } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import type { Viewer as SignedIn } from '../../platform/auth/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { certificateApplicationLink } from '../my-data/account-exports.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AccountPapers } from '../my-data/account-papers.js';
import { certificateApplicationDocument } from './certificate-application-pdf.js';

/** The application for „zaświadczenie o niezaleganiu” as a PDF, in the name of the person who asks. */
@Controller('files/accounts')
export class CertificateFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly papers: AccountPapers,
    private readonly press: PdfPress,
    private readonly clock: Clock,
  ) {}

  @Get(':accountId/certificate-application.pdf')
  async application(
    @CurrentScope() scope: Scope,
    @Viewer() { displayName: applicant }: SignedIn,
    @Param('accountId') accountId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    new QueryWords(words, []);
    const { sender: cooperative, addressLines } = await this.papers.getPaper(scope, account);
    const on = localDate(this.clock.today());
    const application = { cooperative, applicant, addressLines, accountNumber: account.number, on };
    const content = await this.press.print((madeAt) => certificateApplicationDocument(application, madeAt));
    const { fileName, mediaType } = certificateApplicationLink(account);
    sendDownload(response, { fileName, mediaType, content });
  }
}
