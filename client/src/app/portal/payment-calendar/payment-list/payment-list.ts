import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DateLeaf } from '../../../ui/date-leaf/date-leaf';
import { DayPipe, MonthPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { plainAmount } from '../../../ui/format/money';
import { Icon } from '../../../ui/icon/icon';
import { RelDate } from '../../../ui/rel-date/rel-date';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { paymentLink, paymentName, shownAmount, stateWording, type Payment } from '../payment-view';

/** The payments of a month one under another, with all that the grid says. */
@Component({
  selector: 'ebok-payment-list',
  imports: [DateLeaf, DayPipe, Icon, MonthPipe, RelDate, RouterLink, Tag, TextPipe, ZlPipe],
  templateUrl: './payment-list.html',
  styleUrl: './payment-list.css',
})
export class PaymentList {
  private readonly texts = inject(Texts);

  readonly payments = input.required<readonly Payment[]>();
  /** `YYYY-MM-DD`. */
  readonly today = input.required<string>();

  protected readonly rows = computed(() =>
    this.payments().map((payment) => ({
      payment,
      name: paymentName(payment, (key, params) => this.texts.get(key, params)),
      wording: stateWording(payment.state),
      link: paymentLink(payment),
      shown: shownAmount(payment),
      isOpen: payment.state !== 'PAID',
      // A bare debt has no transfer of its own; an instalment is less than the document's, so it has one on „Saldo”.
      instalmentAmount:
        payment.state !== 'PAID' && payment.instalment ? plainAmount(payment.remaining) : undefined,
      isPayable: payment.state !== 'PAID' && payment.invoice !== null && payment.instalment === null,
    })),
  );
}
