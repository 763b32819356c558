import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { suggestText } from '../../../core/navigation/suggested-text';
import { formatMonth } from '../../../ui/format/day';
import { formatQuantity } from '../../../ui/format/quantity';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { MediaUseQuery } from '../media.generated';
import { mediumWord } from '../media-wording';

type Account = NonNullable<MediaUseQuery['account']>;
type Hint = Account['useHints'][number];
type Meter = Account['unit']['meters'][number];

const SENTENCES: Readonly<Record<Hint['kind'], string>> = {
  ELEVATED: 'media.hint.elevated',
  CONTINUOUS: 'media.hint.continuous',
  STANDSTILL: 'media.hint.standstill',
  REVERSE: 'media.hint.reverse',
};
const ADVICE: Readonly<Record<Hint['kind'], string>> = {
  ELEVATED: 'media.advice.water',
  CONTINUOUS: 'media.advice.water',
  STANDSTILL: 'media.advice.meter',
  REVERSE: 'media.advice.meter',
};

/** What may be worth a look: a plain sentence, what one can do, and the way to the office. Never an alarm. */
@Component({
  selector: 'ebok-use-hints',
  imports: [Icon, RouterLink, TextPipe],
  template: `
    @for (hint of hints(); track hint.kind + hint.medium + hint.meter?.id) {
      <section class="card">
        <h2><bok-icon name="info" />{{ 'media.hint.title' | t }}</h2>
        <p>{{ sentenceOf(hint) }}</p>
        <p class="muted">{{ adviceOf(hint) | t }}</p>
        <a
          class="link no-print"
          routerLink="/zgloszenia/nowe"
          [queryParams]="{ temat: 'media', dotyczy: subjectOf(hint) }"
          [state]="suggestText(sentenceOf(hint))"
          >{{ 'media.hint.report' | t
          }}<span class="visually-hidden">: {{ mediumOf(hint.medium) | t }}</span></a
        >
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    h2 {
      display: flex;
      align-items: center;
      gap: var(--s-2);
    }
  `,
})
export class UseHints {
  private readonly texts = inject(Texts);

  readonly hints = input.required<readonly Hint[]>();
  /** The meters of the unit, for what a report is about. */
  readonly meters = input.required<readonly Meter[]>();

  protected readonly mediumOf = mediumWord;
  protected readonly suggestText = suggestText;
  protected readonly adviceOf = ({ kind }: Hint): string => ADVICE[kind];

  /** Id of the meter that the hint speaks of: its own, or the only one that counts the medium. */
  protected subjectOf({ meter, medium }: Hint): string | undefined {
    if (meter) return meter.id;
    const counting = this.meters().filter((one) => one.medium === medium && one.status === 'ACTIVE');
    return counting.length === 1 ? counting[0]?.id : undefined;
  }

  protected sentenceOf(hint: Hint): string {
    const language = this.texts.language();
    const figure = (value: string | null): string =>
      value === null ? '' : formatQuantity(value, hint.unitOfMeasure, undefined, language);
    const sentence = this.texts.get(SENTENCES[hint.kind], {
      medium: this.texts.get(mediumWord(hint.medium)),
      month: formatMonth(hint.month, 'long', language),
      quantity: figure(hint.quantity),
      usual: figure(hint.usual),
      serial: hint.meter?.serial ?? '',
    });
    if (hint.comparedUnits === null) return sentence;
    return `${sentence} ${this.texts.get('media.hint.compared', { units: hint.comparedUnits })}`;
  }
}
