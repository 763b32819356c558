import { Component, computed, input } from '@angular/core';
import { formatDay } from '../format/day';
import { injectLanguage } from '../format/language';

/** A leaf of a tear-off calendar. An ornament: the full date must stand beside it as text. */
@Component({
  selector: 'bok-date-leaf',
  template: `<span class="month">{{ month() }}</span
    ><span class="date">{{ date() }}</span>`,
  styles: `
    :host {
      display: grid;
      grid-template-rows: auto 1fr;
      flex: none;
      width: 4.25rem;
      height: 4.5rem;
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      background: var(--surface);
      text-align: center;
    }
    .month {
      background: var(--primary);
      color: var(--on-primary);
      font-weight: 600;
      line-height: 1.5;
    }
    .date {
      align-self: center;
      font-size: 1.625rem;
      font-weight: 700;
      line-height: 1;
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class DateLeaf {
  private readonly language = injectLanguage();

  /** `YYYY-MM-DD`. */
  readonly day = input.required<string>();

  protected readonly month = computed(() => formatDay(this.day(), 'month', this.language()));
  protected readonly date = computed(() => formatDay(this.day(), 'day', this.language()));
}
