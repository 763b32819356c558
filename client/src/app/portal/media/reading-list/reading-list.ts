import { Component, computed, input, output } from '@angular/core';
import { nextSorting, orderOfColumn, type Sorting } from '../../../core/navigation/sorting';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { injectRoom } from '../../../ui/media/room';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord, sourceWord, type ReadingRow } from '../media-wording';
import { ReadingActions } from '../reading-actions/reading-actions';
import { OrderChoice } from '../order-choice/order-choice';
import { READING_ORDERS, readingSortText, type ReadingColumn } from '../reading-view';

/** From this width, rem, the columns have room. */
const TABLE_FITS = 64;

const COLUMNS = [
  { column: 'TAKEN_ON', text: 'media.takenOn', isNumber: false },
  { column: 'METER', text: 'media.meter', isNumber: false },
  { column: 'VALUE', text: 'media.state', isNumber: true },
  { column: 'SOURCE', text: 'media.source', isNumber: false },
] as const;

/** Readings: a table where there is room, cards on a phone. */
@Component({
  selector: 'ebok-reading-list',
  imports: [DayPipe, OrderChoice, QuantityPipe, ReadingActions, SortButton, TextPipe],
  templateUrl: './reading-list.html',
  styleUrl: './reading-list.css',
})
export class ReadingList {
  readonly readings = input.required<readonly ReadingRow[]>();
  readonly sorting = input.required<Sorting<ReadingColumn>>();
  /** The order asked for, as the address says it. */
  readonly ordered = output<string | undefined>();
  readonly withdrawn = output<ReadingRow>();

  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly orders = READING_ORDERS;
  protected readonly sort = computed(() => readingSortText(this.sorting()) ?? '');
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({ ...column, order: orderOfColumn(this.sorting(), column.column) })),
  );
  protected readonly mediumOf = mediumWord;
  protected readonly sourceOf = sourceWord;

  protected turn(column: ReadingColumn): void {
    const first = column === 'TAKEN_ON' || column === 'VALUE' ? 'descending' : 'ascending';
    this.ordered.emit(readingSortText(nextSorting(this.sorting(), column, first)));
  }
}
