import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Sorting } from '../../../core/navigation/sorting';
import { entryWord } from '../../../core/wording/ledger-wording';
import { DayPipe, MonthPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Money } from '../../../ui/money/money';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import type { LedgerRow, LedgerSums } from '../ledger-store';
import type { LedgerColumn } from '../ledger-view';
import { monthGroups } from '../month-groups';
import { rowLink } from '../row-link';

/** The history for phones: by month while it is in order of time, one signed amount a row, the balance under it. */
@Component({
  selector: 'ebok-ledger-months',
  imports: [DayPipe, Money, MonthPipe, NgTemplateOutlet, PluralPipe, RouterLink, TextPipe, ZlPipe],
  templateUrl: './ledger-months.html',
  styleUrl: './ledger-months.css',
})
export class LedgerMonths {
  readonly rows = input.required<readonly LedgerRow[]>();
  readonly sums = input.required<LedgerSums>();
  /** First and last day of the span, `YYYY-MM-DD`. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly sorting = input.required<Sorting<LedgerColumn>>();
  readonly isNarrowed = input(false);
  /** Entries of the list that were not fetched yet. */
  readonly missing = input(0);
  readonly hasFunds = input(false);

  private readonly isChronological = computed(() => this.sorting().column === 'BOOKED_ON');
  protected readonly isOpeningFirst = computed(() => this.isChronological() && this.sorting().isAscending);
  protected readonly groups = computed(() => {
    const { isAscending } = this.sorting();
    if (!this.isChronological()) return [{ month: undefined, rows: this.rows(), closing: undefined }];
    return monthGroups(
      this.rows(),
      isAscending,
      !this.isNarrowed() && (!isAscending || this.missing() === 0),
    );
  });

  protected readonly linkOf = rowLink;
  protected readonly wordOf = ({ kind }: LedgerRow): string => entryWord(kind);
}
