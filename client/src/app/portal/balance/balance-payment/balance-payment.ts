import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { formatMoney } from '../../../ui/format/money';
import { PayBox } from '../../../ui/pay-box/pay-box';
import type { TransferDetails } from '../../../ui/pay-box/transfer';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';

/** What one transfer is to pay. */
export interface Payable {
  readonly everything: TransferDetails | null;
  readonly overdue: TransferDetails | null;
}

/** „Zapłać (QR)”: everything, or only what is overdue where that is something else. */
@Component({
  selector: 'ebok-balance-payment',
  imports: [FilterChips, PayBox, TextPipe],
  template: `
    <h2>{{ 'balances.pay' | t }}</h2>
    @if (chips().length > 1) {
      <bok-filter-chips
        class="no-print"
        [legend]="'balances.pay.what' | t"
        name="balance-pay"
        [chips]="chips()"
        [(value)]="chosen"
      />
    }
    @if (transfer(); as transfer) {
      <bok-pay-box [transfer]="transfer" />
    }
  `,
})
export class BalancePayment {
  private readonly texts = inject(Texts);

  readonly of = input.required<Payable>();

  protected readonly chips = computed<readonly FilterChip[]>(() => {
    const { everything, overdue } = this.of();
    if (!everything || !overdue || overdue.amount === 0 || overdue.amount === everything.amount) return [];
    return [
      { value: 'everything', label: this.labelOf('balances.pay.everything', everything) },
      { value: 'overdue', label: this.labelOf('balances.pay.overdue', overdue) },
    ];
  });
  protected readonly chosen = linkedSignal(() => (this.of().everything ? 'everything' : 'overdue'));
  protected readonly transfer = computed(() =>
    this.chosen() === 'overdue' ? this.of().overdue : this.of().everything,
  );

  private labelOf(key: string, { amount }: TransferDetails): string {
    return this.texts.get(key, { amount: formatMoney(amount, 'never', this.texts.language()) });
  }
}
