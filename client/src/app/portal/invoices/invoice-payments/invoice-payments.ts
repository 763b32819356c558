import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { entryWord, ruleWord, wayWord } from '../../../core/wording/ledger-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { InvoiceDetailQuery } from '../invoices.generated';

/** A payment or another credit that covers a part of the document. */
export type InvoiceAllocation = NonNullable<InvoiceDetailQuery['invoice']>['allocations'][number];

/** „Zapłaty”: what covered the document, by how much, and why this document; each leads to its entry in the book. */
@Component({
  selector: 'ebok-invoice-payments',
  imports: [DayPipe, RouterLink, TextPipe, ZlPipe],
  template: `
    <ul role="list" class="rows">
      @for (one of allocations(); track one.id) {
        <li>
          <span class="what">
            <a [routerLink]="['/rachunki', one.creditEntry.id]">
              @if (one.payment; as payment) {
                {{ 'invoices.payment' | t: { day: (one.effectiveOn | day), way: (wayOf(payment) | t) } }}
              } @else {
                {{ entryOf(one) | t }} {{ one.effectiveOn | day }}
              }
            </a>
            <span class="muted">
              @if (one.payment; as payment) {
                {{ 'invoices.payment.of' | t: { amount: (payment.amount | zl) } }} ·
              }
              {{ ruleOf(one) | t }}
              @if (one.part === 'INTEREST') {
                · {{ 'invoices.payment.interest' | t }}
              }
            </span>
          </span>
          <strong class="number">{{ one.amount | zl }}</strong>
        </li>
      }
    </ul>
  `,
  styles: `
    .what {
      display: grid;
      flex: 1 1 12rem;
      min-width: 0;
    }
    a {
      padding-block: 0.625rem 0.25rem;
      margin-block-start: -0.375rem;
      font-weight: 600;
    }
  `,
})
export class InvoicePayments {
  readonly allocations = input.required<readonly InvoiceAllocation[]>();

  protected readonly wayOf = ({ method }: NonNullable<InvoiceAllocation['payment']>): string =>
    wayWord(method);
  protected readonly ruleOf = ({ rule }: InvoiceAllocation): string => ruleWord(rule);
  protected readonly entryOf = ({ creditEntry }: InvoiceAllocation): string => entryWord(creditEntry.kind);
}
