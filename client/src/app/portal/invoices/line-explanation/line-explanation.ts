import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { shownSteps, type InvoiceLine } from '../explanation-steps';

/** „Skąd ta kwota?”: the amount counted again step by step, where its inputs come from, and whether it agrees. */
@Component({
  selector: 'ebok-line-explanation',
  imports: [DayPipe, Icon, RouterLink, TextPipe, ZlPipe],
  templateUrl: './line-explanation.html',
  styleUrl: './line-explanation.css',
})
export class LineExplanation {
  private readonly texts = inject(Texts);

  readonly line = input.required<InvoiceLine>();

  protected readonly why = computed(() => this.line().explanation);
  protected readonly steps = computed(() => shownSteps(this.line(), this.texts.language()));
}
