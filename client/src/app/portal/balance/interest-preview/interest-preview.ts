import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { AccountChoice } from '../../../core/account/account-choice';
import { Clock } from '../../../core/clock/clock';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { calendarDay } from '../../../ui/format/day';
import { DayPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { formatBasisPoints } from '../../../ui/format/quantity';
import { Icon } from '../../../ui/icon/icon';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { InterestUntilDocument, type InterestFragment } from '../balance.generated';

/**
 * Interest that grows on late debts: information, not a demand. Counted to today, and to the day by which somebody means
 * to pay; the table shows every step.
 */
@Component({
  selector: 'ebok-interest-preview',
  imports: [DayPipe, Icon, PluralPipe, QuantityPipe, State, Tag, TextPipe, ZlPipe],
  templateUrl: './interest-preview.html',
  styleUrl: './interest-preview.css',
})
export class InterestPreview {
  private readonly texts = inject(Texts);
  private readonly choice = inject(AccountChoice);
  protected readonly clock = inject(Clock);

  /** Counted to today. */
  readonly of = input.required<InterestFragment>();

  /** The day by which somebody pays: `YYYY-MM-DD`, today at first. */
  protected readonly day = linkedSignal(() => this.of().on);
  protected readonly until = gqlResource(
    InterestUntilDocument,
    () => {
      const account = this.choice.number();
      return account === undefined || this.day() === this.of().on ? undefined : { account, on: this.day() };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly shown = computed(() =>
    this.day() === this.of().on ? this.of() : (this.until.value()?.account?.interestToDate ?? this.of()),
  );
  protected readonly isAhead = computed(() => this.shown().on > this.clock.today());

  protected readonly rows = computed(() =>
    this.shown().rows.map((row) => ({ ...row, rate: this.percent(row.basisPoints) })),
  );
  protected readonly periods = computed(() =>
    this.shown().ratePeriods.map((period) => ({ ...period, rate: this.percent(period.basisPoints) })),
  );

  /** Takes a day that the field allows; another one leaves what is shown, and the field says what is wrong. */
  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const day = calendarDay(field.value);
    if (day !== undefined && field.checkValidity()) this.day.set(day);
    else field.reportValidity();
  }

  private percent(basisPoints: number): string {
    return formatBasisPoints(basisPoints, this.texts.language());
  }
}
