import { Component, input } from '@angular/core';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { InterestNoteSource } from '../entry';

/** An interest note: for which late document, from what sum and over which days. */
@Component({
  selector: 'ebok-interest-note',
  imports: [DayPipe, TextPipe, ZlPipe],
  template: `
    <h2>{{ 'ledger.note' | t: { number: of().number } }}</h2>
    <p>
      {{ 'ledger.note.days' | t: { issued: (of().issuedOn | day: 'long'), due: (of().dueOn | day: 'long') } }}
    </p>
    <dl class="rows">
      @for (item of of().items; track item.position) {
        <div>
          <dt>
            {{ item.debtDocumentNumber }}
            <span class="muted">
              {{
                'ledger.note.item'
                  | t: { principal: (item.principal | zl), from: (item.from | day), to: (item.to | day) }
              }}
            </span>
          </dt>
          <dd class="part">{{ item.amount | zl }}</dd>
        </div>
      }
      <div>
        <dt class="total">{{ 'ledger.note.total' | t }}</dt>
        <dd>{{ of().total | zl }}</dd>
      </div>
    </dl>
  `,
  styles: `
    .part {
      font-weight: 400;
    }
    .total {
      font-weight: 600;
    }
    dt .muted {
      display: block;
    }
  `,
})
export class InterestNoteBlock {
  readonly of = input.required<InterestNoteSource>();
}
