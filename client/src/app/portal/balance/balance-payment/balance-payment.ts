import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FilterChips, type FilterChip } from '../../../ui/filter-chips/filter-chips';
import { formatMoney, groszeOf, plainAmount } from '../../../ui/format/money';
import { PayBox } from '../../../ui/pay-box/pay-box';
import type { TransferDetails } from '../../../ui/pay-box/transfer';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { BalanceStore } from '../balance-store';

/** What one transfer is to pay. */
export interface Payable {
  readonly everything: TransferDetails | null;
  readonly overdue: TransferDetails | null;
}

/** The chips: everything, only what is overdue, an amount of one's own. */
type Choice = 'everything' | 'overdue' | 'own';

/** „Zapłać (QR)”: everything, only what is overdue where that is something else, or an amount of one's own. */
@Component({
  selector: 'ebok-balance-payment',
  imports: [FilterChips, PayBox, State, TextPipe],
  templateUrl: './balance-payment.html',
  styleUrl: './balance-payment.css',
})
export class BalancePayment {
  private readonly texts = inject(Texts);
  protected readonly store = inject(BalanceStore);

  readonly of = input.required<Payable>();

  protected readonly chips = computed<readonly FilterChip[]>(() => {
    const { everything, overdue } = this.of();
    const hasOverdue = overdue !== null && overdue.amount > 0 && overdue.amount !== everything?.amount;
    return [
      ...(everything ? [this.chipOf('everything', everything)] : []),
      ...(hasOverdue ? [this.chipOf('overdue', overdue)] : []),
      { value: 'own', label: this.texts.get('balances.pay.own') },
    ];
  });
  /** What the address names, else what was pressed, else everything. */
  protected readonly chosen = linkedSignal<number | undefined, string>({
    source: this.store.ownAmount,
    computation: (amount, previous) => {
      if (amount !== undefined) return 'own';
      return previous && previous.source === undefined ? previous.value : this.first();
    },
  });
  protected readonly ownText = computed(() => {
    const amount = this.store.ownAmount();
    return amount === undefined ? '' : plainAmount(amount);
  });
  /** What was typed is no amount above zero. */
  protected readonly isWrong = signal(false);
  protected readonly transfer = computed(() => {
    const { everything, overdue } = this.of();
    switch (this.chosen() as Choice) {
      case 'own':
        return this.store.own.value()?.account?.transfer ?? undefined;
      case 'overdue':
        return overdue ?? undefined;
      case 'everything':
        return everything ?? undefined;
    }
  });

  protected choose(chip: string): void {
    this.chosen.set(chip);
    this.isWrong.set(false);
  }

  protected type(event: Event): void {
    const amount = groszeOf((event.target as HTMLInputElement).value);
    this.isWrong.set(!amount);
    if (amount) this.store.chooseAmount(amount);
  }

  private first(): Choice {
    return this.of().everything ? 'everything' : 'overdue';
  }

  private chipOf(choice: Choice, { amount }: TransferDetails): FilterChip {
    const shown = formatMoney(amount, 'never', this.texts.language());
    return { value: choice, label: this.texts.get(`balances.pay.${choice}`, { amount: shown }) };
  }
}
