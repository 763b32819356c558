import { Injectable } from '@nestjs/common';

import {
  addPeriods,
  firstDayOf,
  lastDayOf,
  listPeriods,
  periodOf,
} from '../../domain/time/billing-period.js';
import { addDays, earlierOf, laterOf, localDate } from '../../domain/time/local-date.js';
import { grantOf, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { badInput } from '../../platform/graphql/problem.js';
import { MOST_MONTHS } from './medium-use.service.js';
import { monthlyConsumption } from './monthly-consumption.js';
import type { MonthlyConsumption } from './monthly-consumption.type.js';
import { UseRepository } from './use.repository.js';

/** How far before the first month a reading may lie that its use is counted from, days. */
const REACH_BACK = 400;

/** Water used on an account, from accepted readings within the days of the title. */
@Injectable()
export class ConsumptionService {
  constructor(
    private readonly use: UseRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Months of the title, oldest first, the last being the present one or the title's last.
   *
   * @throws Problem BAD_USER_INPUT when the number of months is not 1–60
   */
  async listMonths(
    scope: Scope,
    accountRowId: string,
    months: number,
  ): Promise<readonly MonthlyConsumption[]> {
    if (months < 1 || months > MOST_MONTHS) {
      throw badInput('months', `Liczba miesięcy musi być od 1 do ${String(MOST_MONTHS)}.`);
    }
    const grant = grantOf(scope, accountRowId);
    if (!grant) return [];
    const today = localDate(this.clock.today());
    const to = periodOf(grant.titleTo === null ? today : earlierOf(today, localDate(grant.titleTo)));
    const from = periodOf(laterOf(firstDayOf(addPeriods(to, 1 - months)), localDate(grant.titleFrom)));
    const since = addDays(firstDayOf(from), -REACH_BACK);
    const rows = await this.use.listAccepted(scope, accountRowId, since);
    return monthlyConsumption(rows, listPeriods(from, to), lastDayOf(to));
  }
}
