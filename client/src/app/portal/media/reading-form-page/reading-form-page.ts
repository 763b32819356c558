import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import type { UploadOutcome } from '../../../core/files/uploads';
import { toFailure } from '../../../core/graphql/failure';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { mediumWord } from '../media-wording';
import {
  ReadingFormStore,
  type MeterToRead,
  type ReadingDraft,
  type Refusal,
  type SentReading,
} from '../reading-form-store';
import { ReadingStep } from '../reading-step/reading-step';

/** The sentence for a photograph that was not taken; the reading itself was. */
const PHOTO_PROBLEMS: Readonly<Partial<Record<UploadOutcome, string>>> = {
  TOO_LARGE: 'media.photo.tooLarge',
  WRONG_KIND: 'media.photo.wrongKind',
  FAILED: 'media.photo.failed',
};

/** „Podaj odczyt”: a step for each meter, a look at what will be sent, and the numbers of what was taken. */
@Component({
  selector: 'ebok-reading-form-page',
  imports: [DayPipe, Empty, Icon, ReadingStep, RouterLink, Skeleton, State, TextPipe],
  templateUrl: './reading-form-page.html',
  styleUrl: './reading-form-page.css',
  providers: [ReadingFormStore],
})
export class ReadingFormPage {
  protected readonly store = inject(ReadingFormStore);
  protected readonly clock = inject(Clock);
  private readonly address = injectAddressQuery();

  private readonly drafts = signal<ReadonlyMap<string, ReadingDraft>>(new Map());
  protected readonly refusals = signal<ReadonlyMap<string, Refusal>>(new Map());
  protected readonly sent = signal<ReadonlyMap<string, SentReading>>(new Map());
  protected readonly isSending = signal(false);
  protected readonly failure = signal<string | undefined>(undefined);

  /** Meters still to be sent; while sending goes on, those already taken leave. */
  protected readonly meters = computed(() => this.store.meters().filter(({ id }) => !this.sent().has(id)));
  /** Which step is open; after the last meter comes the look at everything. */
  protected readonly step = linkedSignal<number>(() => {
    const index = this.store.meters().findIndex(({ id }) => id === this.address.get('licznik'));
    return Math.max(0, index);
  });
  protected readonly meter = computed(() => this.meters()[this.step()]);
  protected readonly ready = computed(() =>
    this.meters().flatMap((meter) => {
      const draft = this.drafts().get(meter.id);
      return draft ? [{ meter, draft }] : [];
    }),
  );
  protected readonly taken = computed(() =>
    [...this.sent()].map(([meterId, one]) => ({
      ...one,
      meter: this.store.meters().find(({ id }) => id === meterId),
    })),
  );
  protected readonly isDone = computed(() => this.sent().size > 0 && this.ready().length === 0);

  protected readonly mediumOf = mediumWord;
  protected readonly refusalOf = ({ selfReading }: MeterToRead): string | undefined =>
    selfReading.refusal === null ? undefined : refusalKey(selfReading.refusal);

  protected readonly photoProblem = (outcome: UploadOutcome): string => PHOTO_PROBLEMS[outcome] ?? '';

  protected draftOf(meter: MeterToRead): ReadingDraft | undefined {
    return this.drafts().get(meter.id);
  }

  protected keep(meter: MeterToRead, draft: ReadingDraft): void {
    this.drafts.update((known) => new Map(known).set(meter.id, draft));
    // A question that was answered stays: whoever comes back sees it with the answer.
    if (!draft.confirmed) this.refusals.update((known) => without(known, meter.id));
    this.step.update((step) => step + 1);
  }

  protected skip(meter: MeterToRead): void {
    this.drafts.update((known) => without(known, meter.id));
    this.step.update((step) => step + 1);
  }

  protected edit(meter: MeterToRead): void {
    this.step.set(this.meters().indexOf(meter));
  }

  /** Sends what is ready, one after another; what is refused opens its step again, with the reason. */
  protected async send(): Promise<void> {
    this.failure.set(undefined);
    this.refusals.set(new Map());
    this.isSending.set(true);
    try {
      for (const { meter, draft } of this.ready()) {
        const outcome = await this.store.send(meter, draft);
        if ('code' in outcome) this.refusals.update((known) => new Map(known).set(meter.id, outcome));
        else this.sent.update((known) => new Map(known).set(meter.id, outcome));
      }
    } catch (error) {
      this.failure.set(failureKey(toFailure(error)));
    } finally {
      this.isSending.set(false);
    }
    const refused = this.meters().findIndex(({ id }) => this.refusals().has(id));
    if (refused >= 0) this.step.set(refused);
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([one]) => one !== key));
}
