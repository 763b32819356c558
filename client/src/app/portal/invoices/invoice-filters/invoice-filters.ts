import { Component, computed, inject, input, output } from '@angular/core';
import { wordFor } from '../../../core/navigation/address-words';
import type { QueryChange } from '../../../core/navigation/address-query';
import { DOCUMENT_KINDS, documentWord, type DocumentKind } from '../../../core/wording/ledger-wording';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { MonthPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { invoiceSortText, KIND_WORDS, statusWord, type InvoiceView } from '../invoice-view';

const ALL = '';
const CHIPS = [
  { status: undefined, text: 'invoices.all' },
  { status: 'TO_PAY', text: 'invoices.toPay' },
  { status: 'OVERDUE', text: 'invoices.overdue' },
  { status: 'PAID', text: 'invoices.paid' },
] as const;

/** Orders offered where there are no headings of columns to press. */
const ORDERS = [
  { sort: '', text: 'invoices.order.newest' },
  { sort: 'wystawiono', text: 'invoices.order.oldest' },
  { sort: 'termin', text: 'invoices.order.dueFirst' },
  { sort: '-kwota', text: 'invoices.order.largest' },
  { sort: '-pozostalo', text: 'invoices.order.remaining' },
] as const;

/** What narrows the list: ready-made views as chips; months, kind and words behind „Filtry”. */
@Component({
  selector: 'ebok-invoice-filters',
  imports: [FilterChips, Icon, MonthPipe, TextPipe],
  templateUrl: './invoice-filters.html',
  styleUrl: './invoice-filters.css',
  host: { class: 'no-print' },
})
export class InvoiceFilters {
  private readonly texts = inject(Texts);

  readonly view = input.required<InvoiceView>();
  readonly months = input.required<readonly string[]>();
  /** The list has no headings of columns: offer its orders here. */
  readonly offersOrder = input(false);
  readonly narrowed = output<QueryChange>();

  protected readonly chips = computed<readonly FilterChip[]>(() =>
    CHIPS.map(({ status, text }) => ({
      value: status === undefined ? ALL : (statusWord(status) ?? ALL),
      label: this.texts.get(text),
    })),
  );
  protected readonly chosen = computed(() => {
    const { status } = this.view();
    return status === undefined ? ALL : (statusWord(status) ?? ALL);
  });
  protected readonly kinds = computed(() =>
    DOCUMENT_KINDS.map((kind) => ({
      word: wordFor<DocumentKind>(KIND_WORDS, kind) ?? '',
      name: this.texts.get(documentWord(kind)),
      isChosen: this.view().kind === kind,
    })),
  );
  protected readonly orders = computed(() => {
    const now = invoiceSortText(this.view().sorting) ?? '';
    return ORDERS.map((order) => ({ ...order, isChosen: order.sort === now }));
  });
  protected readonly hasMore = computed(() => {
    const { from, to, kind, text } = this.view();
    return [from, to, kind, text].some((value) => value !== undefined);
  });

  protected change(name: 'od' | 'do' | 'rodzaj' | 'szukaj' | 'sort', event: Event): void {
    this.narrowed.emit({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value.trim() });
  }
}
