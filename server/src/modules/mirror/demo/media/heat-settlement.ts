import { formatMeterValue, type Thousandths } from '../../../../domain/metering/meter-value.js';
import { splitByDays } from '../../../../domain/money/allocate.js';
import { decimal, decimalOf, formatDecimal, unitsAtScale } from '../../../../domain/money/decimal.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import {
  costOfUse,
  shareHeatBill,
  weighedUse,
  type HeatShare,
} from '../../../../domain/settlement/settle-media.js';
import { addPeriods, lastDayOf, type BillingPeriod } from '../../../../domain/time/billing-period.js';
import {
  daysInSpan,
  earlierOf,
  formatPolishDate,
  laterOf,
  localDate,
  type LocalDate,
} from '../../../../domain/time/local-date.js';
import type { DemoExport } from '../money/account-book.js';
import type { AccountStory } from '../money/account-story.js';
import type { BuildingPlan, UnitPlan } from '../plan/cooperative-plan.js';
import { postSettlement, type SettlementLine } from './media-settlement.js';
import { meterLine, usesOf, type ReadUnitPlaces } from './place-use.js';
import { areasOf } from '../plan/parameter-book.js';
import { diceFor } from '../random.js';
import { monthFacts, monthsFrom, plusDays } from '../time/demo-calendar.js';

/** A heating season of a building, settled. */
export interface HeatSeason {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly months: readonly BillingPeriod[];
  readonly approvedOn: LocalDate;
  /** What was shared, grosze, and by how much altogether. */
  readonly pools: HeatPools;
  /** Each flat's share of the building's bill. */
  readonly shares: ReadonlyMap<string, FlatShare>;
}

interface HeatPools {
  readonly bill: Grosze;
  readonly fixed: Grosze;
  readonly variable: Grosze;
  /** Hundredths of m². */
  readonly area: bigint;
  /** Allocator units × factor, thousandths. */
  readonly weight: Thousandths;
}

/** A flat's share with what it was counted by. */
interface FlatShare extends HeatShare {
  readonly area: bigint;
  readonly weight: Thousandths;
  /** What each allocator counted. */
  readonly allocators: readonly SettlementLine[];
}

/** What the bylaws say: this part of the bill goes by area, the rest by the allocators. */
const FIXED_PERCENT = 40;
const APPROVED_ON = '09-15';
const HUNDREDTHS = 2;

/** A flat whose allocators have been read. */
export interface HeatedUnit extends ReadUnitPlaces {
  readonly unit: UnitPlan;
}

