import { Injectable } from '@nestjs/common';

import { formatMeterValue } from '../../domain/metering/meter-value.js';
import { findFall, findUseHint } from '../../domain/metering/use-hints.js';
import { MEDIA } from '../../domain/metering/verification.js';
import {
  addPeriods,
  firstDayOf,
  lastDayOf,
  listPeriods,
  periodOf,
  type BillingPeriod,
} from '../../domain/time/billing-period.js';
import {
  addDays,
  earlierOf,
  laterOf,
  localDate,
  yearOf,
  type LocalDate,
} from '../../domain/time/local-date.js';
import { grantOf, type AccountGrant, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { badInput } from '../../platform/graphql/problem.js';
import { once } from '../../platform/graphql/batch.js';
import { mediumMonths, useByMonth, wholeMonths } from './medium-use.js';
import type { BuildingUse, MediumMonth, UseHint } from './medium-use.type.js';
import type { Medium } from './medium.js';
import { UseRepository, type StateRow } from './use.repository.js';

/** The longest span of months that is shown at once. */
export const MOST_MONTHS = 60;
/** Fewer units of a building would tell what a neighbour uses. */
export const FEWEST_UNITS = 10;

/** How far before the first month a reading may lie that its use is counted from, days. */
const REACH_BACK = 400;
/** Months whose use is judged, and the year it is judged by. */
const HINT_MONTHS = 16;
/** How far back states are looked through for a fall, days. */
const FALL_BACK = 200;

/** What is used of each medium, month by month, from accepted readings within the days of the title. */
@Injectable()
export class MediumUseService {
  /** What was read of an account in this request, by the first day. */
  private readonly read = new WeakMap<Scope, Map<string, () => Promise<readonly StateRow[]>>>();

  constructor(
    private readonly use: UseRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Months of the title, oldest first: so many up to `until`, which is the present one or the title's last if it is not
   * given; of those, the ones that have begun.
   *
   * @throws Problem BAD_USER_INPUT when the number of months is not 1–60
   */
  async listMonths(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
    months: number,
    until?: BillingPeriod,
  ): Promise<readonly MediumMonth[]> {
    if (months < 1 || months > MOST_MONTHS) {
      throw badInput('months', `Liczba miesięcy musi być od 1 do ${String(MOST_MONTHS)}.`);
    }
    const grant = grantOf(scope, accountRowId);
    if (!grant) return [];
    const last = periodOf(this.lastDay(grant));
    const asked = until ?? last;
    if (asked < periodOf(localDate(grant.titleFrom))) return [];
    const from = periodOf(laterOf(firstDayOf(addPeriods(asked, 1 - months)), localDate(grant.titleFrom)));
    return this.monthsOf(scope, accountRowId, medium, listPeriods(from, asked < last ? asked : last));
  }

  /** One month of a medium; nothing when it is not a month of the title or not over the present day. */
  async findMonth(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
    month: BillingPeriod,
  ): Promise<MediumMonth | undefined> {
    const [found] = await this.monthsOf(scope, accountRowId, medium, [month]);
    return found;
  }

  /** Media of which the account has readings, in the order of the print. */
  async listMeasured(scope: Scope, accountRowId: string): Promise<readonly `${Medium}`[]> {
    const grant = grantOf(scope, accountRowId);
    if (!grant) return [];
    const rows = await this.statesFrom(scope, accountRowId, localDate(grant.titleFrom));
    return MEDIA.filter((medium) => rows.some((row) => row.medium === medium));
  }

  /** Calendar years of which the use of some medium is known, the latest first. */
  async listYears(scope: Scope, accountRowId: string): Promise<readonly number[]> {
    const grant = grantOf(scope, accountRowId);
    if (!grant) return [];
    const rows = await this.statesFrom(scope, accountRowId, localDate(grant.titleFrom));
    const years = [...useByMonth(rows, this.lastDay(grant)).keys()].map((month) => yearOf(firstDayOf(month)));
    return [...new Set(years)].toSorted((a, b) => b - a);
  }

  /** What may be worth a look: at most one thing of each medium, and each meter whose state fell. */
  async listHints(scope: Scope, accountRowId: string): Promise<readonly UseHint[]> {
    const grant = grantOf(scope, accountRowId);
    if (!grant || grant.titleTo !== null) return [];
    const media = (['COLD_WATER', 'HOT_WATER'] as const).map((medium) => this.hintOf(scope, grant, medium));
    const found = (await Promise.all(media)).filter((hint) => hint !== undefined);
    return [...found, ...(await this.listFalls(scope, grant))];
  }

  /** What the building's units used in a month; nothing when fewer than ten of them are known. */
  async findBuildingUse(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
    month: BillingPeriod,
  ): Promise<BuildingUse | undefined> {
    const grant = grantOf(scope, accountRowId);
    if (!grant) return undefined;
    const span = { from: addDays(firstDayOf(month), -1), to: lastDayOf(month) };
    const row = await this.use.sumBuilding(scope, grant.unitId, medium, span);
    if (!row || row.units < FEWEST_UNITS) return undefined;
    return {
      units: row.units,
      average: formatMeterValue(row.average),
      lowerQuartile: formatMeterValue(row.lowerQuartile),
      upperQuartile: formatMeterValue(row.upperQuartile),
    };
  }

  private async monthsOf(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
    months: readonly BillingPeriod[],
  ): Promise<readonly MediumMonth[]> {
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return [];
    const since = addDays(firstDayOf(addPeriods(first, -12)), -REACH_BACK);
    const rows = (await this.statesFrom(scope, accountRowId, since)).filter((row) => row.medium === medium);
    const unitOfMeasure = rows.at(-1)?.unitOfMeasure ?? '';
    const prices = await this.use.listPrices(scope, accountRowId, firstDayOf(first));
    const of = { accountRowId, medium, unitOfMeasure };
    return mediumMonths(of, useByMonth(rows, lastDayOf(last)), months, prices);
  }

  private async hintOf(
    scope: Scope,
    grant: AccountGrant,
    medium: 'COLD_WATER' | 'HOT_WATER',
  ): Promise<UseHint | undefined> {
    const last = addPeriods(periodOf(this.lastDay(grant)), -1);
    const months = listPeriods(addPeriods(last, 1 - HINT_MONTHS), last);
    const since = addDays(firstDayOf(months[0] ?? last), -1);
    const rows = (await this.statesFrom(scope, grant.accountId, since)).filter(
      (row) => row.medium === medium,
    );
    const whole = wholeMonths(useByMonth(rows, lastDayOf(last)), months);
    if (whole.at(-1)?.month !== last || !findUseHint(whole, null)) return undefined;
    const building = await this.use.sumBuilding(scope, grant.unitId, medium, {
      from: addDays(firstDayOf(last), -1),
      to: lastDayOf(last),
    });
    const known = building && building.units >= FEWEST_UNITS ? building : undefined;
    const hint = findUseHint(whole, known?.upperQuartile ?? null);
    return (
      hint && {
        kind: hint.kind,
        medium,
        unitOfMeasure: rows.at(-1)?.unitOfMeasure ?? '',
        month: hint.month,
        quantity: formatMeterValue(hint.use),
        usual: formatMeterValue(hint.usual),
        comparedUnits: known?.units ?? null,
        meterRowId: null,
      }
    );
  }

  private async listFalls(scope: Scope, grant: AccountGrant): Promise<readonly UseHint[]> {
    const today = localDate(this.clock.today());
    const rows = await this.use.listShown(scope, grant.accountId, addDays(today, -FALL_BACK));
    return [...Map.groupBy(rows, (row) => row.meterRowId).values()].flatMap((states) => {
      const [meter] = states;
      const fall = findFall(states, today);
      if (!meter || !fall) return [];
      const { meterRowId, medium, unitOfMeasure } = meter;
      const nothing = { quantity: null, usual: null, comparedUnits: null };
      return [
        { kind: 'REVERSE', meterRowId, medium, unitOfMeasure, month: periodOf(fall.takenOn), ...nothing },
      ];
    });
  }

  /** Today, or the title's last day once it has passed. */
  private lastDay({ titleTo }: AccountGrant): LocalDate {
    const today = localDate(this.clock.today());
    return titleTo === null ? today : earlierOf(today, localDate(titleTo));
  }

  /** Accepted states of an account, read once for every medium that a request asks for. */
  private statesFrom(scope: Scope, accountRowId: string, from: LocalDate): Promise<readonly StateRow[]> {
    const key = `${accountRowId} ${from}`;
    const ofRequest = this.read.get(scope) ?? new Map<string, () => Promise<readonly StateRow[]>>();
    this.read.set(scope, ofRequest);
    const read = ofRequest.get(key) ?? once(() => this.use.listAccepted(scope, accountRowId, from));
    ofRequest.set(key, read);
    return read();
  }
}
