import { Component, computed, inject, input, output } from '@angular/core';
import type { QueryChange } from '../../../core/navigation/address-query';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { documentSortText, kindAddressWord, YES, type DocumentView } from '../document-view';
import { DOCUMENT_KINDS, kindWord } from '../document-words';

const ALL = '';

/** Orders offered where there are no headings of columns to press. */
const ORDERS = [
  { sort: '', text: 'documents.order.newest' },
  { sort: 'wyslano', text: 'documents.order.oldest' },
  { sort: 'tytul', text: 'documents.order.title' },
  { sort: 'rodzaj', text: 'documents.order.kind' },
  { sort: 'status', text: 'documents.order.status' },
  { sort: '-rozmiar', text: 'documents.order.largest' },
] as const;

/** What narrows the list: unread ones as a chip; year, kind and words behind „Filtry”. */
@Component({
  selector: 'ebok-document-filters',
  imports: [FilterChips, Icon, TextPipe],
  templateUrl: './document-filters.html',
  styleUrl: './document-filters.css',
  host: { class: 'no-print' },
})
export class DocumentFilters {
  private readonly texts = inject(Texts);

  readonly view = input.required<DocumentView>();
  readonly years = input.required<readonly number[]>();
  /** Letters that were not opened yet, over the whole account. */
  readonly unread = input.required<number>();
  /** The list has no headings of columns: offer its orders here. */
  readonly offersOrder = input(false);
  readonly narrowed = output<QueryChange>();

  protected readonly chips = computed<readonly FilterChip[]>(() => [
    { value: ALL, label: this.texts.get('documents.all') },
    { value: YES, label: this.texts.get('documents.unread'), count: this.unread() },
  ]);
  protected readonly chosen = computed(() => (this.view().unread ? YES : ALL));
  protected readonly kinds = computed(() =>
    DOCUMENT_KINDS.map((kind) => ({
      word: kindAddressWord(kind),
      name: this.texts.get(kindWord(kind)),
      isChosen: this.view().kind === kind,
    })),
  );
  protected readonly orders = computed(() => {
    const now = documentSortText(this.view().sorting) ?? '';
    return ORDERS.map((order) => ({ ...order, isChosen: order.sort === now }));
  });
  protected readonly hasMore = computed(() => {
    const { year, kind, text } = this.view();
    return [year, kind, text].some((value) => value !== undefined);
  });

  protected change(name: 'rok' | 'rodzaj' | 'szukaj' | 'sort', event: Event): void {
    this.narrowed.emit({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value.trim() });
  }
}
