import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { formatMonth } from '../../../ui/format/day';
import { AmountPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { InvoiceChangesDocument } from '../invoices.generated';
import { ChangeCause } from './change-cause';
import { changeSentence, factsText } from './change-sentence';
import { stepBars } from './change-steps';

/** Name and word of the parameter that asks for the year before; the month before needs none. */
const PARAMETER = 'porownaj';
const YEAR_WORD = 'rok';

/** „Co się zmieniło?”: from the earlier sum to this one, cause by cause, as a waterfall and as a table. */
@Component({
  selector: 'ebok-invoice-changes',
  imports: [AmountPipe, ChangeCause, FilterChips, Icon, RouterLink, Skeleton, State, TextPipe, ZlPipe],
  templateUrl: './invoice-changes.html',
  styleUrl: './invoice-changes.css',
})
export class InvoiceChanges {
  private readonly texts = inject(Texts);
  private readonly address = injectAddressQuery();

  /** The document's opaque id. */
  readonly id = input.required<string>();
  readonly number = input.required<string>();
  /** `YYYY-MM`. */
  readonly period = input.required<string | null>();

  protected readonly chosen = computed(() => (this.address.get(PARAMETER) === YEAR_WORD ? YEAR_WORD : ''));
  protected readonly isYear = computed(() => this.chosen() === YEAR_WORD);
  protected readonly chips = computed<readonly FilterChip[]>(() => [
    { value: '', label: this.texts.get('invoices.changes.month') },
    { value: YEAR_WORD, label: this.texts.get('invoices.changes.year') },
  ]);
  protected readonly isTable = signal(false);
  protected readonly answer = gqlResource(InvoiceChangesDocument, () => ({
    id: this.id(),
    compareWith: this.isYear() ? ('YEAR' as const) : ('MONTH' as const),
  }));
  protected readonly comparison = computed(() => this.answer.value()?.invoice?.changesSince ?? undefined);
  protected readonly isMissing = computed(() => this.answer.value() !== undefined && !this.comparison());
  /** Of both documents: what a cause names is found among them. */
  private readonly corrections = computed(() => {
    const invoice = this.answer.value()?.invoice;
    return [...(invoice?.correctedBy ?? []), ...(this.comparison()?.previous.correctedBy ?? [])];
  });
  protected readonly rows = computed(() => {
    const comparison = this.comparison();
    if (!comparison) return [];
    const { totalBefore, changes } = comparison;
    const corrections = new Map(this.corrections().map(({ number, id }) => [number, id]));
    const bars = stepBars(
      totalBefore,
      changes.map(({ amount }) => amount),
    );
    const translate = this.texts.get.bind(this.texts);
    const language = this.texts.language();
    return changes.map((change, index) => ({
      ...change,
      sentence: changeSentence(change, translate, language),
      was: factsText(change.before, change.unit, translate, language),
      is: factsText(change.now, change.unit, translate, language),
      correctionId: corrections.get(change.correction ?? ''),
      bar: bars[index],
    }));
  });

  protected readonly earlier = computed(() => {
    const previous = this.comparison()?.previous;
    return previous ? this.nameOf(previous.number, previous.period) : '';
  });
  protected readonly later = computed(() => this.nameOf(this.number(), this.period()));
  /** Only where a component has both causes is there something to explain. */
  protected readonly isSplit = computed(() => {
    const causes = (cause: string): readonly (string | null)[] =>
      this.rows()
        .filter((row) => row.cause === cause)
        .map((row) => row.component);
    const rates = causes('RATE');
    return causes('QUANTITY').some((component) => rates.includes(component));
  });

  protected compareWith(word: string): void {
    this.address.change({ [PARAMETER]: word });
  }

  /** „NAL/2026/11/0147, listopad 2026”. */
  private nameOf(number: string, period: string | null): string {
    return period === null ? number : `${number}, ${formatMonth(period, 'long', this.texts.language())}`;
  }
}
