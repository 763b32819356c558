import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import { billingPeriod, type BillingPeriod } from '../../domain/time/billing-period.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { badInput } from '../../platform/graphql/problem.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { sheetFile } from '../../platform/spreadsheet/sheet-file.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import { AccountReadingsService, type ReadingList } from './account-readings.service.js';
import type { Settlement } from './media-settlement.type.js';
import { Medium } from './medium.js';
import { MeterOrder } from './meter-order.js';
import { MetersService } from './meters.service.js';
import { meterSheet, readingSheet, settlementSheet, useSheet, type ReadingSheetRow } from './media-sheets.js';
import { ReadingSource } from './reading.type.js';
import { ReadingOrder } from './readings.args.js';
import { SettlementsService } from './settlements.service.js';
import { SubmissionsService } from './submissions.service.js';
import { useSheetLinks } from './use-sheet-link.js';
import { useSheetDocument } from './use-sheet-pdf.js';
import { UseSheetService } from './use-sheet.service.js';

type Words = Readonly<Record<string, unknown>>;

const READING_WORDS = ['from', 'to', 'meter', 'medium', 'source', 'orderBy'];

/** „Media” as files: meters, readings and settlements as on the screen, and the monthly information on use. */
@Controller('files/accounts')
export class MediaFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly meters: MetersService,
    private readonly readings: AccountReadingsService,
    private readonly submissions: SubmissionsService,
    private readonly settlements: SettlementsService,
    private readonly sheets: UseSheetService,
    private readonly press: PdfPress,
  ) {}

  @GetList('meters')
  async listMeters(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const order =
      new QueryWords(asked.words, ['orderBy']).oneOf('orderBy', MeterOrder) ?? MeterOrder.STATUS_ASC;
    const rows = await this.meters.listReadMeters(asked.scope, account.unitRowId, null, order);
    await this.files.sendList(asked, response, { account, list: 'meters', sheet: meterSheet(rows) });
  }

  @GetList('readings')
  async listReadings(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const list = listOf(account.rowId, new QueryWords(asked.words, READING_WORDS));
    const rows: ReadingSheetRow[] = [];
    for await (const reading of this.readings.everyReading(asked.scope, list)) {
      const meter = await this.meters.getMeter(asked.scope, reading.meterRowId);
      const isOwn = reading.source === ReadingSource.RESIDENT;
      const submission = isOwn ? await this.submissions.findOfReading(asked.scope, reading.rowId) : undefined;
      rows.push({ reading, meter, submission });
    }
    await this.files.sendList(asked, response, { account, list: 'readings', sheet: readingSheet(rows) });
  }

  @GetList('settlements')
  async listSettlements(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    new QueryWords(asked.words, []);
    const rows: Settlement[] = [];
    for await (const row of this.settlements.everySettlement(asked.scope, account.rowId)) rows.push(row);
    await this.files.sendList(asked, response, {
      account,
      list: 'settlements',
      sheet: settlementSheet(rows),
    });
  }

  @Get(':accountId/use.csv')
  async useCsv(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    const month = monthOf(words);
    const sheet = useSheet(month, await this.sheets.listMedia(scope, account, month));
    const { fileName, mediaType } = useSheetLinks(account, month).csv;
    sendDownload(response, { fileName, mediaType, content: await sheetFile(sheet, 'csv') });
  }

  @Get(':accountId/use.pdf')
  async usePdf(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Query() words: Words,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    const month = monthOf(words);
    const paper = await this.sheets.getPaper(scope, account, month);
    const content = await this.press.print((madeAt) => useSheetDocument(paper, madeAt));
    const { fileName, mediaType } = useSheetLinks(account, month).pdf;
    sendDownload(response, { fileName, mediaType, content });
  }
}

/** @throws Problem BAD_USER_INPUT when no month is named */
function monthOf(words: Words): BillingPeriod {
  const month = new QueryWords(words, ['month']).month('month');
  if (month === undefined) throw badInput('month', 'Podaj miesiąc: month=RRRR-MM.');
  return billingPeriod(month);
}

function listOf(accountRowId: string, words: QueryWords): ReadingList {
  return {
    accountRowId,
    filter: {
      from: words.day('from') ?? null,
      to: words.day('to') ?? null,
      meter: words.text('meter') ?? null,
      medium: words.anyOf('medium', Medium),
      source: words.anyOf('source', ReadingSource),
    },
    orderBy: words.oneOf('orderBy', ReadingOrder) ?? ReadingOrder.TAKEN_ON_DESC,
  };
}
