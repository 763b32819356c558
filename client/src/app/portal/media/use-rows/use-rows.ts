import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { nextSorting, orderOfColumn, type Sorting } from '../../../core/navigation/sorting';
import { DayPipe, MonthPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { injectRoom } from '../../../ui/media/room';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { UseListQuery } from '../media.generated';
import { mediumWord } from '../media-wording';
import { OrderChoice } from '../order-choice/order-choice';
import { USE_ORDERS, useSortText, type UseColumn } from '../use-view';

type UseList = NonNullable<UseListQuery['account']>['useList'];
type Segment = UseList['rows'][number]['segments'][number];

/** From this width, rem, the columns have room. */
const TABLE_FITS = 72;

const COLUMNS = [
  { column: 'MONTH', text: 'media.month', isNumber: false },
  { column: 'MEDIUM', text: 'media.medium', isNumber: false },
  { column: 'METER', text: 'media.meter', isNumber: false },
  { column: 'OPENING', text: 'media.opening', isNumber: true },
  { column: 'CLOSING', text: 'media.closing', isNumber: true },
  { column: 'QUANTITY', text: 'media.used', isNumber: true },
  { column: 'YEAR_BEFORE', text: 'media.yearBefore', isNumber: true },
  { column: 'CHANGE', text: 'media.changeOfYear', isNumber: true },
] as const;
/** Columns whose first press begins with the smallest. */
const ASCENDING_FIRST: readonly UseColumn[] = ['MEDIUM', 'METER'];

/** What is said of a start that is not where the month before ended. */
const STARTS: Readonly<Record<Segment['start'], string | undefined>> = {
  CONTINUED: undefined,
  FITTED: 'media.start.fitted',
  REPLACED: 'media.start.replaced',
  FIRST_KNOWN: 'media.start.firstKnown',
  AFTER_FALL: 'media.start.afterFall',
};

/** The use of each month with the states it follows from; a replaced meter gives two lines, whose sum is the month. */
@Component({
  selector: 'ebok-use-rows',
  imports: [DayPipe, MonthPipe, OrderChoice, QuantityPipe, RouterLink, SortButton, TextPipe],
  templateUrl: './use-rows.html',
  styleUrl: './use-rows.css',
})
export class UseRows {
  readonly rows = input.required<UseList['rows']>();
  /** What all rows of the list come to, those not shown yet among them. */
  readonly totals = input.required<UseList['totals']>();
  readonly sorting = input.required<Sorting<UseColumn>>();
  /** The order asked for, as the address says it. */
  readonly ordered = output<string | undefined>();

  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly orders = USE_ORDERS;
  protected readonly sort = computed(() => useSortText(this.sorting()) ?? '');
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({ ...column, order: orderOfColumn(this.sorting(), column.column) })),
  );
  protected readonly mediumOf = mediumWord;
  protected readonly startOf = ({ start }: Segment): string | undefined => STARTS[start];
  protected readonly signOf = (change: string | null): string =>
    change === null || /^-|^0\.000$/.test(change) ? '' : '+';
  protected readonly percentOf = (percent: number | null): string => percent?.toFixed(1) ?? '';
  /** Text key of a month beside the same one a year before. */
  protected readonly comparisonOf = ({ change, changePercent }: UseList['rows'][number]): string => {
    if (change === null) return 'media.yearBefore.bare';
    return changePercent === null ? 'media.yearBefore.change' : 'media.yearBefore.percent';
  };

  protected turn(column: UseColumn): void {
    const first = ASCENDING_FIRST.includes(column) ? 'ascending' : 'descending';
    this.ordered.emit(useSortText(nextSorting(this.sorting(), column, first)));
  }
}
