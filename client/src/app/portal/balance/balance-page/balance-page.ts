import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import { balanceWording } from '../../../core/wording/balance-wording';
import { wayWord } from '../../../core/wording/ledger-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { Money } from '../../../ui/money/money';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import { BalanceEquation } from '../balance-equation/balance-equation';
import { BalanceParts } from '../balance-parts/balance-parts';
import { BalancePayment } from '../balance-payment/balance-payment';
import { BalanceStore } from '../balance-store';
import { InterestPreview } from '../interest-preview/interest-preview';

/** „Saldo”: one word and one figure, what they are made up of, how they came about, and how to pay. */
@Component({
  selector: 'ebok-balance-page',
  imports: [
    BalanceEquation,
    BalanceParts,
    BalancePayment,
    DayPipe,
    Freshness,
    Icon,
    InterestPreview,
    Money,
    PluralPipe,
    RouterLink,
    Skeleton,
    State,
    Tag,
    TextPipe,
    ZlPipe,
  ],
  templateUrl: './balance-page.html',
  styleUrl: './balance-page.css',
  providers: [BalanceStore],
})
export class BalancePage {
  protected readonly store = inject(BalanceStore);
  protected readonly clock = inject(Clock);

  protected readonly balance = computed(() => this.store.account()?.balance);
  protected readonly wording = computed(() =>
    balanceWording(this.balance() ?? { amountOwed: 0, overdue: 0 }),
  );
  protected readonly moneyTone = computed(() => {
    const { tone } = this.wording();
    return tone === 'neutral' ? 'plain' : tone;
  });
  protected readonly paidBy = computed(() => wayWord(this.balance()?.lastPayment?.method ?? 'OTHER'));
  /** What one transfer can pay today; nothing when nothing is owed. */
  protected readonly payable = computed(() => {
    const account = this.store.payment.value()?.account;
    const owed = [account?.everything, account?.overdue].some((transfer) => (transfer?.amount ?? 0) > 0);
    return account && (owed || this.store.ownAmount() !== undefined) ? account : undefined;
  });
  protected readonly interest = computed(() => {
    const interest = this.store.payment.value()?.account?.interestToDate;
    return interest && interest.rows.length > 0 ? interest : undefined;
  });

  protected chooseDay(event: Event): void {
    this.store.chooseDay((event.target as HTMLInputElement).value);
  }

  protected print(): void {
    window.print();
  }
}