/** The seasons of a building with allocators that begin and end within the demo, its heat bill shared to the grosz. */
export function settleHeatOf(
  demo: DemoExport,
  building: BuildingPlan,
  units: readonly HeatedUnit[],
): HeatSeason[] {
  if (!building.hasHeatAllocators) {
    return [];
  }
  const { firstMonth, bankThrough } = demo.window;
  const first = Number(firstMonth.slice(0, 4)) + (firstMonth.slice(5) > '07' ? 1 : 0);
  const last = Number(bankThrough.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return years
    .map((year) => seasonFrom(demo, building, units, year))
    .filter((season) => season.to <= bankThrough);
}

/** Plans the account's settlements of heat: its days' part of the flat's share. */
export function planHeatSettlements(story: AccountStory, seasons: readonly HeatSeason[]): void {
  for (const season of seasons) {
    const share = season.shares.get(story.account.unit.key);
    const from = laterOf(season.from, story.account.openedOn);
    const to = earlierOf(season.to, story.account.closedOn ?? season.to);
    if (share && from <= to) {
      story.agenda.plan(season.approvedOn, () => {
        settle(story, season, share, from, to);
      });
    }
  }
}

function settle(
  story: AccountStory,
  season: HeatSeason,
  share: FlatShare,
  from: LocalDate,
  to: LocalDate,
): void {
  const days = { own: daysInSpan(from, to), all: daysInSpan(season.from, season.to) };
  const { pools } = season;
  const [fixedTitle, variableTitle] = [
    `Ciepło – część stała (${String(FIXED_PERCENT)}%) według powierzchni, m²`,
    'Ciepło – część zmienna według jednostek podzielników × współczynnik',
  ];
  const lines: readonly SettlementLine[] =
    days.own === days.all
      ? [
          ...share.allocators,
          shareLine(fixedTitle, share.fixed, pools.fixed, areaShare(share.area, pools.area)),
          shareLine(variableTitle, share.variable, pools.variable, weightShare(share.weight, pools.weight)),
        ]
      : [daysLine(fixedTitle, share.fixed, days), daysLine(variableTitle, share.variable, days)];
  postSettlement(story, {
    from,
    to,
    lines,
    medium: 'HEATING',
    suffix: 'CO',
    title: `Rozliczenie ogrzewania ${formatPolishDate(from)}–${formatPolishDate(to)}`,
    approvedOn: season.approvedOn,
    cost: sumGrosze(lines.map((line) => line.amount)),
    advances: story.book.advancesFor('COS', season.months) + story.book.advancesFor('COZ', season.months),
    building: { building_units: season.shares.size, building_cost: pools.bill },
  });
}

type Share = Pick<SettlementLine, 'share_own' | 'share_all'>;

function areaShare(own: bigint, all: bigint): Share {
  const [share_own, share_all] = [own, all].map((area) => formatDecimal(decimalOf(area, HUNDREDTHS)));
  return { share_own, share_all };
}

function weightShare(own: Thousandths, all: Thousandths): Share {
  return { share_own: formatMeterValue(own), share_all: formatMeterValue(all) };
}

function shareLine(description: string, amount: Grosze, pool: Grosze, share: Share): SettlementLine {
  return { description, kind: 'SHARE', amount, pool_amount: pool, ...share };
}

/** A part of a season: the flat's share by the days of the account. */
function daysLine(
  description: string,
  ofSeason: Grosze,
  { own, all }: { readonly own: number; readonly all: number },
): SettlementLine {
  return {
    description: `${description} – za ${String(own)} z ${String(all)} dni`,
    kind: 'SHARE',
    amount: splitByDays(ofSeason, [own, all - own])[0] ?? 0n,
    pool_amount: ofSeason,
    share_own: String(own),
    share_all: String(all),
  };
}

function seasonFrom(
  demo: DemoExport,
  building: BuildingPlan,
  units: readonly HeatedUnit[],
  year: number,
): HeatSeason {
  const first = `${String(year)}-07` as BillingPeriod;
  const months = monthsFrom(first, addPeriods(first, 11));
  const span = { from: monthFacts(first).first, to: lastDayOf(addPeriods(first, 11)) };
  const flats = units.map((unit) => flatOf(demo, unit, span));
  const bill = billOf(demo, building, flats, months, year);
  // Weighed already, to the thousandth, so that the lines of a settlement add up to its share.
  const weighed = flats.map(({ area, weight }) => ({ area, units: weight, factor: '1' }));
  const shares = shareHeatBill(bill, FIXED_PERCENT, weighed);
  return {
    ...span,
    months,
    approvedOn: localDate(`${String(year + 1)}-${APPROVED_ON}`),
    pools: {
      bill,
      fixed: sumGrosze(shares.map((share) => share.fixed)),
      variable: sumGrosze(shares.map((share) => share.variable)),
      area: flats.reduce((sum, flat) => sum + flat.area, 0n),
      weight: flats.reduce((sum, flat) => sum + flat.weight, 0n),
    },
    shares: new Map(
      units.flatMap(({ unit }, index) => {
        const [share, flat] = [shares[index], flats[index]];
        return share && flat ? [[unit.key, { ...share, ...flat }]] : [];
      }),
    ),
  };
}

function flatOf(
  demo: DemoExport,
  { unit, places }: HeatedUnit,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Pick<FlatShare, 'area' | 'weight' | 'allocators'> {
  const heated = areasOf(demo.stock, unit).find((area) => area.code === 'HEATED_AREA')?.value ?? '0';
  const isAtTheEdge = unit.floor === 0 || unit.floor === 4 || unit.floor === 10;
  const factor = isAtTheEdge ? '0.85' : '1.00';
  const uses = usesOf(places, 'HEAT_ALLOCATOR', plusDays(from, -1), to);
  const counted = uses
    .flatMap(({ segments }) => segments)
    .map((segment) => ({ segment, use: weighedUse(segment.to - segment.from, factor) }));
  return {
    area: unitsAtScale(decimal(heated), HUNDREDTHS),
    weight: counted.reduce((sum, { use }) => sum + use, 0n),
    allocators: counted.map(({ segment, use }) =>
      meterLine(segment, 'Podzielnik', { use, unit: 'jedn.', factor }),
    ),
  };
}

/** What the supplier asked for: the building's advances give or take a tenth. */
function billOf(
  demo: DemoExport,
  building: BuildingPlan,
  flats: readonly { readonly area: bigint }[],
  months: readonly BillingPeriod[],
  year: number,
): Grosze {
  const area = flats.reduce((sum, flat) => sum + flat.area, 0n);
  const place = { building, titleKind: 'MEMBER_OWNER' };
  const advances = months.flatMap((month) =>
    ['COS', 'COZ'].map((code) => {
      const price = demo.rates.rateOn(code, place, monthFacts(month).first).amount;
      return costOfUse(area * 10n, price);
    }),
  );
  const percent = BigInt(diceFor(demo.stock.seed, 'bill', building.index, year).int(91, 106));
  return (sumGrosze(advances) * percent) / 100n;
}
