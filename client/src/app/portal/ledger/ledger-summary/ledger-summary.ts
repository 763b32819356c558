import { Component, computed, input } from '@angular/core';
import { sideWord } from '../../../core/wording/balance-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { LedgerSums } from '../ledger-store';

/** How the span went: what it began with, what was charged, what was paid, what it ended with. */
@Component({
  selector: 'ebok-ledger-summary',
  imports: [DayPipe, TextPipe, ZlPipe],
  template: `
    <dl>
      <div>
        <dt>{{ 'ledger.opening' | t: { day: (from() | day) } }}</dt>
        <dd>{{ sums().opening | zl: 'resident' }}</dd>
      </div>
      <div>
        <dt>{{ 'ledger.debits' | t }}</dt>
        <dd>{{ sums().debits | zl: 'resident' }}</dd>
      </div>
      <div>
        <dt>{{ 'ledger.credits' | t }}</dt>
        <dd class="credit">{{ sums().credits | zl: 'always' }}</dd>
      </div>
      <div>
        <dt>{{ 'ledger.closing' | t: { day: (to() | day) } }}</dt>
        <dd>
          {{ sums().closing | zl: 'resident' }}
          <span class="word">{{ closingWord() | t }}</span>
        </dd>
      </div>
    </dl>
    @if (isNarrowed()) {
      <p class="muted">
        {{
          'ledger.filtered'
            | t
              : {
                  debits: (sums().filteredDebits | zl: 'never'),
                  credits: (sums().filteredCredits | zl: 'never'),
                }
        }}
      </p>
    }
  `,
  styleUrl: './ledger-summary.css',
})
export class LedgerSummary {
  readonly sums = input.required<LedgerSums>();
  /** First and last day of the span, `YYYY-MM-DD`. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly isNarrowed = input(false);

  protected readonly closingWord = computed(() => sideWord(this.sums().closing));
}
