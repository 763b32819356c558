import { useOfSegments, type MeterSegment } from '../../../../domain/metering/consumption.js';
import { formatMeterValue, type Thousandths } from '../../../../domain/metering/meter-value.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { priceByDays } from '../../../../domain/settlement/settle-media.js';
import {
  addPeriods,
  firstDayOf,
  lastDayOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { earlierOf, laterOf, formatPolishDate, type LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountStory } from '../money/account-story.js';
import { halfYearOf } from '../time/demo-window.js';
import { postSettlement, type SettlementLine } from './media-settlement.js';
import type { TakenReading } from './readings-story.js';
import { monthFacts, monthsFrom, plusDays } from '../time/demo-calendar.js';

/** The readings of one place of a unit, in order. */
export interface ReadPlace {
  readonly medium: string;
  readonly readings: readonly TakenReading[];
}

interface PlaceUse {
  readonly lines: readonly SettlementLine[];
  readonly use: Thousandths;
}

/** The 12th of the second month after a half-year: the letters go out. */
const APPROVED_AFTER_MONTHS = 7;
const APPROVED_DAY = 11;

/** Plans the settlements of water for each half-year that the account lived in. */
export function planWaterSettlements(story: AccountStory, places: readonly ReadPlace[]): void {
  const { firstMonth, lastMonth } = story.demo.window;
  if (!places.some((place) => place.medium === 'COLD_WATER')) {
    return;
  }
  for (let half = halfYearOf(firstMonth); half <= lastMonth; half = addPeriods(half, 6)) {
    const approvedOn = plusDays(firstDayOf(addPeriods(half, APPROVED_AFTER_MONTHS)), APPROVED_DAY);
    const from = laterOf(laterOf(monthFacts(half).first, story.account.openedOn), story.demo.window.startOn);
    const to = earlierOf(
      lastDayOf(addPeriods(half, 5)),
      story.account.closedOn ?? lastDayOf(addPeriods(half, 5)),
    );
    if (from <= to && to <= story.demo.window.bankThrough) {
      story.agenda.plan(approvedOn, () => {
        settleWater(story, places, half, from, to, approvedOn);
      });
    }
  }
}

function settleWater(
  story: AccountStory,
  places: readonly ReadPlace[],
  half: BillingPeriod,
  from: LocalDate,
  to: LocalDate,
  approvedOn: LocalDate,
): void {
  const months = monthsFrom(half, addPeriods(half, 5));
  const isFromHandover = from === story.account.openedOn;
  const opening = isFromHandover ? from : plusDays(from, -1);
  const cold = usesOf(places, 'COLD_WATER', opening, to);
  const hot = usesOf(places, 'HOT_WATER', opening, to);
  const span = { from, to, approvedOn };
  const water = priced(story, 'ZWS', [...cold, ...hot], from, to);
  const title = `Rozliczenie wody ${formatPolishDate(from)}–${formatPolishDate(to)}`;
  postSettlement(story, {
    ...span,
    ...water,
    medium: 'COLD_WATER',
    suffix: 'ZW',
    title,
    advances: story.book.advancesFor('ZWS', months),
  });
  if (hot.length > 0) {
    postSettlement(story, {
      ...span,
      ...priced(story, 'PCW', hot, from, to),
      medium: 'HOT_WATER',
      suffix: 'CW',
      title: title.replace('wody', 'podgrzania wody'),
      advances: story.book.advancesFor('PCW', months),
    });
  }
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
      quantity: formatMeterValue(part.use),
      unit_of_measure: 'm³',
      rate: spans[index]?.rate.amount,
      amount: part.cost,
    };
  });
  const meters = uses.flatMap((place) => place.lines);
  return { lines: [...meters, ...costs], cost: sumGrosze(parts.map((part) => part.cost)) };
}

function usesOf(places: readonly ReadPlace[], medium: string, opening: LocalDate, to: LocalDate): PlaceUse[] {
  return places.filter((place) => place.medium === medium).map((place) => useOf(place.readings, opening, to));
}

/** The use of one place between the readings at both ends of the span: meter after meter. */
function useOf(readings: readonly TakenReading[], opening: LocalDate, to: LocalDate): PlaceUse {
  const counted = readings.filter((reading) => reading.on >= opening && reading.on <= to);
  const meters = [...new Set(counted.map((reading) => reading.meter))];
  const segments = meters.flatMap((meter) => segmentOf(counted.filter((reading) => reading.meter === meter)));
  const use = useOfSegments(segments);
  if (!use.ok) {
    throw new RangeError(
      `water-settlement: readings of ${meters[0]?.key ?? 'no meter'} do not fit: ${use.reason}`,
    );
  }
  return { use: use.value, lines: segments.map((segment) => lineOf(segment)) };
}

interface PlaceSegment extends MeterSegment {
  readonly last: TakenReading;
}

function segmentOf(readings: readonly TakenReading[]): PlaceSegment[] {
  const [first, last] = [readings[0], readings.at(-1)];
  return first && last && first.on < last.on
    ? [{ from: first.value, to: last.value, fromOn: first.on, toOn: last.on, digits: 5, last }]
    : [];
}

function lineOf(segment: PlaceSegment): SettlementLine {
  const { meter, isEstimate } = segment.last;
  const name = meter.medium === 'HOT_WATER' ? 'CW' : 'ZW';
  const values = `${formatMeterValue(segment.from)} → ${formatMeterValue(segment.to)}`.replaceAll('.', ',');
  return {
    description: `Wodomierz ${name} ${meter.serial} (${meter.place}): ${values}${isEstimate ? ', szacunek' : ''}`,
    quantity: formatMeterValue(segment.to - segment.from),
    unit_of_measure: 'm³',
    amount: 0n,
    meter_key: meter.key,
  };
}
