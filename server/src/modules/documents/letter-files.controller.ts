import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { setDownloadHead } from '../../platform/files/download.js';
import { FileStreams } from '../../platform/files/file-streams.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { Problem } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { documentLink } from './document-files.js';
import { DocumentsService } from './documents.service.js';
import { LetterContents } from './letter-contents.js';

/** A letter as it was sent. */
@Controller('files/documents')
export class LetterFilesController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly contents: LetterContents,
    private readonly streams: FileStreams,
  ) {}

  @Get(':documentId.pdf')
  async letter(
    @CurrentScope() scope: Scope,
    @Param('documentId') documentId: string,
    @Query() words: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const rowId = fromGlobalId('Document', documentId);
    const document = rowId === undefined ? undefined : await this.documents.findDocument(scope, rowId);
    if (!document) throw new Problem('NOT_FOUND');
    new QueryWords(words, []);
    const { fileName, mediaType } = documentLink(document);
    const head = { fileName, mediaType, byteSize: document.byteSize };
    if (request.method === 'HEAD') {
      setDownloadHead(response, head);
      response.end();
      return;
    }
    await this.contents.assertSound(scope, [document]);
    await this.documents.recordOpenings(scope, [document], 'DOWNLOAD');
    // Nothing is made any more, so nobody else has to wait until it has left.
    void this.streams.send(response, { ...head, content: this.contents.read(scope, document) });
  }
}
