import { TOTAL_LABEL, type Sheet } from '../../platform/spreadsheet/sheet.js';
import type { MediumMonth, MeterSegment } from './medium-use.type.js';
import type { Meter } from './meter.type.js';
import type { UseTotal } from './use-list.type.js';
import { MEDIUM_NAMES, remarkOf } from './use-sheet.js';

/** A month of an exported list: its meters in the order of its segments, and the number of its settlement. */
export interface ListedMonth {
  readonly use: MediumMonth;
  readonly meters: readonly Pick<Meter, 'serial' | 'place'>[];
  readonly settlement: string | null;
}

/** What one meter counted; what is of the month stands in its first row, as on the screen. */
interface SegmentRow {
  readonly period: string;
  readonly of: Pick<UseTotal, 'medium' | 'unitOfMeasure'>;
  readonly meter: Pick<Meter, 'serial' | 'place'> | undefined;
  readonly segment: MeterSegment | undefined;
  readonly whole: Pick<UseTotal, 'quantity' | 'yearBefore' | 'change'> | undefined;
  readonly settlement: string | null;
}

/** „Zużycie” for a spreadsheet: a row per meter and month, then the sum of each medium. */
export function useListSheet(months: readonly ListedMonth[], totals: readonly UseTotal[]): Sheet<SegmentRow> {
  return {
    name: 'Zużycie',
    rows: [...months.flatMap(rowsOf), ...totals.map(totalRow)],
    columns: [
      { title: 'Okres', width: 10, kind: 'TEXT', value: ({ period }) => period },
      { title: 'Medium', width: 24, kind: 'TEXT', value: ({ of }) => MEDIUM_NAMES[of.medium] },
      { title: 'Licznik', width: 16, kind: 'TEXT', value: ({ meter }) => meter?.serial ?? null },
      { title: 'Miejsce', width: 16, kind: 'TEXT', value: ({ meter }) => meter?.place ?? null },
      {
        title: 'Stan początkowy',
        width: 16,
        kind: 'DECIMAL',
        value: ({ segment }) => segment?.fromValue ?? null,
      },
      { title: 'Stan końcowy', width: 16, kind: 'DECIMAL', value: ({ segment }) => segment?.toValue ?? null },
      {
        title: 'Zużycie licznika',
        width: 16,
        kind: 'DECIMAL',
        value: ({ segment }) => segment?.quantity ?? null,
      },
      { title: 'Zużycie', width: 12, kind: 'DECIMAL', value: ({ whole }) => whole?.quantity ?? null },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: ({ of }) => of.unitOfMeasure },
      { title: 'Rok wcześniej', width: 14, kind: 'DECIMAL', value: ({ whole }) => whole?.yearBefore ?? null },
      { title: 'Zmiana', width: 12, kind: 'DECIMAL', value: ({ whole }) => whole?.change ?? null },
      { title: 'Rozliczenie', width: 20, kind: 'TEXT', value: ({ settlement }) => settlement },
      {
        title: 'Uwagi',
        width: 28,
        kind: 'TEXT',
        value: ({ segment }) => (segment && remarkOf(segment)) || null,
      },
    ],
  };
}

function rowsOf({ use, meters, settlement }: ListedMonth): readonly SegmentRow[] {
  return use.segments.map((segment, index) => ({
    period: use.month,
    of: use,
    meter: meters[index],
    segment,
    whole: index === 0 ? use : undefined,
    settlement: index === 0 ? settlement : null,
  }));
}

function totalRow(total: UseTotal): SegmentRow {
  return {
    period: TOTAL_LABEL,
    of: total,
    meter: undefined,
    segment: undefined,
    whole: total,
    settlement: null,
  };
}
