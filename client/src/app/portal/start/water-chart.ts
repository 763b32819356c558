import type { Bar, BarSeries } from '../../ui/bars/bar';
import { formatMonth, lastDateOf } from '../../ui/format/day';
import type { Language } from '../../ui/format/language';
import { formatQuantity } from '../../ui/format/quantity';
import type { StartWaterQuery } from './start.generated';

/** Water used in one month, m³ as decimal text; null when the readings do not say. */
export type WaterMonth = NonNullable<StartWaterQuery['account']>['consumption'][number];

/** The words of the chart, in the language now shown. */
export interface WaterWords {
  readonly language: Language;
  readonly cold: string;
  readonly hot: string;
  readonly estimated: string;
  /** The sentence that compares a month with the one before it; the difference is in tenths of m³. */
  compare(differenceTenths: number): string;
}

/** What the chart draws and says. */
export interface WaterChart {
  readonly bars: readonly Bar[];
  readonly series: readonly BarSeries[];
}

const UNIT = 'm³';

/** The days of the title and today, `YYYY-MM-DD`. */
export interface WaterSpan {
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly today: string;
}

/**
 * The bars of the last months that are over, oldest first. The month that still runs is left out: it would look like a
 * month of saving; so would the months in which the title began or ended. Here, and only here, m³ are rounded to one place; a total is the sum of the figures shown with it.
 *
 * @param count how many bars there is room for
 */
export function waterChart(
  months: readonly WaterMonth[],
  span: WaterSpan,
  count: number,
  words: WaterWords,
): WaterChart {
  const known = completeMonths(months, span);
  const series = seriesOf(known, words);
  const bars = known.map((month, index) => barOf(month, known[index - 1], series, words));
  return { bars: bars.slice(-count), series };
}

/** Whole months that are over, from the first to the last with a figure. */
function completeMonths(
  months: readonly WaterMonth[],
  { openedOn, closedOn, today }: WaterSpan,
): readonly WaterMonth[] {
  const last = closedOn ?? '9999-12-31';
  const over = months.filter(
    ({ month }) => month < today.slice(0, 7) && openedOn <= `${month}-01` && lastDayOf(month) <= last,
  );
  const first = over.findIndex(hasFigure);
  return first < 0 ? [] : over.slice(first, over.findLastIndex(hasFigure) + 1);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(lastDateOf(year, number)).padStart(2, '0')}`;
}

function hasFigure({ coldWater, hotWater }: WaterMonth): boolean {
  return coldWater !== null || hotWater !== null;
}

/** A medium that the unit does not measure has no place in the chart. */
function seriesOf(months: readonly WaterMonth[], words: WaterWords): readonly BarSeries[] {
  return [
    ...(months.some(({ coldWater }) => coldWater !== null)
      ? [{ label: words.cold, look: 'cold' } as const]
      : []),
    ...(months.some(({ hotWater }) => hotWater !== null) ? [{ label: words.hot, look: 'hot' } as const] : []),
  ];
}

function barOf(
  month: WaterMonth,
  before: WaterMonth | undefined,
  series: readonly BarSeries[],
  words: WaterWords,
): Bar {
  const { language } = words;
  const parts = series.map(({ look }) => tenthsOf(look === 'cold' ? month.coldWater : month.hotWater));
  return {
    key: month.month,
    label: formatMonth(month.month, 'short', language),
    title: formatMonth(month.month, 'long', language),
    total: cubicMetres(sum(parts), language),
    parts: parts.map((tenths) => cubicMetres(tenths, language)),
    heights: parts.map((tenths) => tenths / 10),
    ...(month.isEstimated ? { remark: words.estimated, isMarked: true } : {}),
    ...(before && hasFigure(before) && hasFigure(month)
      ? { comparison: words.compare(totalTenths(month) - totalTenths(before)) }
      : {}),
  };
}

function totalTenths({ coldWater, hotWater }: WaterMonth): number {
  return tenthsOf(coldWater) + tenthsOf(hotWater);
}

/** `4.149` → 41; half a tenth goes up. Whole thousandths on the way, so nothing is lost before the rounding. */
function tenthsOf(value: string | null): number {
  const [whole = '0', fraction = ''] = (value ?? '0').split('.');
  const thousandths = Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return Math.floor((thousandths + 50) / 100);
}

/** Tenths of a cubic metre as text: 64 → `6,4 m³`. */
export function cubicMetres(tenths: number, language: Language): string {
  return formatQuantity(`${Math.floor(tenths / 10)}.${tenths % 10}`, UNIT, 1, language);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
