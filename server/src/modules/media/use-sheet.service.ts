import { Injectable } from '@nestjs/common';

import { firstDayOf, lastDayOf, periodOf, type BillingPeriod } from '../../domain/time/billing-period.js';
import { localDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { badInput } from '../../platform/graphql/problem.js';
import { AccountPapers } from '../my-data/account-papers.js';
import type { Account } from '../my-data/account.type.js';
import { MediumUseService } from './medium-use.service.js';
import type { MeterSegment } from './medium-use.type.js';
import { MetersService } from './meters.service.js';
import type { UseSheetPaper } from './use-sheet-pdf.js';
import type { SheetMedium, SheetSegment } from './use-sheet.js';

/** Gathers what stands on the monthly information on use. */
@Injectable()
export class UseSheetService {
  constructor(
    private readonly use: MediumUseService,
    private readonly meters: MetersService,
    private readonly papers: AccountPapers,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_USER_INPUT for a month outside the title or still to come */
  async getPaper(scope: Scope, account: Account, month: BillingPeriod): Promise<UseSheetPaper> {
    const media = await this.listMedia(scope, account, month);
    const { sender, holderName, addressLines, unitAddress, freshness } = await this.papers.getPaper(
      scope,
      account,
    );
    return {
      sender,
      recipient: [holderName, ...addressLines],
      accountNumber: account.number,
      unitAddress,
      month,
      media,
      freshness,
    };
  }

  /** @throws Problem BAD_USER_INPUT for a month outside the title or still to come */
  async listMedia(scope: Scope, account: Account, month: BillingPeriod): Promise<readonly SheetMedium[]> {
    this.assertOfTitle(account, month);
    const media = await this.use.listMeasured(scope, account.rowId);
    const found = await Promise.all(
      media.map(async (medium): Promise<SheetMedium | undefined> => {
        const use = await this.use.findMonth(scope, account.rowId, medium, month);
        if (!use || use.segments.length === 0) return undefined;
        const segments = await Promise.all(use.segments.map((segment) => this.printed(scope, segment)));
        const building = await this.use.findBuildingUse(scope, account.rowId, medium, month);
        return { use, segments, building };
      }),
    );
    return found.filter((medium) => medium !== undefined);
  }

  private assertOfTitle({ openedOn, closedOn }: Account, month: BillingPeriod): void {
    const isToCome = month > periodOf(localDate(this.clock.today()));
    const isOutside = lastDayOf(month) < openedOn || (closedOn !== null && firstDayOf(month) > closedOn);
    if (isToCome || isOutside)
      throw badInput('month', 'Ten miesiąc nie należy do czasu, w którym lokal jest Twój.');
  }

  private async printed(scope: Scope, segment: MeterSegment): Promise<SheetSegment> {
    const { serial, place } = await this.meters.getMeter(scope, segment.meterRowId);
    const { from, fromValue, to, toValue, quantity, isEstimated, isApportioned } = segment;
    return { serial, place, from, fromValue, to, toValue, quantity, isEstimated, isApportioned };
  }
}
