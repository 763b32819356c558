import { Component, computed, inject, input } from '@angular/core';
import { Clock } from '../../../core/clock/clock';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { clockText, openingText, type Opening } from './opening-text';

/** „Otwarte do 15:00”, or „Zamknięte, otwarcie w poniedziałek o 8:00”. */
@Component({
  selector: 'ebok-opening-note',
  imports: [TextPipe],
  template: `
    @if (until(); as until) {
      <strong class="open">{{ 'contact.openUntil' | t: { until: clockText(until) } }}</strong>
    } @else if (text(); as text) {
      {{ text.key | t: text.params }}
    } @else {
      {{ 'contact.closed' | t }}
    }
  `,
  styles: `
    .open {
      color: var(--credit);
    }
  `,
})
export class OpeningNote {
  private readonly clock = inject(Clock);
  private readonly texts = inject(Texts);

  readonly until = input.required<string | null>();
  readonly next = input.required<Opening | null>();

  protected readonly clockText = clockText;
  protected readonly text = computed(() => {
    const next = this.next();
    return next ? openingText(next, this.clock.today(), this.texts.language()) : undefined;
  });
}
