import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { nextSorting, orderOfColumn, type Sorting } from '../../../core/navigation/sorting';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord, statusLook, verificationLook, type MeterRow } from '../media-wording';
import { MeterCard } from '../meter-card/meter-card';
import { METER_ORDERS, meterSortText, type MeterColumn } from '../meter-view';
import { OrderChoice } from '../order-choice/order-choice';

/** From this width, rem, the eight columns have room. */
const TABLE_FITS = 76;

const COLUMNS = [
  { column: 'MEDIUM', text: 'media.medium', isNumber: false },
  { column: 'SERIAL', text: 'media.serial', isNumber: false },
  { column: 'PLACE', text: 'media.place', isNumber: false },
  { column: 'INSTALLED_ON', text: 'media.installedOn', isNumber: false },
  { column: 'VERIFIED_UNTIL', text: 'media.verifiedUntil', isNumber: false },
  { column: 'REMOTE', text: 'media.remote', isNumber: false },
  { column: 'LAST_VALUE', text: 'media.lastState', isNumber: true },
  { column: 'STATUS', text: 'media.status', isNumber: false },
] as const;
/** Columns whose first press shows the most at the top. */
const LARGEST_FIRST: readonly MeterColumn[] = ['INSTALLED_ON', 'REMOTE', 'LAST_VALUE'];

/** The meters of a unit: a table where there is room, cards on a phone. */
@Component({
  selector: 'ebok-meter-list',
  imports: [DayPipe, Icon, MeterCard, OrderChoice, QuantityPipe, RouterLink, SortButton, Tag, TextPipe],
  templateUrl: './meter-list.html',
  styleUrl: './meter-list.css',
})
export class MeterList {
  readonly meters = input.required<readonly MeterRow[]>();
  readonly sorting = input.required<Sorting<MeterColumn>>();
  /** The order asked for, as the address says it. */
  readonly ordered = output<string | undefined>();

  /** On a phone those taken off are folded: they would make most of the page. */
  protected readonly inPlace = computed(() => this.meters().filter(({ status }) => status === 'ACTIVE'));
  protected readonly former = computed(() => this.meters().filter(({ status }) => status !== 'ACTIVE'));
  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly orders = METER_ORDERS;
  protected readonly sort = computed(() => meterSortText(this.sorting()) ?? '');
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({ ...column, order: orderOfColumn(this.sorting(), column.column) })),
  );
  protected readonly mediumOf = mediumWord;
  protected readonly statusOf = statusLook;
  protected readonly verificationOf = verificationLook;

  protected turn(column: MeterColumn): void {
    const first = LARGEST_FIRST.includes(column) ? 'descending' : 'ascending';
    this.ordered.emit(meterSortText(nextSorting(this.sorting(), column, first)));
  }
}
