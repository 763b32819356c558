import { Injectable } from '@nestjs/common';

import type { BillingPeriod } from '../../domain/time/billing-period.js';
import type { Scope } from '../../platform/auth/scope.js';
import { badInput } from '../../platform/graphql/problem.js';
import type { MediumMonth } from './medium-use.type.js';
import { MediumUseService } from './medium-use.service.js';
import type { Medium } from './medium.js';
import { MetersService } from './meters.service.js';
import { MOST_LISTED_MONTHS, type UseList } from './use-list.type.js';
import { orderUse, type UseOrder } from './use-order.js';
import { useTotals } from './use-totals.js';

/** Which months of which media, and in which order. */
export interface UseQuestion {
  /** Empty: every medium. */
  readonly media: readonly `${Medium}`[];
  /** Counted back from `until`. */
  readonly months: number;
  /** Nothing: the present month or the title’s last. */
  readonly until?: BillingPeriod | undefined;
  readonly orderBy: `${UseOrder}`;
}

/** „Zużycie” as a list: the months in which something is known. */
@Injectable()
export class UseListService {
  constructor(
    private readonly use: MediumUseService,
    private readonly meters: MetersService,
  ) {}

  /** @throws Problem BAD_USER_INPUT when the number of months is not 1–13 */
  async list(scope: Scope, accountRowId: string, question: UseQuestion): Promise<UseList> {
    const { media, months, until, orderBy } = question;
    if (months < 1 || months > MOST_LISTED_MONTHS) {
      throw badInput('months', `Liczba miesięcy musi być od 1 do ${String(MOST_LISTED_MONTHS)}.`);
    }
    const measured = await this.use.listMeasured(scope, accountRowId);
    const asked = measured.filter((medium) => media.length === 0 || media.includes(medium));
    const found = await Promise.all(
      asked.map((medium) => this.use.listMonths(scope, accountRowId, medium, months, until)),
    );
    const known = found.flat().filter(({ quantity }) => quantity !== null);
    const rows = await Promise.all(
      known.map(async (use) => ({ use, serial: await this.serialOf(scope, use) })),
    );
    return { rows: orderUse(rows, orderBy).map(({ use }) => use), totals: useTotals(known) };
  }

  private async serialOf(scope: Scope, { segments }: MediumMonth): Promise<string | null> {
    const [first] = segments;
    return first ? (await this.meters.getMeter(scope, first.meterRowId)).serial : null;
  }
}
