import { Component, input, output } from '@angular/core';
import { TextPipe } from '../../../ui/text/text.pipes';

/** One order as the address says it, empty for the usual one, and the key of its words. */
export interface OrderOption {
  readonly sort: string;
  readonly text: string;
}

/** „Kolejność”: the orders of a list where it has no headings of columns to press. */
@Component({
  selector: 'ebok-order-choice',
  imports: [TextPipe],
  template: `
    <div class="field">
      <label [for]="fieldId()">{{ 'media.order' | t }}</label>
      <select [id]="fieldId()" class="input" #choice (change)="chosen.emit(choice.value)">
        @for (order of orders(); track order.sort) {
          <option [value]="order.sort" [selected]="order.sort === sort()">{{ order.text | t }}</option>
        }
      </select>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--s-4);
    }
  `,
  host: { class: 'no-print' },
})
export class OrderChoice {
  /** Unique on the page. */
  readonly fieldId = input.required<string>();
  readonly orders = input.required<readonly OrderOption[]>();
  /** The order now, as the address says it. */
  readonly sort = input.required<string>();
  readonly chosen = output<string>();
}
