import { Injectable } from '@nestjs/common';

import { formatMeterValue, thousandthsOf, type Thousandths } from '../../domain/metering/meter-value.js';
import { decimal, formatShortDecimal } from '../../domain/money/decimal.js';
import {
  projectAdvances,
  runningPeriod,
  type AdvanceFacts,
  type AdvanceMonth,
  type AdvanceProjection as Projection,
  type SettledDays,
} from '../../domain/settlement/advance-check.js';
import {
  firstDayOf,
  lastDayOf,
  listPeriods,
  periodOf,
  type BillingPeriod,
} from '../../domain/time/billing-period.js';
import { laterOf, localDate, type LocalDate } from '../../domain/time/local-date.js';
import { grantOf, type AccountGrant, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import type { AdvanceCheck, AdvanceProjection, JudgedMonth } from './advance-check.type.js';
import { AdvancesRepository, type AdvanceRow } from './advances.repository.js';
import { SettlementState, type Settlement } from './media-settlement.type.js';
import { MediumUseService } from './medium-use.service.js';
import { priceOnDay } from './medium-use.js';
import type { MediumMonth } from './medium-use.type.js';
import type { Medium } from './medium.js';
import { SettlementsService } from './settlements.service.js';
import { UseRepository, type PriceRow } from './use.repository.js';

/** Months judged by: a year. */
const YEAR = 12;

/** What each settled medium is used up by: all water makes sewage, the hot one is heated besides. */
const COUNTED: Partial<Readonly<Record<`${Medium}`, readonly `${Medium}`[]>>> = {
  COLD_WATER: ['COLD_WATER', 'HOT_WATER'],
  HOT_WATER: ['HOT_WATER'],
};

/** What all meters of a settled medium counted in a month. */
interface MonthOfUse {
  readonly month: BillingPeriod;
  /** Of the whole month; null when it was not read to its ends. */
  readonly use: Thousandths | null;
  /** Neither an estimate nor a share by days. */
  readonly isCertain: boolean;
}

/** What the rule is asked with, and what stands beside its answer. */
interface Gathered {
  readonly facts: AdvanceFacts;
  readonly days: SettledDays | undefined;
  /** The last advance of the period. */
  readonly last: AdvanceRow | undefined;
  readonly judged: readonly JudgedMonth[];
}

/** „Czy zaliczka wystarczy?”: gathers what the rule needs. */
@Injectable()
export class AdvanceCheckService {
  constructor(
    private readonly use: MediumUseService,
    private readonly settlements: SettlementsService,
    private readonly advances: AdvancesRepository,
    private readonly prices: UseRepository,
    private readonly clock: Clock,
  ) {}

  /** One of each medium that is measured; none once the title has ended. */
  async listChecks(scope: Scope, accountRowId: string): Promise<readonly AdvanceCheck[]> {
    const grant = grantOf(scope, accountRowId);
    if (!grant || grant.titleTo !== null) return [];
    const media = await this.use.listMeasured(scope, accountRowId);
    return Promise.all(media.map((medium) => this.check(scope, grant, medium)));
  }

  private async check(scope: Scope, grant: AccountGrant, medium: `${Medium}`): Promise<AdvanceCheck> {
    const counted = COUNTED[medium];
    const [own] = await this.use.listMonths(scope, grant.accountId, medium, 1);
    const about = { medium, unitOfMeasure: own?.unitOfMeasure ?? '' };
    if (!counted) return { ...about, gap: 'NO_PRICE', judgedMonths: 0, projection: null };
    const gathered = await this.gather(scope, grant, medium, counted);
    return { ...about, judgedMonths: gathered.judged.length, ...conclusionOf(gathered) };
  }

  private async gather(
    scope: Scope,
    grant: AccountGrant,
    medium: `${Medium}`,
    counted: readonly `${Medium}`[],
  ): Promise<Gathered> {
    const today = localDate(this.clock.today());
    const titleFrom = localDate(grant.titleFrom);
    const settled = (await this.settlements.listAll(scope, grant.accountId)).filter(
      (one) => one.medium === medium && one.state === SettlementState.APPROVED,
    );
    const period = runningPeriod(settled, titleFrom, today);
    const days = period && { from: laterOf(firstDayOf(period.low), titleFrom), to: lastDayOf(period.high) };
    const use = await this.useOf(scope, grant, counted, titleFrom);
    const judged = use.filter(({ use, isCertain }) => use !== null && isCertain).slice(-YEAR);
    const [rows, prices] = await this.chargesFrom(scope, grant.accountId, medium, days?.from ?? today);
    const last = rows.findLast(({ isCharge }) => isCharge);
    const months = days ? listPeriods(periodOf(days.from), periodOf(days.to)) : [];
    const facts: AdvanceFacts = {
      months: months.map((month) => factsOf(month, use, prices, rows, periodOf(today))),
      judgedBy: judged.map(({ use }) => use ?? 0n),
      chargedQuantity: last?.quantity ?? null,
      difference: await this.differenceOf(scope, settled[0]),
    };
    return { facts, days, last, judged: judged.map(toJudged) };
  }

  /** The last year and the months of a period before it, all media counted together. */
  private async useOf(
    scope: Scope,
    { accountId }: AccountGrant,
    counted: readonly `${Medium}`[],
    titleFrom: LocalDate,
  ): Promise<readonly MonthOfUse[]> {
    const measured = await this.use.listMeasured(scope, accountId);
    const media = await Promise.all(
      counted
        .filter((medium) => measured.includes(medium))
        .map((medium) => this.use.listMonths(scope, accountId, medium, YEAR + 1)),
    );
    return (media[0] ?? []).map(({ month }) =>
      together(
        month as BillingPeriod,
        media.map((ofMedium) => ofMedium.find((one) => one.month === month)),
        titleFrom,
        periodOf(localDate(this.clock.today())),
      ),
    );
  }

  private async chargesFrom(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
    from: LocalDate,
  ): Promise<readonly [readonly AdvanceRow[], readonly PriceRow[]]> {
    const isForHot = medium === 'HOT_WATER';
    const first = firstDayOf(periodOf(from));
    const [rows, prices] = await Promise.all([
      this.advances.listFrom(scope, accountRowId, first),
      this.prices.listPrices(scope, accountRowId, first),
    ]);
    return [
      rows.filter((row) => row.isForHot === isForHot),
      prices.filter((price) => price.isForHot === isForHot),
    ];
  }

  private async differenceOf(
    scope: Scope,
    last: Settlement | undefined,
  ): Promise<AdvanceFacts['difference']> {
    if (!last) return null;
    const lines = await this.settlements.listLines(scope, last.rowId);
    const line = lines.find(({ kind }) => kind === 'DIFFERENCE');
    if (!line?.quantity || !line.shareOwn) return null;
    return { share: thousandthsOf(line.quantity), own: thousandthsOf(line.shareOwn) };
  }
}

function conclusionOf({ facts, days, last, judged }: Gathered): Pick<AdvanceCheck, 'gap' | 'projection'> {
  const outcome = projectAdvances(facts);
  if (!outcome.ok) return { gap: outcome.reason, projection: null };
  if (!days || !last) throw new Error('AdvanceCheckService: a projection without its period or its advance');
  return { gap: null, projection: toType(outcome.value, days, last, judged) };
}

function factsOf(
  month: BillingPeriod,
  use: readonly MonthOfUse[],
  prices: readonly PriceRow[],
  rows: readonly AdvanceRow[],
  present: BillingPeriod,
): AdvanceMonth {
  const billed = rows.filter((row) => row.month === month);
  return {
    month,
    use: use.find((one) => one.month === month)?.use ?? null,
    price: priceOnDay(prices, firstDayOf(month)),
    billed:
      billed.length === 0 && month >= present ? null : billed.reduce((sum, { gross }) => sum + gross, 0n),
  };
}

/** A month of several media; the title’s first month counts as read from the day the title began. */
function together(
  month: BillingPeriod,
  media: readonly (MediumMonth | undefined)[],
  titleFrom: LocalDate,
  present: BillingPeriod,
): MonthOfUse {
  const isFirst = month === periodOf(titleFrom) && month < present;
  const known = media.filter((one) => one !== undefined && one.quantity !== null && (one.isWhole || isFirst));
  const isRead = known.length === media.length;
  return {
    month,
    use: isRead ? known.reduce((sum, one) => sum + thousandthsOf(one?.quantity ?? '0'), 0n) : null,
    isCertain: isRead && !known.some((one) => !one?.isWhole || one.isEstimated || one.isApportioned),
  };
}

function toJudged({ month, use }: MonthOfUse): JudgedMonth {
  return { month, quantity: formatMeterValue(use ?? 0n) };
}

function toType(
  projection: Projection,
  { from, to }: SettledDays,
  { lineId, quantity }: AdvanceRow,
  judgedBy: readonly JudgedMonth[],
): AdvanceProjection {
  const { verdict, shown, cost, advances, usual, difference, differenceCost, months } = projection;
  return {
    from,
    to,
    verdict,
    missingLow: shown.low,
    missingHigh: shown.high,
    costLow: cost.low,
    costHigh: cost.high,
    advances,
    skipped: projection.skipped,
    usualLow: formatMeterValue(usual.low),
    usualHigh: formatMeterValue(usual.high),
    differenceHigh: formatMeterValue(difference.high),
    differenceCost: differenceCost.high,
    chargedQuantity: quantity,
    lineId,
    judgedBy,
    months: months.map(({ month, isProjected, use, price, cost, advance, isBilled }) => ({
      month,
      isProjected,
      useLow: formatMeterValue(use.low),
      useHigh: formatMeterValue(use.high),
      price: formatShortDecimal(decimal(price)),
      costLow: cost.low,
      costHigh: cost.high,
      advance,
      isBilled,
    })),
  };
}
