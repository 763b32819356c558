import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { entryWord, ruleWord } from '../../../core/wording/ledger-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { EntryAllocation } from '../entry';

/** What a credit covered, or what a charge was covered by: document or entry, amount, day, and the rule in words. */
@Component({
  selector: 'ebok-entry-allocations',
  imports: [DayPipe, RouterLink, TextPipe, ZlPipe],
  template: `
    <ul role="list" class="rows">
      @for (one of allocations(); track one.id) {
        <li>
          <span class="what">
            @if (isCredit()) {
              @if (one.invoice; as invoice) {
                <a [routerLink]="['/faktury', invoice.id]">{{ invoice.number }}</a>
              } @else {
                <span>{{ one.documentNumber ?? ('ledger.noDocument' | t) }}</span>
              }
            } @else {
              <a [routerLink]="['/rachunki', one.creditEntry.id]" lang="pl">{{ one.creditEntry.title }}</a>
            }
            <span class="muted">
              @if (!isCredit()) {
                {{ wordOf(one) | t }} ·
              }
              {{ 'ledger.effectiveOn' | t: { day: (one.effectiveOn | day) } }} · {{ ruleOf(one) | t }}
              @if (one.part === 'INTEREST') {
                · {{ 'ledger.interestPart' | t }}
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
      justify-items: start;
      min-width: 0;
    }
    a {
      padding-block: 0.625rem 0.25rem;
      margin-block-start: -0.375rem;
      font-weight: 600;
    }
  `,
})
export class EntryAllocations {
  readonly allocations = input.required<readonly EntryAllocation[]>();
  /** The entry is a credit and covers debts; else it is a debt and is covered. */
  readonly isCredit = input.required<boolean>();

  protected readonly ruleOf = ({ rule }: EntryAllocation): string => ruleWord(rule);
  protected readonly wordOf = ({ creditEntry }: EntryAllocation): string => entryWord(creditEntry.kind);
}
