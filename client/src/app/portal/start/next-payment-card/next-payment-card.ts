import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import { DateLeaf } from '../../../ui/date-leaf/date-leaf';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Money } from '../../../ui/money/money';
import { PayBox } from '../../../ui/pay-box/pay-box';
import { RelDate } from '../../../ui/rel-date/rel-date';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { ChargeChange } from '../charge-change/charge-change';
import { paymentRowNames } from '../payment-row';
import type { StartAccount } from '../start-store';

/** More rows than this are folded: someone long in arrears must still reach the transfer without scrolling far. */
const ROWS_AT_ONCE = 5;

/** „Najbliższa płatność”: by when, how much, what it is made up of, and the transfer ready to copy or scan. */
@Component({
  selector: 'ebok-next-payment-card',
  imports: [ChargeChange, DateLeaf, DayPipe, Icon, Money, PayBox, RelDate, RouterLink, Tag, TextPipe, ZlPipe],
  templateUrl: './next-payment-card.html',
  styleUrl: './next-payment-card.css',
})
export class NextPaymentCard {
  private readonly texts = inject(Texts);
  protected readonly clock = inject(Clock);

  readonly account = input.required<StartAccount>();

  protected readonly payment = computed(() => this.account().nextPayment);
  private readonly all = computed(() => {
    const rows = this.payment()?.rows ?? [];
    const names = paymentRowNames(rows, this.texts.language(), ({ key, params }) =>
      this.texts.get(key, params),
    );
    return rows.map(
      (row, index) => ({ ...row, name: names[index], sign: index === 0 ? 'auto' : 'always' }) as const,
    );
  });
  /** The document that falls due next, when it is one: what it is compared with stands below, once there is time. */
  protected readonly chargeId = computed(() => {
    const charges = this.payment()?.rows.filter(({ kind }) => kind === 'CHARGE') ?? [];
    return charges.length === 1 ? charges[0]?.invoice?.id : undefined;
  });
  protected readonly isFolded = linkedSignal(() => this.all().length > ROWS_AT_ONCE + 1);
  protected readonly rows = computed(() =>
    this.isFolded() ? this.all().slice(0, ROWS_AT_ONCE) : this.all(),
  );
  protected readonly count = computed(() => this.all().length);
}
