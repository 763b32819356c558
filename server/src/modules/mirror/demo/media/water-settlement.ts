import { formatMeterValue, type Thousandths } from '../../../../domain/metering/meter-value.js';
import { allocate } from '../../../../domain/money/allocate.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { costOfUse, priceByDays } from '../../../../domain/settlement/settle-media.js';
import {
  addPeriods,
  firstDayOf,
  lastDayOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { earlierOf, laterOf, formatPolishDate, type LocalDate } from '../../../../domain/time/local-date.js';
import type { DemoExport } from '../money/account-book.js';
import type { AccountStory } from '../money/account-story.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { BuildingPlan } from '../plan/cooperative-plan.js';
import { diceFor } from '../random.js';
import { halfYearOf } from '../time/demo-window.js';
import { postSettlement, type SettlementLine } from './media-settlement.js';
import {
  meterLine,
  usesOf,
  type PlaceSegment,
  type PlaceUse,
  type ReadPlace,
  type ReadUnitPlaces,
} from './place-use.js';
import { monthFacts, monthsFrom, plusDays } from '../time/demo-calendar.js';

/** The 12th of the second month after a half-year: the letters go out. */
const APPROVED_AFTER_MONTHS = 7;
const APPROVED_DAY = 11;

/** The days of a half-year that an account is settled for; the opening state is that of the day before, or of its hand-over. */
interface WaterSpan {
  readonly half: BillingPeriod;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly opening: LocalDate;
}

/** Plans the settlements of water for each half-year that the account lived in. */
export function planWaterSettlements(
  story: AccountStory,
  places: readonly ReadPlace[],
  differences: WaterDifferences,
): void {
  if (!hasWater(places)) {
    return;
  }
  for (const span of waterSpans(story.demo, story.account)) {
    const approvedOn = plusDays(firstDayOf(addPeriods(span.half, APPROVED_AFTER_MONTHS)), APPROVED_DAY);
    story.agenda.plan(approvedOn, () => {
      settleWater(story, places, span, approvedOn, differences.get(differenceKey(story.account, span.half)));
    });
  }
}

/** Whether a unit has water meters; one that has none is not settled. */
function hasWater(places: readonly ReadPlace[]): boolean {
  return places.some((place) => place.medium === 'COLD_WATER');
}

/** The half-years that are over and in which the account was open. */
function waterSpans({ window }: DemoExport, account: AccountPlan): WaterSpan[] {
  const spans: WaterSpan[] = [];
  for (let half = halfYearOf(window.firstMonth); half <= window.lastMonth; half = addPeriods(half, 6)) {
    const from = laterOf(laterOf(monthFacts(half).first, account.openedOn), window.startOn);
    const last = lastDayOf(addPeriods(half, 5));
    const to = earlierOf(last, account.closedOn ?? last);
    if (from <= to && to <= window.bankThrough) {
      spans.push({ half, from, to, opening: from === account.openedOn ? from : plusDays(from, -1) });
    }
  }
  return spans;
}

/** What the main meter of a building counted more than its flats, and an account’s share in it. */
export interface WaterDifference {
  readonly share: Thousandths;
  readonly own: Thousandths;
  readonly all: Thousandths;
  readonly pool: Thousandths;
  readonly units: number;
}

/** The shares of a building’s accounts in each half-year. */
export type WaterDifferences = ReadonlyMap<string, WaterDifference>;

/** Shares what the building’s main meter counted more, by what each account used, to the thousandth. */
export function shareDifferences(
  demo: DemoExport,
  building: BuildingPlan,
  units: readonly ReadUnitPlaces[],
): WaterDifferences {
  const uses = units.flatMap(({ accounts, places }, unit) =>
    hasWater(places)
      ? accounts.flatMap((account) =>
          waterSpans(demo, account).map((span) => ({
            unit,
            half: span.half,
            key: differenceKey(account, span.half),
            own: waterOf(places, span),
          })),
        )
      : [],
  );
  const shares = new Map<string, WaterDifference>();
  for (const [half, ofHalf] of Map.groupBy(uses, (use) => use.half)) {
    const all = ofHalf.reduce((sum, { own }) => sum + own, 0n);
    const perMille = BigInt(diceFor(demo.stock.seed, 'difference', building.index, half).int(18, 46));
    const pool = (all * perMille) / 1000n;
    const parts =
      all > 0n
        ? allocate(
            pool,
            ofHalf.map(({ own }) => own),
          )
        : [];
    const count = new Set(ofHalf.map(({ unit }) => unit)).size;
    ofHalf.forEach(({ key, own }, index) => {
      if (all > 0n) shares.set(key, { share: parts[index] ?? 0n, own, all, pool, units: count });
    });
  }
  return shares;
}

function differenceKey(account: AccountPlan, half: BillingPeriod): string {
  return `${account.key} ${half}`;
}

function waterOf(places: readonly ReadPlace[], { opening, to }: WaterSpan): Thousandths {
  return ['COLD_WATER', 'HOT_WATER']
    .flatMap((medium) => usesOf(places, medium, opening, to))
    .reduce((sum, { use }) => sum + use, 0n);
}

function settleWater(
  story: AccountStory,
  places: readonly ReadPlace[],
  { half, from, to, opening }: WaterSpan,
  approvedOn: LocalDate,
  difference: WaterDifference | undefined,
): void {
  const months = monthsFrom(half, addPeriods(half, 5));
  const cold = usesOf(places, 'COLD_WATER', opening, to);
  const hot = usesOf(places, 'HOT_WATER', opening, to);
  const span = { from, to, approvedOn };
  const water = priced(story, 'ZWS', [...cold, ...hot], from, to);
  const surplus = difference ? [differenceLine(story, difference, to)] : [];
  const title = `Rozliczenie wody ${formatPolishDate(from)}–${formatPolishDate(to)}`;
  postSettlement(story, {
    ...span,
    lines: [...water.lines, ...surplus],
    cost: water.cost + sumGrosze(surplus.map(({ amount }) => amount)),
    medium: 'COLD_WATER',
    suffix: 'ZW',
    title,
    advances: story.book.advancesFor('ZWS', months),
    building: difference
      ? {
          building_units: difference.units,
          main_meter: formatMeterValue(difference.all + difference.pool),
          units_use: formatMeterValue(difference.all),
        }
      : {},
  });
  if (hot.length > 0) {
    postSettlement(story, {
      ...span,
      ...priced(story, 'PCW', hot, from, to),
      medium: 'HOT_WATER',
      suffix: 'CW',
      title: title.replace('wody', 'podgrzania wody'),
      advances: story.book.advancesFor('PCW', months),
      building: {},
    });
  }
}

/** The account’s part of the water that no flat’s meter counted, at the price of the last day. */
function differenceLine(
  story: AccountStory,
  { share, own, all, pool }: WaterDifference,
  to: LocalDate,
): SettlementLine {
  const { building, account, rates } = story.basis;
  const rate = rates.rateOn('ZWS', { building, titleKind: account.titleKind }, to).amount;
  return {
    description: 'Woda różnicowa – udział według zużycia',
    kind: 'DIFFERENCE',
    quantity: formatMeterValue(share),
    unit_of_measure: 'm³',
    rate,
    amount: costOfUse(share, rate),
    share_own: formatMeterValue(own),
    share_all: formatMeterValue(all),
    pool: formatMeterValue(pool),
  };
}

/** What the meters say, then what it costs: at each price of the span in proportion to its days. */
function priced(
  story: AccountStory,
  code: string,
  uses: readonly PlaceUse[],
  from: LocalDate,
  to: LocalDate,
): { readonly lines: SettlementLine[]; readonly cost: Grosze } {
  const { building, account, rates } = story.basis;
  const spans = rates.spans(code, { building, titleKind: account.titleKind }, from, to);
  const use = uses.reduce((sum, place) => sum + place.use, 0n);
  const parts = priceByDays(
    use,
    spans.map((span) => ({ days: span.days, price: span.rate.amount })),
  );
  const costs = parts.map((part, index): SettlementLine => {
    const since = spans[index]?.from ?? from;
    return {
      description: `${code === 'ZWS' ? 'Woda i ścieki' : 'Podgrzanie wody'} – cena od ${formatPolishDate(since)}`,
      kind: 'PRICE',
      quantity: formatMeterValue(part.use),
      unit_of_measure: 'm³',
      rate: spans[index]?.rate.amount,
      amount: part.cost,
    };
  });
  const meters = uses.flatMap(({ segments }) => segments.map(waterLine));
  return { lines: [...meters, ...costs], cost: sumGrosze(parts.map((part) => part.cost)) };
}

function waterLine(segment: PlaceSegment): SettlementLine {
  const name = segment.last.meter.medium === 'HOT_WATER' ? 'CW' : 'ZW';
  return meterLine(segment, `Wodomierz ${name}`, { use: segment.to - segment.from, unit: 'm³' });
}
