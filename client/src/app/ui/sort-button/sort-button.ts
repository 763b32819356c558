import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/**
 * The heading of a column by which a table can be ordered. The `th` around it says the order to screen readers:
 * `[attr.aria-sort]="…"`; the button only turns it.
 */
@Component({
  selector: 'bok-sort-button',
  imports: [Icon],
  template: `
    <button type="button" class="no-print" (click)="turned.emit()">
      <span>{{ label() }}</span><bok-icon [name]="icon()" size="small" [class.resting]="!order()" />
    </button>
    <span class="printed">{{ label() }}</span>
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: var(--s-1);
      min-height: var(--target);
      margin-block: -0.625rem;
      padding: 0;
      border: 0;
      background: none;
      font-weight: inherit;
      text-align: inherit;
    }
    button:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .resting {
      color: var(--text-2);
    }
    @media (width < 90rem) {
      button:not(:hover, :focus-visible) .resting {
        display: none;
      }
    }
    .printed {
      display: none;
    }
    @media print {
      .printed {
        display: inline;
      }
    }
  `,
})
export class SortButton {
  /** The heading; on paper it stands alone, for browsers do not repeat buttons on the next page. */
  readonly label = input.required<string>();
  /** How the table is ordered by this column now; undefined when by another one. */
  readonly order = input<'ascending' | 'descending'>();
  readonly turned = output();

  protected readonly icon = computed<IconName>(() => {
    const order = this.order();
    if (!order) return 'swap_vert';
    return order === 'ascending' ? 'arrow_upward' : 'arrow_downward';
  });
}
