import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Sorting } from '../../../../core/navigation/sorting';
import { InstantPipe } from '../../../../ui/format/format.pipes';
import { SortButton } from '../../../../ui/sort-button/sort-button';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { CaseStatusTag } from '../case-status/case-status';
import type { CaseColumn } from '../case-view';
import { topicKey } from '../case-wording';
import type { CaseRow } from '../cases-store';

const COLUMNS = [
  { column: 'NUMBER', text: 'cases.number' },
  { column: 'TOPIC', text: 'cases.topic' },
  { column: 'OPENED_AT', text: 'cases.openedAt' },
  { column: 'STATUS', text: 'cases.status' },
  { column: 'ANSWERED_AT', text: 'cases.lastAnswerAt' },
] as const;

/** The cases as a table, for wide screens. */
@Component({
  selector: 'ebok-case-table',
  imports: [CaseStatusTag, InstantPipe, RouterLink, SortButton, TextPipe],
  templateUrl: './case-table.html',
})
export class CaseTable {
  readonly rows = input.required<readonly CaseRow[]>();
  readonly sorting = input.required<Sorting<CaseColumn>>();
  readonly ordered = output<CaseColumn>();

  protected readonly topicKey = topicKey;
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({ ...column, order: this.orderOf(column.column) })),
  );

  private orderOf(column: CaseColumn): 'ascending' | 'descending' | undefined {
    const sorting = this.sorting();
    if (sorting.column !== column) return undefined;
    return sorting.isAscending ? 'ascending' : 'descending';
  }
}
