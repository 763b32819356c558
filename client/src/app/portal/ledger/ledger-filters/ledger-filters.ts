import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { QueryChange } from '../../../core/navigation/address-query';
import { wordFor } from '../../../core/navigation/address-words';
import { ENTRY_KINDS, entryWord, type EntryKind } from '../../../core/wording/ledger-wording';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { groszeOf, plainAmount } from '../../../ui/format/money';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { SpanChoice } from '../ledger-span';
import { ENTRY_WORDS, ledgerSortText, type LedgerView } from '../ledger-view';

const SPANS = [
  { choice: 'TWELVE_MONTHS', text: 'ledger.span.twelveMonths' },
  { choice: 'YEAR', text: 'ledger.span.year' },
  { choice: 'ALL', text: 'ledger.span.all' },
  { choice: 'OWN', text: 'ledger.span.own' },
] as const;

/** Orders offered where there are no headings of columns to press. */
const ORDERS = [
  { sort: '', text: 'ledger.order.newest' },
  { sort: 'data', text: 'ledger.order.oldest' },
  { sort: '-kwota', text: 'ledger.order.debits' },
  { sort: 'kwota', text: 'ledger.order.credits' },
] as const;

/** The two limits of an amount. */
type AmountLimit = 'kwota-od' | 'kwota-do';

/** Which days, and what of them: kind, fund, amount, words. */
@Component({
  selector: 'ebok-ledger-filters',
  imports: [FilterChips, Icon, TextPipe],
  templateUrl: './ledger-filters.html',
  styleUrl: './ledger-filters.css',
  host: { class: 'no-print' },
})
export class LedgerFilters {
  private readonly texts = inject(Texts);

  readonly view = input.required<LedgerView>();
  readonly funds = input.required<readonly { readonly code: string; readonly name: string }[]>();
  /** Today, `YYYY-MM-DD`: nothing is booked later. */
  readonly today = input.required<string>();
  /** The list has no headings of columns: offer its orders here. */
  readonly offersOrder = input(false);
  readonly spanChosen = output<SpanChoice>();
  readonly narrowed = output<QueryChange>();

  protected readonly spans = computed<readonly FilterChip[]>(() =>
    SPANS.map(({ choice, text }) => ({ value: choice, label: this.texts.get(text) })),
  );
  protected readonly kinds = computed(() =>
    ENTRY_KINDS.map((kind) => ({
      word: wordFor<EntryKind>(ENTRY_WORDS, kind) ?? '',
      name: this.texts.get(entryWord(kind)),
      isChosen: this.view().kind === kind,
    })),
  );
  protected readonly orders = computed(() => {
    const now = ledgerSortText(this.view().sorting) ?? '';
    return ORDERS.map((order) => ({ ...order, isChosen: order.sort === now }));
  });
  protected readonly hasMore = computed(() => {
    const { kind, fund, amountFrom, amountTo, text } = this.view();
    return [kind, fund, amountFrom, amountTo, text].some((value) => value !== undefined);
  });
  /** The limit in which something was typed that is no amount. */
  protected readonly wrong = signal<AmountLimit | undefined>(undefined);

  protected chooseSpan(value: string): void {
    const span = SPANS.find(({ choice }) => choice === value);
    if (span) this.spanChosen.emit(span.choice);
  }

  protected change(name: string, event: Event): void {
    this.narrowed.emit({ [name]: valueOf(event) });
  }

  protected changeAmount(name: AmountLimit, event: Event): void {
    const typed = valueOf(event);
    const isWrong = typed !== '' && groszeOf(typed) === undefined;
    this.wrong.set(isWrong ? name : undefined);
    if (!isWrong) this.narrowed.emit({ [name]: typed });
  }

  protected amountText(grosze: number | undefined): string {
    return grosze === undefined ? '' : plainAmount(grosze);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
}
