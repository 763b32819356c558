import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';

import { QueryWords } from '../../platform/files/query-words.js';
import { billingPeriod } from '../../domain/time/billing-period.js';
import type { Scope } from '../../platform/auth/scope.js';
import { AccountFiles } from '../my-data/account-files.js';
import { AskedList, GetList, type ListAsked } from '../my-data/list-route.js';
import type { MediumMonth } from './medium-use.type.js';
import { Medium } from './medium.js';
import { MetersService } from './meters.service.js';
import { SettlementsService } from './settlements.service.js';
import { UseListService, type UseQuestion } from './use-list.service.js';
import { MOST_LISTED_MONTHS } from './use-list.type.js';
import { useListSheet, type ListedMonth } from './use-list-sheet.js';
import { UseOrder } from './use-order.js';

/** „Zużycie” as a file: the months, the order and the sums of the screen. */
@Controller('files/accounts')
export class UseListFilesController {
  constructor(
    private readonly files: AccountFiles,
    private readonly uses: UseListService,
    private readonly meters: MetersService,
    private readonly settlements: SettlementsService,
  ) {}

  @GetList('use-list')
  async list(@AskedList() asked: ListAsked, @Res() response: Response): Promise<void> {
    const account = await this.files.getAccount(asked.scope, asked.accountId);
    const question = questionOf(new QueryWords(asked.words, ['medium', 'months', 'until', 'orderBy']));
    const { rows, totals } = await this.uses.list(asked.scope, account.rowId, question);
    const months = await Promise.all(rows.map((use) => this.listed(asked.scope, use)));
    await this.files.sendList(asked, response, {
      account,
      list: 'use-list',
      sheet: useListSheet(months, totals),
    });
  }

  private async listed(scope: Scope, use: MediumMonth): Promise<ListedMonth> {
    const meters = use.segments.map(({ meterRowId }) => this.meters.getMeter(scope, meterRowId));
    const settlement = await this.settlements.findCovering(scope, use);
    return { use, meters: await Promise.all(meters), settlement: settlement?.number ?? null };
  }
}

function questionOf(words: QueryWords): UseQuestion {
  const until = words.month('until');
  return {
    until: until === undefined ? undefined : billingPeriod(until),
    media: words.anyOf('medium', Medium),
    months: words.wholeNumber('months') ?? MOST_LISTED_MONTHS,
    orderBy: words.oneOf('orderBy', UseOrder) ?? UseOrder.MONTH_DESC,
  };
}
