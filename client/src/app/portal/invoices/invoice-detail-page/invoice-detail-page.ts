import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACCOUNT_PARAMETER, AccountChoice } from '../../../core/account/account-choice';
import { Clock } from '../../../core/clock/clock';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { PageTitle } from '../../../core/navigation/page-title';
import { documentWord } from '../../../core/wording/ledger-wording';
import { DayPipe, MonthPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { LetterList } from '../../../ui/letter-list/letter-list';
import { OwnCases } from '../../../ui/own-cases/own-cases';
import { PayBox } from '../../../ui/pay-box/pay-box';
import { RelDate } from '../../../ui/rel-date/rel-date';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { InvoiceChanges } from '../invoice-changes/invoice-changes';
import { InvoiceHistory } from '../invoice-history/invoice-history';
import { InvoiceLines } from '../invoice-lines/invoice-lines';
import { InvoicePayments } from '../invoice-payments/invoice-payments';
import { InvoiceStatus } from '../invoice-status/invoice-status';
import { InvoiceDetailDocument } from '../invoices.generated';

/** One document of charge: what it is for, why so much, what of it is paid, and the transfer for the rest. */
@Component({
  selector: 'ebok-invoice-detail-page',
  imports: [
    DayPipe,
    Empty,
    Freshness,
    Icon,
    InvoiceChanges,
    InvoiceHistory,
    InvoiceLines,
    InvoicePayments,
    InvoiceStatus,
    LetterList,
    MonthPipe,
    OwnCases,
    PayBox,
    RelDate,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
    ZlPipe,
  ],
  templateUrl: './invoice-detail-page.html',
  styleUrl: './invoice-detail-page.css',
})
export class InvoiceDetailPage {
  private readonly choice = inject(AccountChoice);
  private readonly title = inject(PageTitle);
  private readonly address = injectAddressQuery();
  protected readonly clock = inject(Clock);

  /** From the address; opaque. */
  readonly id = input.required<string>();

  protected readonly answer = gqlResource(InvoiceDetailDocument, () => ({ id: this.id() }));
  protected readonly invoice = computed(() => this.answer.value()?.invoice ?? undefined);
  protected readonly isMissing = computed(() => this.answer.value()?.invoice === null);
  protected readonly kind = computed(() => documentWord(this.invoice()?.kind ?? 'CHARGE'));

  constructor() {
    effect(() => {
      const invoice = this.invoice();
      if (invoice) this.title.name(invoice.number);
    });
    effect(() => this.followAccount(this.invoice()?.account.number));
  }

  /** A mailed link may open a document of another account of the person than the one last chosen. */
  private followAccount(number: string | undefined): void {
    if (number !== undefined && number !== this.choice.number() && this.choice.has(number)) {
      this.address.change({ [ACCOUNT_PARAMETER]: number });
    }
  }
}
