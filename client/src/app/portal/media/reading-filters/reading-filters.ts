import { Component, computed, inject, input, output } from '@angular/core';
import { wordFor } from '../../../core/navigation/address-words';
import type { QueryChange } from '../../../core/navigation/address-query';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { mediumWord, sourceWord, type Medium, type ReadingRow } from '../media-wording';
import { isNarrowed, MEDIUM_WORDS, SOURCE_WORDS, type ReadingView } from '../reading-view';

/** A meter as the filter offers it. */
export interface FilterMeter {
  readonly id: string;
  readonly serial: string;
  readonly medium: Medium;
  readonly place: string | null;
}

/** What narrows the list of readings. */
@Component({
  selector: 'ebok-reading-filters',
  imports: [Icon, TextPipe],
  templateUrl: './reading-filters.html',
  host: { class: 'no-print' },
})
export class ReadingFilters {
  private readonly texts = inject(Texts);

  readonly view = input.required<ReadingView>();
  readonly meters = input.required<readonly FilterMeter[]>();
  readonly narrowed = output<QueryChange>();

  protected readonly isOpen = computed(() => isNarrowed(this.view()));
  protected readonly meterChoices = computed(() =>
    this.meters().map(({ id, serial, medium, place }) => ({
      id,
      text: `${this.texts.get(mediumWord(medium))}, ${place === null ? serial : `${place} (${serial})`}`,
    })),
  );
  protected readonly media = computed(() =>
    Object.values(MEDIUM_WORDS)
      .filter((medium) => this.meters().some((meter) => meter.medium === medium))
      .map((medium) => ({ word: wordFor<Medium>(MEDIUM_WORDS, medium), text: mediumWord(medium), medium })),
  );
  protected readonly sources = Object.values(SOURCE_WORDS).map((source) => ({
    word: wordFor<ReadingRow['source']>(SOURCE_WORDS, source),
    text: sourceWord(source),
    source,
  }));

  protected change(name: string, event: Event): void {
    this.narrowed.emit({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value });
  }
}
