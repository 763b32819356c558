import type { Bar, BarSeries } from '../../ui/bars/bar';
import { formatMonth } from '../../ui/format/day';
import type { Language } from '../../ui/format/language';
import { formatMoney } from '../../ui/format/money';
import { formatQuantity } from '../../ui/format/quantity';
import type { UseFieldsFragment } from './media.generated';

/** What a medium used in one month, as the API says. */
export type UseMonth = UseFieldsFragment;

/** A medium in the chart. */
export interface UseSeries extends BarSeries {
  readonly months: readonly UseMonth[];
}

/** The words of the chart, in the language now shown. */
export interface UseWords {
  readonly language: Language;
  readonly estimated: string;
  readonly apportioned: string;
  readonly unknown: string;
  /** The sentence that compares a month with the year before; both as they are printed. */
  compare(change: string, before: string): string;
}

/** What heights stand for: the medium’s own unit, or złote where a price is known. */
export type UseUnit = 'QUANTITY' | 'MONEY';

/**
 * A bar for each month from the first to the last that is known, oldest first. Figures are those of the API; only the height of a bar is a number here.
 *
 * @param count how many bars there is room for
 */
export function useBars(
  series: readonly UseSeries[],
  unit: UseUnit,
  count: number,
  words: UseWords,
): readonly Bar[] {
  const months = series[0]?.months.map(({ month }) => month) ?? [];
  const bars = months.map((month) => barOf(month, partsOf(series, month), unit, words));
  const isKnown = months.map((month) => partsOf(series, month).some((part) => isOfUse(part)));
  const first = isKnown.indexOf(true);
  return first < 0 ? [] : bars.slice(first, isKnown.lastIndexOf(true) + 1).slice(-count);
}

/** Whether every month that is known has a price: only then is a switch to złote offered. */
export function hasPrices(series: readonly UseSeries[]): boolean {
  const known = series.flatMap(({ months }) => months.filter(({ quantity }) => quantity !== null));
  return known.length > 0 && known.every(({ cost }) => cost !== null);
}

function isOfUse(part: UseMonth | undefined): boolean {
  return part !== undefined && part.quantity !== null;
}

function partsOf(series: readonly UseSeries[], month: string): readonly (UseMonth | undefined)[] {
  return series.map(({ months }) => months.find((one) => one.month === month));
}

function barOf(month: string, parts: readonly (UseMonth | undefined)[], unit: UseUnit, words: UseWords): Bar {
  const { language } = words;
  const isMarked = parts.some((part) => part?.isEstimated);
  const remarks = [
    ...(isMarked ? [words.estimated] : []),
    ...(parts.some((part) => part?.isApportioned) ? [words.apportioned] : []),
  ];
  const comparison = comparisonOf(parts, words);
  return {
    key: month,
    label: formatMonth(month, 'short', language),
    title: formatMonth(month, 'long', language),
    total: totalText(parts, unit, words),
    parts: parts.map((part) => partText(part, unit, words)),
    heights: parts.map((part) => heightOf(part, unit)),
    isMarked,
    ...(remarks.length > 0 ? { remark: remarks.join(', ') } : {}),
    ...(comparison === undefined ? {} : { comparison }),
  };
}

function heightOf(part: UseMonth | undefined, unit: UseUnit): number {
  return unit === 'MONEY' ? (part?.cost ?? 0) / 100 : Number(part?.quantity ?? 0);
}

function partText(part: UseMonth | undefined, unit: UseUnit, { language, unknown }: UseWords): string {
  if (!part || part.quantity === null) return unknown;
  if (unit === 'MONEY') return part.cost === null ? unknown : formatMoney(part.cost, 'auto', language);
  return formatQuantity(part.quantity, part.unitOfMeasure, undefined, language);
}

/** The sum of what the parts show: whole thousandths or grosze, so that nothing is lost. */
function totalText(parts: readonly (UseMonth | undefined)[], unit: UseUnit, words: UseWords): string {
  const known = parts.filter((part) => part !== undefined && part.quantity !== null);
  if (known.length === 0) return words.unknown;
  if (unit === 'MONEY') {
    const grosze = known.reduce((sum, part) => sum + (part?.cost ?? 0), 0);
    return formatMoney(grosze, 'auto', words.language);
  }
  const thousandths = known.reduce((sum, part) => sum + thousandthsOf(part?.quantity ?? '0'), 0);
  return formatQuantity(decimalText(thousandths), known[0]?.unitOfMeasure ?? '', undefined, words.language);
}

function comparisonOf(parts: readonly (UseMonth | undefined)[], words: UseWords): string | undefined {
  const known = parts.filter((part) => part !== undefined && part.quantity !== null);
  if (known.length === 0 || known.some((part) => part?.change === null || part?.yearBefore === null)) {
    return undefined;
  }
  const unit = known[0]?.unitOfMeasure ?? '';
  const sumOf = (field: 'change' | 'yearBefore'): number =>
    known.reduce((sum, part) => sum + thousandthsOf(part?.[field] ?? '0'), 0);
  const change = sumOf('change');
  const text = (value: number): string => formatQuantity(decimalText(value), unit, undefined, words.language);
  return words.compare(`${change > 0 ? '+' : ''}${text(change)}`, text(sumOf('yearBefore')));
}

/** A decimal of the API with three places → whole thousandths. */
function thousandthsOf(value: string): number {
  return Number(value.replace('.', ''));
}

function decimalText(thousandths: number): string {
  const size = Math.abs(thousandths);
  return `${thousandths < 0 ? '-' : ''}${Math.floor(size / 1000)}.${String(size % 1000).padStart(3, '0')}`;
}
