import { Component, computed, inject, input } from '@angular/core';
import { Clock } from '../../../core/clock/clock';
import { hourText } from '../../../ui/office-card/office-card';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { openingText, type Opening } from './opening-text';

/** „Otwarte do 15:00”, or „Zamknięte, otwarcie w poniedziałek o 8:00”. */
@Component({
  selector: 'ebok-opening-note',
  imports: [TextPipe],
  template: `
    @if (until(); as until) {
      <strong class="open">{{ 'contact.openUntil' | t: { until: hourText(until) } }}</strong>
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

  protected readonly hourText = hourText;
  protected readonly text = computed(() => {
    const next = this.next();
    return next ? openingText(next, this.clock.today(), this.texts.language()) : undefined;
  });
}
