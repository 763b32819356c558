import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** The five meanings a colour may have. Red is only for what is past its due date. */
export type Tone = 'credit' | 'debit' | 'due' | 'info' | 'neutral';

/** A status: icon, word and colour together. Not a control; it cannot be pressed. */
@Component({
  selector: 'bok-tag',
  imports: [Icon],
  template: `<bok-icon [name]="icon()" size="small" /><span><ng-content /></span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      width: fit-content;
      max-width: 100%;
      padding: 0.125rem 0.75rem 0.125rem 0.5rem;
      border-radius: var(--r-full);
      font: 600 1rem/1.5 var(--font);
      background: var(--neutral-bg);
      color: var(--neutral);
    }
    :host(.credit) {
      background: var(--credit-bg);
      color: var(--credit);
    }
    :host(.debit) {
      background: var(--debit-bg);
      color: var(--debit);
    }
    :host(.due) {
      background: var(--due-bg);
      color: var(--due);
    }
    :host(.info) {
      background: var(--primary-soft);
      color: var(--on-primary-soft);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
  host: { '[class]': 'tone()' },
})
export class Tag {
  readonly tone = input.required<Tone>();
  readonly icon = input.required<IconName>();
}
