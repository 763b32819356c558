import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord, statusLook, verificationLook, type MeterRow } from '../media-wording';

/** A meter of a unit on a phone. */
@Component({
  selector: 'ebok-meter-card',
  imports: [DayPipe, QuantityPipe, RouterLink, Tag, TextPipe],
  templateUrl: './meter-card.html',
  styleUrl: './meter-card.css',
})
export class MeterCard {
  readonly meter = input.required<MeterRow>();

  protected readonly mediumOf = mediumWord;
  protected readonly statusOf = statusLook;
  protected readonly verificationOf = verificationLook;
}
