import { Component, computed, input } from '@angular/core';
import { injectLanguage } from '../format/language';
import { formatMoney, type MoneySign } from '../format/money';

/** What an amount's colour says; the word beside it must say it too. */
export type MoneyTone = 'plain' | 'credit' | 'debit' | 'due';

/** An amount of money, never broken across lines. Grosze in, text out; this and the `zl` pipe are the only ways. */
@Component({
  selector: 'bok-money',
  template: '{{ text() }}',
  styles: `
    :host {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    :host(.credit) {
      color: var(--credit);
    }
    :host(.debit) {
      color: var(--debit);
    }
    :host(.due) {
      color: var(--due);
    }
  `,
  host: { class: 'num', '[class]': 'tone()' },
})
export class Money {
  private readonly language = injectLanguage();

  /** Whole grosze, debit positive as in the API. */
  readonly grosze = input.required<number>();
  readonly sign = input<MoneySign>('auto');
  readonly tone = input<MoneyTone>('plain');

  protected readonly text = computed(() => formatMoney(this.grosze(), this.sign(), this.language()));
}
