import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Sorting } from '../../../core/navigation/sorting';
import { dayOfInstant } from '../../../ui/format/day';
import { FileSizePipe } from '../../../ui/format/file-size';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { SortButton } from '../../../ui/sort-button/sort-button';
import { TextPipe } from '../../../ui/text/text.pipes';
import { DocumentStatus } from '../document-status/document-status';
import type { DocumentColumn } from '../document-view';
import { kindWord } from '../document-words';
import type { DocumentRow } from '../documents-store';
import { OpenedLetters } from '../opened-letters';

const BEFORE_PLACE = [
  { column: 'SENT_AT', text: 'documents.sentAt', isNumber: false },
  { column: 'KIND', text: 'documents.kind', isNumber: false },
  { column: 'TITLE', text: 'documents.title', isNumber: false },
] as const;
const AFTER_PLACE = [
  { column: 'STATUS', text: 'documents.status', isNumber: false },
  { column: 'BYTE_SIZE', text: 'documents.size', isNumber: true },
] as const;

/** The letters as a table, for wide screens. All are of one place, so that its column cannot be ordered by. */
@Component({
  selector: 'ebok-document-table',
  imports: [DayPipe, DocumentStatus, FileSizePipe, Icon, RouterLink, SortButton, TextPipe],
  templateUrl: './document-table.html',
  styleUrl: './document-table.css',
})
export class DocumentTable {
  protected readonly letters = inject(OpenedLetters);

  readonly rows = input.required<readonly DocumentRow[]>();
  readonly place = input.required<string>();
  readonly sorting = input.required<Sorting<DocumentColumn>>();
  readonly ordered = output<DocumentColumn>();

  protected readonly before = computed(() => BEFORE_PLACE.map((column) => this.withOrder(column)));
  protected readonly after = computed(() => AFTER_PLACE.map((column) => this.withOrder(column)));

  protected readonly dayOf = dayOfInstant;
  protected readonly kindOf = kindWord;

  private withOrder<Column extends { readonly column: DocumentColumn }>(column: Column) {
    const { column: sorted, isAscending } = this.sorting();
    const order = isAscending ? ('ascending' as const) : ('descending' as const);
    return { ...column, order: sorted === column.column ? order : undefined };
  }
}
