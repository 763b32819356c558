import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';

/** The end of a list that is fetched in parts: „Pokazano 25 z 240” and „Pokaż więcej”. */
@Component({
  selector: 'bok-pager',
  imports: [Icon, TextPipe],
  template: `
    <p class="muted" role="status">{{ 'ui.pager.shown' | t: { shown: shown(), total: total() } }}</p>
    @if (hasMore()) {
      <button type="button" class="button" [attr.aria-disabled]="isLoading()" (click)="askForMore()">
        <bok-icon name="keyboard_arrow_down" />{{ (isLoading() ? 'ui.loading' : 'ui.pager.more') | t }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--s-3);
    }
  `,
  host: { class: 'no-print' },
})
export class Pager {
  /** Rows on the screen. */
  readonly shown = input.required<number>();
  /** Rows the list holds with the filter now set. */
  readonly total = input.required<number>();
  readonly isLoading = input(false);
  readonly more = output();

  protected readonly hasMore = computed(() => this.shown() < this.total());

  protected askForMore(): void {
    if (!this.isLoading()) this.more.emit();
  }
}
