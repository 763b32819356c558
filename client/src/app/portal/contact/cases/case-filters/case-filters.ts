import { Component, computed, inject, input, output } from '@angular/core';
import type { QueryChange } from '../../../../core/navigation/address-query';
import { wordFor } from '../../../../core/navigation/address-words';
import { FilterChips, type FilterChip } from '../../../../ui/filter-chips/filter-chips';
import { Icon } from '../../../../ui/icon/icon';
import { caseStateWording } from '../../../../ui/own-cases/case-state';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { Texts } from '../../../../ui/text/texts';
import { caseSortText, statusWord, type CaseView } from '../case-view';
import { STATUS_WORDS, topicKey, TOPIC_WORDS, TOPICS } from '../case-wording';
import type { CaseTopic } from '../cases.generated';

const ALL = '';

/** Orders offered where there are no headings of columns to press. */
const ORDERS = [
  { sort: '', text: 'cases.order.answered' },
  { sort: '-data', text: 'cases.order.newest' },
  { sort: 'data', text: 'cases.order.oldest' },
  { sort: 'status', text: 'cases.order.status' },
] as const;

/** What narrows the list: states as chips; topic and words behind „Filtry”. */
@Component({
  selector: 'ebok-case-filters',
  imports: [FilterChips, Icon, TextPipe],
  templateUrl: './case-filters.html',
  styleUrl: './case-filters.css',
  host: { class: 'no-print' },
})
export class CaseFilters {
  private readonly texts = inject(Texts);

  readonly view = input.required<CaseView>();
  /** The list has no headings of columns: offer its orders here. */
  readonly offersOrder = input(false);
  readonly narrowed = output<QueryChange>();

  protected readonly chips = computed<readonly FilterChip[]>(() => [
    { value: ALL, label: this.texts.get('cases.all') },
    ...Object.entries(STATUS_WORDS).map(([value, status]) => ({
      value,
      label: this.texts.get(caseStateWording(status).word),
    })),
  ]);
  protected readonly chosen = computed(() => {
    const { status } = this.view();
    return status === undefined ? ALL : statusWord(status);
  });
  protected readonly topics = computed(() =>
    TOPICS.map((topic) => ({
      word: wordFor<CaseTopic>(TOPIC_WORDS, topic) ?? '',
      name: this.texts.get(topicKey(topic)),
      isChosen: this.view().topic === topic,
    })),
  );
  protected readonly orders = computed(() => {
    const now = caseSortText(this.view().sorting) ?? '';
    return ORDERS.map((order) => ({ ...order, isChosen: order.sort === now }));
  });
  protected readonly hasMore = computed(() => {
    const { topic, text } = this.view();
    return topic !== undefined || text !== undefined;
  });

  protected change(name: 'temat' | 'szukaj' | 'sort', event: Event): void {
    this.narrowed.emit({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value.trim() });
  }
}
