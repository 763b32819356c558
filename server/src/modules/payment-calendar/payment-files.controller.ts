import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

import {
  billingPeriod,
  firstDayOf,
  lastDayOf,
  type BillingPeriod,
} from '../../domain/time/billing-period.js';
import { localDate } from '../../domain/time/local-date.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { sendDownload } from '../../platform/files/download.js';
import { QueryWords } from '../../platform/files/query-words.js';
import { Problem } from '../../platform/graphql/problem.js';
import { LanguagesService } from '../access/languages.service.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import type { PaymentFigures } from './calendar-payments.js';
import { calendarWords } from './calendar-words.js';
import { singleIcs } from './ics-file.js';
import { PaymentCalendarService } from './payment-calendar.service.js';
import { paymentEvent } from './payment-event.js';
import { paymentIcsLink } from './payment-files.js';
import { paymentSheet } from './payment-sheet.js';

type Words = Readonly<Record<string, unknown>>;

/** „Kalendarz płatności” as files: everything to pay, or one month; one payment as an event. */
@Controller('files/accounts')
export class PaymentFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly calendars: PaymentCalendarService,
    private readonly languages: LanguagesService,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @GetList('calendar')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const month = new QueryWords(asked.words, ['month']).month('month');
    const rows =
      month === undefined
        ? await this.listOpen(asked.scope, account.rowId)
        : await this.listMonth(asked.scope, account.rowId, billingPeriod(month));
    await this.files.sendList(asked, response, { account, list: 'calendar', sheet: paymentSheet(rows) });
  }

  @Get(':accountId/payments/:paymentId.ics')
  async ics(
    @CurrentScope() scope: Scope,
    @Param('accountId') accountId: string,
    @Param('paymentId') paymentId: string,
    @Query() words: Words,
    @Res() response: Response,
  ): Promise<void> {
    const account = await this.files.getAccount(scope, accountId);
    new QueryWords(words, []);
    const open = await this.listOpen(scope, account.rowId);
    const payment = open.find(({ key }) => `cal_${key}` === paymentId);
    if (!payment) throw new Problem('NOT_FOUND');
    const spoken = calendarWords(await this.languages.get(scope.userId));
    const place = { publicUrl: this.settings.PUBLIC_URL, accountNumber: account.number, words: spoken };
    const standing = { sequence: 0, changedAt: this.clock.now().toISOString() };
    const content = Buffer.from(singleIcs(paymentEvent(payment, place), standing, spoken));
    const { fileName, mediaType } = paymentIcsLink(payment);
    sendDownload(response, { fileName, mediaType, content });
  }

  private async listOpen(scope: Scope, accountRowId: string): Promise<readonly PaymentFigures[]> {
    const today = localDate(this.clock.today());
    const payments = await this.calendars.listPayments(scope, [accountRowId], { from: today, to: today });
    return payments.filter((payment) => payment.remaining > 0n);
  }

  private async listMonth(
    scope: Scope,
    accountRowId: string,
    month: BillingPeriod,
  ): Promise<readonly PaymentFigures[]> {
    const span = { from: firstDayOf(month), to: lastDayOf(month) };
    const payments = await this.calendars.listPayments(scope, [accountRowId], span);
    return payments.filter(({ payableOn }) => span.from <= payableOn && payableOn <= span.to);
  }
}
