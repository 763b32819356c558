import { Component, computed, input } from '@angular/core';
import { dayOfInstant } from '../format/day';
import { DayPipe } from '../format/format.pipes';
import { TextPipe } from '../text/text.pipes';

/** How fresh a screen's money is: „Stan na 20 listopada 2026, wpłaty zaksięgowane do 19 listopada 2026.” */
@Component({
  selector: 'bok-freshness',
  imports: [DayPipe, TextPipe],
  template: `
    @if (bankBookedThrough(); as through) {
      {{ 'ui.freshness.booked' | t: { day: (day() | day: 'long'), through: (through | day: 'long') } }}
    } @else {
      {{ 'ui.freshness.plain' | t: { day: (day() | day: 'long') } }}
    }
    @if (withHint()) {
      {{ 'ui.freshness.hint' | t }}
    }
  `,
  host: { class: 'muted' },
})
export class Freshness {
  /** When the books were last brought up to date: ISO instant. */
  readonly asOf = input.required<string>();
  /** The last day whose bank payments are booked, `YYYY-MM-DD`. */
  readonly bankBookedThrough = input<string | null>();
  /** Adds that a payment shows up the next working day. */
  readonly withHint = input(false);

  protected readonly day = computed(() => dayOfInstant(this.asOf()));
}
