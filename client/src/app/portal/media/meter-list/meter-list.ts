import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { injectRoom } from '../../../ui/media/room';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord, statusLook, verificationLook, type MeterRow } from '../media-wording';

/** From this width, rem, the eight columns have room. */
const TABLE_FITS = 76;

/** The meters of a unit: a table where there is room, cards on a phone. */
@Component({
  selector: 'ebok-meter-list',
  imports: [DayPipe, QuantityPipe, RouterLink, Tag, TextPipe],
  templateUrl: './meter-list.html',
  styleUrl: './meter-list.css',
})
export class MeterList {
  readonly meters = input.required<readonly MeterRow[]>();

  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly mediumOf = mediumWord;
  protected readonly statusOf = statusLook;
  protected readonly verificationOf = verificationLook;
}
