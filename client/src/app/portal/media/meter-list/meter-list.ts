import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord, statusLook, verificationLook, type MeterRow } from '../media-wording';
import { MeterCard } from '../meter-card/meter-card';

/** From this width, rem, the eight columns have room. */
const TABLE_FITS = 76;

/** The meters of a unit: a table where there is room, cards on a phone. */
@Component({
  selector: 'ebok-meter-list',
  imports: [DayPipe, Icon, MeterCard, QuantityPipe, RouterLink, Tag, TextPipe],
  templateUrl: './meter-list.html',
  styleUrl: './meter-list.css',
})
export class MeterList {
  readonly meters = input.required<readonly MeterRow[]>();

  /** On a phone those taken off are folded: they would make most of the page. */
  protected readonly inPlace = computed(() => this.meters().filter(({ status }) => status === 'ACTIVE'));
  protected readonly former = computed(() => this.meters().filter(({ status }) => status !== 'ACTIVE'));
  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly mediumOf = mediumWord;
  protected readonly statusOf = statusLook;
  protected readonly verificationOf = verificationLook;
}
