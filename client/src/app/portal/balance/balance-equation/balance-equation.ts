import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sideWord } from '../../../core/wording/balance-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { Balance } from '../balance-store';

/** How the balance came about since the beginning of the year, in signs that add up as they stand. */
@Component({
  selector: 'ebok-balance-equation',
  imports: [DayPipe, Icon, RouterLink, TextPipe, ZlPipe],
  template: `
    <dl class="rows">
      <div>
        <dt>{{ 'balances.opening' | t: { day: (of().equation.from | day: 'long') } }}</dt>
        <dd>{{ of().equation.opening | zl: 'resident' }}</dd>
      </div>
      <div>
        <dt>{{ 'balances.debits' | t }}</dt>
        <dd>{{ of().equation.debits | zl: 'resident' }}</dd>
      </div>
      <div>
        <dt>{{ 'balances.credits' | t }}</dt>
        <dd class="credit">{{ of().equation.credits | zl: 'always' }}</dd>
      </div>
      <div>
        <dt class="total">
          {{ 'balances.closing' | t: { day: (of().at | day: 'long') } }}: {{ wordOf(of().amountOwed) | t }}
        </dt>
        <dd>{{ of().equation.closing | zl: 'resident' }}</dd>
      </div>
    </dl>
    <a class="link no-print" routerLink="/rachunki" [queryParams]="{ od: of().equation.from, do: of().at }">
      {{ 'balances.entries' | t }}<bok-icon name="chevron_right" />
    </a>
  `,
  styles: `
    .credit {
      color: var(--credit);
    }
    .total {
      font-weight: 600;
    }
  `,
})
export class BalanceEquation {
  readonly of = input.required<Pick<Balance, 'at' | 'amountOwed' | 'equation'>>();

  protected readonly wordOf = sideWord;
}
