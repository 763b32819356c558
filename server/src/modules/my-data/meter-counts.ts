import { addDays, epochDay, laterOf, type LocalDate } from '../../domain/time/local-date.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import type { CountedMeterRow, ParameterRow } from './parameters.repository.js';

/** The days of a title. */
export interface TitleDays {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

type CountedMedium = CountedMeterRow['medium'];

/** Counted media in the order of the print: parameter code and Polish name. */
export const COUNTED: Readonly<Record<CountedMedium, { readonly code: string; readonly name: string }>> = {
  COLD_WATER: { code: 'METERS_COLD', name: 'Liczba wodomierzy zimnej wody' },
  HOT_WATER: { code: 'METERS_HOT', name: 'Liczba wodomierzy ciepłej wody' },
  HEATING: { code: 'METERS_HEAT', name: 'Liczba ciepłomierzy' },
};

/** The counted media in that order. */
export const MEDIA = Object.keys(COUNTED) as readonly CountedMedium[];

/** Codes of the parameters that are counted here and not taken from the source. */
export const COUNTED_CODES: ReadonlySet<string> = new Set(MEDIA.map((medium) => COUNTED[medium].code));

/**
 * „Liczba liczników” of an account: spans of days with the same number of active meters of a medium, newest first.
 * A meter counts from the day it was fitted to the day before it was removed, so an exchange on one day counts once.
 */
export function meterCounts(
  accountRowId: string,
  meters: readonly CountedMeterRow[],
  title: TitleDays,
): readonly ParameterRow[] {
  return MEDIA.flatMap((medium) => {
    const ofMedium = meters.filter((meter) => meter.medium === medium);
    return countSpans(ofMedium, title)
      .map((span) => parameterOf(accountRowId, medium, span))
      .reverse();
  });
}

interface CountSpan extends TitleDays {
  readonly count: number;
}

function countSpans(meters: readonly CountedMeterRow[], title: TitleDays): CountSpan[] {
  const changes = meters.flatMap((meter) => [
    meter.installedOn,
    ...(meter.removedOn ? [meter.removedOn] : []),
  ]);
  const within = changes
    .map((day) => laterOf(day, title.from))
    .filter((day) => title.to === null || day <= title.to);
  const starts = [...new Set([title.from, ...within])].sort();
  const counted = starts.map((from) => ({ from, count: activeOn(meters, from) }));
  const changed = counted.filter((span, index) => span.count !== (counted[index - 1]?.count ?? 0));
  return changed.map((span, index) => {
    const next = changed[index + 1];
    return { ...span, to: next ? addDays(next.from, -1) : title.to };
  });
}

function activeOn(meters: readonly CountedMeterRow[], day: LocalDate): number {
  return meters.filter(
    (meter) => meter.installedOn <= day && (meter.removedOn === null || day < meter.removedOn),
  ).length;
}

function parameterOf(accountRowId: string, medium: CountedMedium, span: CountSpan): ParameterRow {
  const rowId = countRowId(accountRowId, medium, span.from);
  return {
    rowId,
    accountRowId,
    id: toGlobalId('ChargeParameter', rowId),
    code: COUNTED[medium].code,
    name: COUNTED[medium].name,
    value: String(span.count),
    unitOfMeasure: 'szt.',
    validFrom: span.from,
    validTo: span.to,
  };
}

/** Counted parameters have no row; their ids lie above every row's: 8, the medium, the first day, the account. */
export const ABOVE_ROWS = 8_000_000_000_000_000_000n;
export const PER_MEDIUM = 100_000_000_000_000_000n;
export const PER_DAY = 1_000_000_000_000n;

function countRowId(accountRowId: string, medium: CountedMedium, from: LocalDate): string {
  const days = BigInt(epochDay(from) + DAYS_BEFORE_1970);
  return String(
    ABOVE_ROWS + BigInt(MEDIA.indexOf(medium)) * PER_MEDIUM + days * PER_DAY + BigInt(accountRowId),
  );
}

/** Days from 1900 to 1970, so that no day of the book is negative here. */
export const DAYS_BEFORE_1970 = 25_567;

/** The account that a counted parameter's row id names; nothing when it is the id of a row. */
export function countedAccountOf(rowId: string): string | undefined {
  const value = BigInt(rowId);
  return value < ABOVE_ROWS ? undefined : String(value % PER_DAY);
}
