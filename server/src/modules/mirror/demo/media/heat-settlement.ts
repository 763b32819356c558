import { splitByDays } from '../../../../domain/money/allocate.js';
import { decimal, unitsAtScale } from '../../../../domain/money/decimal.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { costOfUse, shareHeatBill, type HeatShare } from '../../../../domain/settlement/settle-media.js';
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
import { allocatorUse } from './heat-use.js';
import { postSettlement, type SettlementLine } from './media-settlement.js';
import { areasOf } from '../plan/parameter-book.js';
import { diceFor } from '../random.js';
import { monthFacts, monthsFrom } from '../time/demo-calendar.js';

/** A heating season of a building, settled. */
export interface HeatSeason {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly months: readonly BillingPeriod[];
  readonly approvedOn: LocalDate;
  /** Each flat's share of the building's bill. */
  readonly shares: ReadonlyMap<string, HeatShare>;
}

/** What the bylaws say: this part of the bill goes by area, the rest by the allocators. */
const FIXED_PERCENT = 40;
const APPROVED_ON = '09-15';
const HUNDREDTHS = 2;

/** The seasons of a building with allocators that begin and end within the demo, its heat bill shared to the grosz. */
export function settleHeatOf(demo: DemoExport, building: BuildingPlan): HeatSeason[] {
  if (!building.hasHeatAllocators) {
    return [];
  }
  const { firstMonth, bankThrough } = demo.window;
  const first = Number(firstMonth.slice(0, 4)) + (firstMonth.slice(5) > '07' ? 1 : 0);
  const last = Number(bankThrough.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return years.map((year) => seasonFrom(demo, building, year)).filter((season) => season.to <= bankThrough);
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
  share: HeatShare,
  from: LocalDate,
  to: LocalDate,
): void {
  const own = daysInSpan(from, to);
  const others = daysInSpan(season.from, season.to) - own;
  const part = (amount: Grosze): Grosze => splitByDays(amount, [own, others])[0] ?? 0n;
  const lines: SettlementLine[] = [
    {
      description: `Ciepło – część stała (${String(FIXED_PERCENT)}%) według powierzchni`,
      amount: part(share.fixed),
    },
    { description: 'Ciepło – część zmienna według podzielników', amount: part(share.variable) },
  ];
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
  });
}

function seasonFrom(demo: DemoExport, building: BuildingPlan, year: number): HeatSeason {
  const first = `${String(year)}-07` as BillingPeriod;
  const months = monthsFrom(first, addPeriods(first, 11));
  const flats = building.units.map((unit) => flatOf(demo, unit, months));
  const shares = shareHeatBill(billOf(demo, building, flats, months, year), FIXED_PERCENT, flats);
  return {
    from: monthFacts(first).first,
    to: lastDayOf(addPeriods(first, 11)),
    months,
    approvedOn: localDate(`${String(year + 1)}-${APPROVED_ON}`),
    shares: new Map(
      building.units.flatMap((unit, index) => (shares[index] ? [[unit.key, shares[index]]] : [])),
    ),
  };
}

function flatOf(demo: DemoExport, unit: UnitPlan, months: readonly BillingPeriod[]) {
  const heated = areasOf(demo.stock, unit).find((area) => area.code === 'HEATED_AREA')?.value ?? '0';
  const thousandths = months.reduce((sum, month) => sum + allocatorUse(demo.stock, unit.index, month), 0);
  const isAtTheEdge = unit.floor === 0 || unit.floor === 4 || unit.floor === 10;
  return {
    area: unitsAtScale(decimal(heated), HUNDREDTHS),
    units: BigInt(Math.floor(thousandths / 1000)),
    factor: isAtTheEdge ? '0.85' : '1.00',
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
