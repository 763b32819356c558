import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { balanceWording } from '../../../core/wording/balance-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { Money } from '../../../ui/money/money';
import { Tag } from '../../../ui/tag/tag';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import { isDueAtOnce } from '../payment-row';
import type { StartAccount } from '../start-store';

/** „Saldo”: one word, one figure, what of it is late, and how fresh that is; on a desktop the last operations. */
@Component({
  selector: 'ebok-balance-card',
  imports: [DayPipe, Freshness, Icon, Money, PluralPipe, RouterLink, Tag, TextPipe, ZlPipe],
  templateUrl: './balance-card.html',
  styleUrl: './balance-card.css',
})
export class BalanceCard {
  readonly account = input.required<StartAccount>();

  protected readonly balance = computed(() => this.account().balance);
  protected readonly wording = computed(() => balanceWording(this.balance()));
  protected readonly moneyTone = computed(() => {
    const { tone } = this.wording();
    return tone === 'neutral' ? 'plain' : tone;
  });
  protected readonly hasDebts = computed(() => this.balance().overdue > 0 || this.balance().notYetDue > 0);
  protected readonly notYetDueText = computed(() =>
    isDueAtOnce(this.account().nextPayment?.rows ?? [], this.balance().notYetDue)
      ? 'start.balance.notYetDue'
      : 'start.balance.dueLater',
  );
  /** No payment follows on a closed account: what is left there is to be given back. */
  private readonly ownSentence = computed(() =>
    this.account().access.isFormer && this.balance().amountOwed < 0
      ? 'start.balance.formerCredit'
      : this.wording().sentence,
  );
  /** A late part explains itself in the rows; the other states have a sentence. */
  protected readonly sentence = computed(() =>
    this.wording().tone === 'debit' ? undefined : this.ownSentence(),
  );
}
