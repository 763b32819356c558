import { Component, input } from '@angular/core';
import { DayPipe, MonthPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { injectRoom } from '../../../ui/media/room';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord } from '../media-wording';
import type { UseMonth } from '../use-chart';

type Segment = UseMonth['segments'][number];

/** From this width, rem, the columns have room. */
const TABLE_FITS = 72;

/** What is said of a start that is not where the month before ended. */
const STARTS: Readonly<Record<Segment['start'], string | undefined>> = {
  CONTINUED: undefined,
  FITTED: 'media.start.fitted',
  REPLACED: 'media.start.replaced',
  FIRST_KNOWN: 'media.start.firstKnown',
  AFTER_FALL: 'media.start.afterFall',
};

/** The use of each month with the states it follows from; a replaced meter gives two lines, whose sum is the month. */
@Component({
  selector: 'ebok-use-rows',
  imports: [DayPipe, MonthPipe, QuantityPipe, TextPipe],
  templateUrl: './use-rows.html',
  styleUrl: './use-rows.css',
})
export class UseRows {
  readonly rows = input.required<readonly UseMonth[]>();

  protected readonly isTable = injectRoom(TABLE_FITS);
  protected readonly mediumOf = mediumWord;
  protected readonly startOf = ({ start }: Segment): string | undefined => STARTS[start];
  protected readonly signOf = (change: string | null): string =>
    change === null || /^-|^0\.000$/.test(change) ? '' : '+';
  protected readonly percentOf = (percent: number | null): string => percent?.toFixed(1) ?? '';
  /** Text key of a month beside the same one a year before. */
  protected readonly comparisonOf = ({ change, changePercent }: UseMonth): string => {
    if (change === null) return 'media.yearBefore.bare';
    return changePercent === null ? 'media.yearBefore.change' : 'media.yearBefore.percent';
  };
}
