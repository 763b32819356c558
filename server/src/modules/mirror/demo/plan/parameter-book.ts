import { formatShortDecimal, decimalOf } from '../../../../domain/money/decimal.js';
import {
  addPeriods,
  firstDayOf,
  periodOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { monthOf, type LocalDate } from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import type { AccountPlan, Stock } from './accounts-plan.js';
import type { BuildingPlan, UnitPlan } from './cooperative-plan.js';
import { diceFor, pickWeighted } from '../random.js';
import { personsOn, planOccupants, waterUse, type OccupantsFrom } from '../media/water-use.js';
import { monthFacts, monthsFrom, nextMonth, plusDays } from '../time/demo-calendar.js';

/** A charge basis with the days it applies. */
export interface ParameterVersion {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly unitOfMeasure: string;
  readonly from: LocalDate;
}

/** Norm of a flat without meters, litres a person and month. */
const FLAT_RATE_LITRES = 5_400;
/** Months whose first day brings a new forecast, from the half-year settled just before. */
const FORECAST_MONTHS = [3, 9];
const FORECAST_STEP = 500;

const AREAS: readonly (readonly [least: number, most: number, weight: number])[] = [
  [27, 38, 22],
  [38, 48, 40],
  [48, 62, 30],
  [62, 74, 8],
];

/** The charge bases of one account: areas of its unit, its own persons and forecasts. */
export class ParameterBook {
  private readonly byCode = new Map<string, ParameterVersion[]>();

  constructor(
    private readonly account: AccountPlan,
    readonly unitVersions: readonly ParameterVersion[],
    readonly accountVersions: readonly ParameterVersion[],
    /** Water meters in use: what the fee for a meter counts. */
    readonly waterMeters: number,
  ) {
    for (const version of [...unitVersions, ...accountVersions]) {
      this.byCode.set(version.code, [...(this.byCode.get(version.code) ?? []), version]);
    }
  }

  /** What applied on a day. */
  find(code: string, day: LocalDate): ParameterVersion | undefined {
    const versions = this.byCode.get(code);
    return versions?.findLast((version) => version.from <= day) ?? versions?.[0];
  }

  /** The rows that apply at some time from a day on; those of the unit are written once, with its first account. */
  *rows(withUnit: boolean, startOn: LocalDate): Generator<FolderRow<'parameters.csv'>> {
    const own = this.accountVersions.map((version) => ({ version, accountKey: this.account.key }));
    const shared = withUnit ? this.unitVersions.map((version) => ({ version, accountKey: null })) : [];
    for (const { version, accountKey } of [...shared, ...own]) {
      const next = this.byCode.get(version.code)?.find((later) => later.from > version.from);
      if (next && next.from <= startOn) {
        continue;
      }
      yield {
        key: version.key,
        unit_key: this.account.unit.key,
        account_key: accountKey,
        code: version.code,
        name: version.name,
        value: version.value,
        unit_of_measure: version.unitOfMeasure,
        valid_from: version.from,
        valid_to: next ? plusDays(next.from, -1) : null,
      };
    }
  }
}

/** The charge bases of an account as known on the day of the export. */
export function planParameters(
  stock: Stock,
  account: AccountPlan,
  building: BuildingPlan,
  waterMeters: number,
  exportOn: LocalDate,
): ParameterBook {
  const unitVersions = areasOf(stock, account.unit);
  if (account.unit.kind !== 'FLAT') {
    return new ParameterBook(account, unitVersions, [], 0);
  }
  const occupants = planOccupants(stock, account, exportOn);
  const accountVersions = [
    ...occupants.map((change) => version(account, 'OCCUPANTS', String(change.persons), change.from)),
    ...forecasts(stock, account, building, occupants, waterMeters > 0, exportOn),
  ];
  return new ParameterBook(account, unitVersions, accountVersions, waterMeters);
}

/** The areas of a unit, which do not change. */
export function areasOf(stock: Stock, unit: UnitPlan): ParameterVersion[] {
  const dice = diceFor(stock.seed, 'area', unit.index);
  const from = '1998-01-01' as LocalDate;
  const area = (code: ParameterCode, hundredths: number): ParameterVersion => ({
    ...NAMES[code],
    key: `${unit.key}-${code}`,
    code,
    value: formatShortDecimal(decimalOf(BigInt(hundredths), 2)),
    from,
  });
  if (unit.kind !== 'FLAT') {
    const usable = OTHER_AREAS[unit.kind] ?? [10, 20];
    const hundredths = dice.int(usable[0] * 10, usable[1] * 10) * 10;
    const areas = [area('USABLE_AREA', hundredths)];
    return unit.kind === 'COMMERCIAL' ? [...areas, area('HEATED_AREA', hundredths)] : areas;
  }
  const [least, most] = pickWeighted(
    dice,
    AREAS.map((size) => [size, size[2]] as const),
  );
  const usable = dice.int(least * 10, most * 10 - 1) * 10;
  const areas = [area('USABLE_AREA', usable), area('HEATED_AREA', usable - dice.int(0, 15) * 10)];
  return dice.chance(0.25) ? [...areas, area('STORAGE_AREA', dice.int(16, 52) * 10)] : areas;
}

/** The advance for water follows the last half-year settled; a flat without meters pays the norm. */
function forecasts(
  stock: Stock,
  account: AccountPlan,
  building: BuildingPlan,
  occupants: readonly OccupantsFrom[],
  hasMeters: boolean,
  exportOn: LocalDate,
): ParameterVersion[] {
  if (!hasMeters) {
    return occupants.map((change) =>
      version(account, 'WATER_FORECAST', inCubicMetres(change.persons * FLAT_RATE_LITRES), change.from),
    );
  }
  const changes = [account.openedOn, ...forecastDays(account.openedOn, exportOn)];
  const versions: ParameterVersion[] = [];
  for (const from of changes) {
    const mean = meanUse(stock, account, building, occupants, from);
    push(versions, version(account, 'WATER_FORECAST', inCubicMetres(rounded(mean.all)), from));
    if (building.hasCentralHotWater) {
      push(versions, version(account, 'HOT_WATER_FORECAST', inCubicMetres(rounded(mean.hot)), from));
    }
  }
  return versions;
}

function push(versions: ParameterVersion[], next: ParameterVersion): void {
  const last = versions.findLast((earlier) => earlier.code === next.code);
  if (last?.value !== next.value) {
    versions.push(next);
  }
}

function forecastDays(openedOn: LocalDate, exportOn: LocalDate): LocalDate[] {
  const first = openedOn > '2018-01-01' ? periodOf(openedOn) : ('2018-01' as BillingPeriod);
  return monthsFrom(nextMonth(first), periodOf(exportOn))
    .map(firstDayOf)
    .filter((day) => FORECAST_MONTHS.includes(monthOf(day)));
}

/** Mean use of the six months that ended two months before. */
function meanUse(
  stock: Stock,
  account: AccountPlan,
  building: BuildingPlan,
  occupants: readonly OccupantsFrom[],
  from: LocalDate,
): { readonly all: number; readonly hot: number } {
  const last = addPeriods(periodOf(from), -3);
  const months = monthsFrom(addPeriods(last, -5), last);
  const uses = months.map((month) =>
    waterUse(stock, account.unit.index, month, personsOn(occupants, monthFacts(month).first)),
  );
  const hot = building.hasCentralHotWater ? uses.reduce((sum, use) => sum + use.hot, 0) : 0;
  const cold = uses.reduce((sum, use) => sum + use.cold, 0);
  return { all: (cold + hot) / months.length, hot: hot / months.length };
}

/** Half cubic metres, at least one. */
function rounded(litres: number): number {
  return Math.max(FORECAST_STEP, Math.round(litres / FORECAST_STEP) * FORECAST_STEP);
}

function inCubicMetres(litres: number): string {
  return formatShortDecimal(decimalOf(BigInt(litres), 3));
}

function version(
  account: AccountPlan,
  code: ParameterCode,
  value: string,
  from: LocalDate,
): ParameterVersion {
  return { ...NAMES[code], key: `${account.key}-${code}-${from}`, code, value, from };
}

const OTHER_AREAS: Readonly<Record<string, readonly [number, number]>> = {
  GARAGE: [15, 19],
  PARKING: [11, 13],
  STORAGE: [5, 12],
  COMMERCIAL: [32, 110],
};

const NAMES = {
  USABLE_AREA: { name: 'Powierzchnia użytkowa', unitOfMeasure: 'm²' },
  HEATED_AREA: { name: 'Powierzchnia ogrzewana', unitOfMeasure: 'm²' },
  STORAGE_AREA: { name: 'Powierzchnia schowka', unitOfMeasure: 'm²' },
  OCCUPANTS: { name: 'Liczba osób', unitOfMeasure: 'os.' },
  WATER_FORECAST: { name: 'Prognoza zużycia wody', unitOfMeasure: 'm³' },
  HOT_WATER_FORECAST: { name: 'Prognoza zużycia ciepłej wody', unitOfMeasure: 'm³' },
} as const;
type ParameterCode = keyof typeof NAMES;
