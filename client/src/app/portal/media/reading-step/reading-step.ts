import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, required, validate, type TreeValidationResult } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { refusalKey } from '../../../core/graphql/refusal-key';
import { ErrorSummary } from '../../../ui/form/error-summary';
import { BokControl, BokField } from '../../../ui/form/field';
import { BokForm } from '../../../ui/form/form';
import { daysBetween } from '../../../ui/format/day';
import { DayPipe, QuantityPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { mediumWord } from '../media-wording';
import { decimalOf, differenceOf, thousandthsOf } from '../meter-input';
import {
  isSameState,
  type MeterToRead,
  type ReadingDraft,
  type Refusal,
  type TypedState,
} from '../reading-form-store';

/** The largest photograph taken in. */
const MOST_BYTES = 10 * 1024 * 1024;
const PICTURES: readonly string[] = ['image/jpeg', 'image/png'];

/** One meter’s step: the last state above, the state now, the difference as it is typed, a photograph if wanted. */
@Component({
  selector: 'ebok-reading-step',
  imports: [
    BokControl,
    BokField,
    BokForm,
    DayPipe,
    ErrorSummary,
    FormField,
    Icon,
    PluralPipe,
    QuantityPipe,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './reading-step.html',
  styleUrl: './reading-step.css',
})
export class ReadingStep {
  private readonly texts = inject(Texts);

  readonly meter = input.required<MeterToRead>();
  readonly today = input.required<string>();
  /** What was typed before, when the person comes back to the step. */
  readonly draft = input<ReadingDraft>();
  /** Why the reading was not taken when it was sent. */
  readonly refusal = input<Refusal>();
  readonly done = output<ReadingDraft>();
  readonly skipped = output();

  private readonly model = linkedSignal(() => {
    const { waiting } = this.meter().selfReading;
    const { value, takenOn } = this.draft() ?? {
      value: waiting?.value.replace('.', ','),
      takenOn: waiting?.takenOn,
    };
    return { value: value ?? '', takenOn: takenOn ?? this.today() };
  });
  protected readonly form = form(this.model, (path) => {
    required(path.value, { message: () => this.texts.get('media.value.required') });
    validate(path.value, ({ value }) =>
      value() === '' || thousandthsOf(value()) !== undefined
        ? undefined
        : { kind: 'value', message: this.texts.get('media.refusal.valueInvalid') },
    );
    validate(path.value, ({ value }) => {
      const difference = differenceOf(value(), this.meter().lastReading?.value);
      return difference !== undefined && difference < 0
        ? { kind: 'below', message: this.belowText() }
        : undefined;
    });
    required(path.takenOn, { message: () => this.texts.get('media.day.required') });
    validate(path.takenOn, ({ value }) =>
      value() > this.today()
        ? { kind: 'future', message: this.texts.get('media.refusal.futureDate') }
        : undefined,
    );
  });

  protected readonly photo = linkedSignal(() => this.draft()?.photo);
  protected readonly photoProblem = signal<string | undefined>(undefined);
  private readonly confirmed = linkedSignal<TypedState | undefined>(() => this.draft()?.confirmed);
  protected readonly isConfirmed = computed(() => isSameState(this.confirmed(), this.model()));

  protected readonly difference = computed(() =>
    differenceOf(this.model().value, this.meter().lastReading?.value),
  );
  protected readonly differenceText = computed(() => {
    const difference = this.difference();
    return difference === undefined ? undefined : decimalOf(difference);
  });
  protected readonly days = computed(() => {
    const last = this.meter().lastReading;
    return last ? Math.max(0, daysBetween(last.takenOn, this.model().takenOn || this.today())) : 0;
  });
  protected readonly isBelow = computed(
    () => (this.difference() ?? 0) < 0 || this.refusal()?.code === 'BELOW_PREVIOUS',
  );
  /** The question is about the state that was sent; to another one it says nothing. */
  protected readonly needsConfirmation = computed(
    () => this.refusal()?.code === 'IMPLAUSIBLE' && isSameState(this.draft(), this.model()),
  );
  protected readonly refusalKey = computed(() => {
    const refusal = this.refusal();
    if (!refusal || (refusal.code === 'IMPLAUSIBLE' && !this.needsConfirmation())) return undefined;
    return refusalKey(refusal.code);
  });

  protected readonly mediumOf = mediumWord;

  protected readonly keep = (): Promise<TreeValidationResult> => {
    if (this.photoProblem() === undefined) {
      this.done.emit({
        ...this.model(),
        value: this.model().value.trim(),
        clientKey: this.draft()?.clientKey ?? crypto.randomUUID(),
        photo: this.photo(),
        confirmed: this.isConfirmed() ? this.confirmed() : undefined,
      });
    }
    return Promise.resolve(undefined);
  };

  protected choosePhoto(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    const problem = file && problemOf(file);
    this.photoProblem.set(problem);
    this.photo.set(problem === undefined ? file : undefined);
  }

  protected confirm(event: Event): void {
    const isTicked = (event.target as HTMLInputElement).checked;
    this.confirmed.set(isTicked ? this.model() : undefined);
  }

  private belowText(): string {
    const last = this.meter().lastReading;
    return this.texts.get('media.below', { value: last?.value.replace('.', ',') ?? '' });
  }
}

function problemOf(file: File): string | undefined {
  if (!PICTURES.includes(file.type)) return 'media.photo.wrongKind';
  return file.size > MOST_BYTES ? 'media.photo.tooLarge' : undefined;
}
