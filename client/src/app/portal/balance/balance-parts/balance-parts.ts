import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sideWord } from '../../../core/wording/balance-wording';
import { ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';

/** What a balance, of the account or of one fund, is made up of; grosze. */
export interface Parts {
  readonly amountOwed: number;
  readonly overdue: number;
  readonly notYetDue: number;
  /** Noted interest, inside the two above. */
  readonly interest: number;
  readonly unallocatedCredit: number;
}

/** Po terminie + Przed terminem − Nadpłata do wykorzystania = razem; interest is named where there is any. */
@Component({
  selector: 'ebok-balance-parts',
  imports: [RouterLink, TextPipe, ZlPipe],
  template: `
    <dl class="rows">
      <div>
        <dt>
          @if (hasLinks() && of().overdue > 0) {
            <a routerLink="/faktury" [queryParams]="{ status: 'po-terminie' }">{{
              'balances.overdue' | t
            }}</a>
          } @else {
            {{ 'balances.overdue' | t }}
          }
        </dt>
        <dd [class.late]="of().overdue > 0">{{ of().overdue | zl }}</dd>
      </div>
      <div>
        <dt>
          @if (hasLinks() && of().notYetDue > 0) {
            <a routerLink="/faktury" [queryParams]="{ status: 'do-zaplaty' }">{{
              'balances.notYetDue' | t
            }}</a>
          } @else {
            {{ 'balances.notYetDue' | t }}
          }
        </dt>
        <dd>{{ of().notYetDue | zl }}</dd>
      </div>
      @if (of().interest > 0) {
        <div>
          <dt class="inside">
            <a routerLink="/rachunki" [queryParams]="{ okres: 'wszystko', rodzaj: 'odsetki' }">{{
              'balances.interest' | t
            }}</a>
          </dt>
          <dd class="inside">{{ of().interest | zl }}</dd>
        </div>
      }
      <div>
        <dt>{{ 'balances.credit' | t }}</dt>
        <dd [class.credit]="of().unallocatedCredit > 0">{{ -of().unallocatedCredit | zl }}</dd>
      </div>
      <div>
        <dt class="total">{{ 'balances.total' | t }}: {{ wordOf(of().amountOwed) | t }}</dt>
        <dd>{{ of().amountOwed | zl: 'never' }}</dd>
      </div>
    </dl>
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
      margin-block: -0.5rem;
    }
    .late {
      color: var(--debit);
    }
    .credit {
      color: var(--credit);
    }
    .inside {
      padding-inline-start: var(--s-5);
      font-weight: 400;
    }
    .total {
      font-weight: 600;
    }
  `,
})
export class BalanceParts {
  readonly of = input.required<Parts>();
  /** Parts lead to their documents; only today's do, the lists know no other day. */
  readonly hasLinks = input(false);

  protected readonly wordOf = sideWord;
}
