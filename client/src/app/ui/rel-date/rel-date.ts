import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../text/texts';
import { relativeDay, type RelativeDayKind } from './relative-day';

/** „za 3 dni”, „6 dni po terminie”, „dziś”. Only beside the date itself, never in its place. */
@Component({ selector: 'bok-rel-date', template: '{{ text() }}' })
export class RelDate {
  private readonly texts = inject(Texts);

  /** `YYYY-MM-DD`. */
  readonly day = input.required<string>();
  /** Today by the server, `YYYY-MM-DD`. */
  readonly today = input.required<string>();
  readonly kind = input<RelativeDayKind>('plain');

  protected readonly text = computed(() => {
    const { key, days } = relativeDay(this.day(), this.today(), this.kind());
    return days === undefined ? this.texts.get(key) : this.texts.plural(key, days);
  });
}
