import { Component, computed, input, output } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { nextSorting, type Sorting } from '../../../core/navigation/sorting';
import { entryWord } from '../../../core/wording/ledger-wording';
import { AmountPipe, DayPipe } from '../../../ui/format/format.pipes';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import type { LedgerRow, LedgerSums } from '../ledger-store';
import type { LedgerColumn } from '../ledger-view';
import { rowLink } from '../row-link';

type Order = 'ascending' | 'descending' | undefined;

/**
 * The history as a table, for wide screens: the running balance beside every entry, and the balances with which the
 * span began and ended where time puts them.
 */
@Component({
  selector: 'ebok-ledger-table',
  imports: [AmountPipe, DayPipe, NgTemplateOutlet, PluralPipe, RouterLink, SortButton, TextPipe],
  templateUrl: './ledger-table.html',
  styleUrl: './ledger-table.css',
})
export class LedgerTable {
  readonly rows = input.required<readonly LedgerRow[]>();
  readonly sums = input.required<LedgerSums>();
  /** First and last day of the span, `YYYY-MM-DD`. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly sorting = input.required<Sorting<LedgerColumn>>();
  /** Entries of the list that were not fetched yet. */
  readonly missing = input(0);
  /** Name the fund at each entry: the account has several. */
  readonly hasFunds = input(false);
  readonly ordered = output<Sorting<LedgerColumn>>();

  /** Time runs upwards: the closing balance stands on top. In any other order both stand at the foot. */
  protected readonly isClosingFirst = computed(() => this.isBy('BOOKED_ON') && !this.sorting().isAscending);
  protected readonly isOpeningFirst = computed(() => this.isBy('BOOKED_ON') && this.sorting().isAscending);
  protected readonly plain = computed(() => ({
    day: this.orderOf('BOOKED_ON'),
    kind: this.orderOf('KIND'),
    document: this.orderOf('DOCUMENT'),
  }));
  /** One signed amount stands in two columns: the largest charges lead one way, the largest payments the other. */
  protected readonly debitOrder = computed<Order>(() =>
    this.isBy('AMOUNT') && !this.sorting().isAscending ? 'descending' : undefined,
  );
  protected readonly creditOrder = computed<Order>(() =>
    this.isBy('AMOUNT') && this.sorting().isAscending ? 'descending' : undefined,
  );

  protected readonly linkOf = rowLink;
  protected readonly wordOf = ({ kind }: LedgerRow): string => entryWord(kind);

  protected turn(column: LedgerColumn, first: 'ascending' | 'descending'): void {
    this.ordered.emit(nextSorting(this.sorting(), column, first));
  }

  private isBy(column: LedgerColumn): boolean {
    return this.sorting().column === column;
  }

  private orderOf(column: LedgerColumn): Order {
    if (!this.isBy(column)) return undefined;
    return this.sorting().isAscending ? 'ascending' : 'descending';
  }
}
