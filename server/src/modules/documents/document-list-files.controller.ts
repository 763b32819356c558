import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { setDownloadHead } from '../../platform/files/download.js';
import { FileStreams } from '../../platform/files/file-streams.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { badInput } from '../../platform/graphql/problem.js';
import { Turnstile } from '../../platform/limits/turnstile.js';
import { TurnsByPerson } from '../../platform/limits/turns-by-person.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import { UnitsService } from '../my-data/units.service.js';
import { DocumentKind, DocumentOrder } from './document.enums.js';
import { archiveLink } from './document-files.js';
import { documentSheet } from './document-sheet.js';
import type { Document } from './document.type.js';
import { DocumentsService, type DocumentList } from './documents.service.js';
import { YearArchive } from './year-archive.js';

type Words = Readonly<Record<string, unknown>>;

const NAMES = ['kind', 'year', 'unread', 'text', 'orderBy'];
/** Archives that leave at the same time, one to a person; who comes then is told when to come back. */
const MOST_ARCHIVES = 3;
const MOST_OF_ONE_PERSON = 1;

/** „Dokumenty” as files: the list as on the screen, and the letters of a year together. */
@Controller('files/accounts')
export class DocumentListFilesController {
  private readonly archives = new Turnstile(MOST_ARCHIVES, 0);
  private readonly people = new TurnsByPerson(MOST_OF_ONE_PERSON, 0);

  constructor(
    private readonly files: AccountFiles,
    private readonly documents: DocumentsService,
    private readonly units: UnitsService,
    private readonly archive: YearArchive,
    private readonly streams: FileStreams,
  ) {}

  @GetList('documents')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const list = listOf(account.rowId, new QueryWords(asked.words, NAMES));
    const { address } = await this.units.getUnit(asked.scope, account.unitRowId);
    const rows: Document[] = [];
    for await (const document of this.documents.everyDocument(asked.scope, list)) rows.push(document);
    await this.files.sendList(asked, response, {
      account,
      list: 'documents',
      sheet: documentSheet(rows, address.oneLine),
    });
  }

  @Get(':accountId/documents.zip')
  async year(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    const year = new QueryWords(words, ['year']).year('year');
    if (year === undefined) throw badInput('year', 'Podaj rok.');
    if (request.method === 'HEAD') {
      setDownloadHead(response, archiveLink(account, year));
      response.end();
      return;
    }
    const { fileName, mediaType } = archiveLink(account, year);
    // Waits until it begins; while it leaves, other files are made.
    await new Promise<void>((begun, refused) => {
      const leave = async (): Promise<void> => {
        const archive = await this.archive.open(scope, account, year);
        begun();
        await this.streams.send(response, { fileName, mediaType, ...archive });
      };
      this.people.run(scope.userId, () => this.archives.run(leave)).catch(refused);
    });
  }
}

function listOf(accountRowId: string, words: QueryWords): DocumentList {
  return {
    accountRowId,
    filter: {
      kind: words.anyOf('kind', DocumentKind),
      year: words.year('year') ?? null,
      unread: words.flag('unread'),
      text: words.text('text') ?? null,
    },
    orderBy: words.oneOf('orderBy', DocumentOrder) ?? DocumentOrder.SENT_AT_DESC,
  };
}
