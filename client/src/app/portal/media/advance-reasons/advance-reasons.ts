import { Component, computed, inject, input } from '@angular/core';
import { DayPipe, MonthPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { formatMoney } from '../../../ui/format/money';
import { formatQuantity } from '../../../ui/format/quantity';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { rangeText, type AdvanceProjection } from '../advance-view';

/** „Skąd ta prognoza?”: every figure it follows from, so that anybody can add it up again. */
@Component({
  selector: 'ebok-advance-reasons',
  imports: [DayPipe, Icon, MonthPipe, QuantityPipe, TextPipe, ZlPipe],
  templateUrl: './advance-reasons.html',
  styleUrl: './advance-reasons.css',
})
export class AdvanceReasons {
  private readonly texts = inject(Texts);

  readonly of = input.required<AdvanceProjection>();
  /** Unit of the figures, e.g. `m³`. */
  readonly unit = input.required<string>();

  protected readonly months = computed(() =>
    this.of().months.map((month) => ({
      ...month,
      use: this.figures(month.useLow, month.useHigh),
      cost: this.amounts(month.costLow, month.costHigh),
    })),
  );
  protected readonly usual = computed(() => this.figures(this.of().usualLow, this.of().usualHigh));
  protected readonly cost = computed(() => this.amounts(this.of().costLow, this.of().costHigh));
  protected readonly hasDifference = computed(() => this.of().differenceCost > 0);
  protected readonly hasUnbilled = computed(() => this.of().months.some(({ isBilled }) => !isBilled));
  protected readonly missing = computed(() => this.amounts(this.of().missingLow, this.of().missingHigh));

  private figures(low: string, high: string): string {
    const text = (value: string, unit: string): string =>
      formatQuantity(value, unit, undefined, this.texts.language());
    return low === high ? text(low, this.unit()) : rangeText(text(low, ''), text(high, this.unit()));
  }

  private amounts(low: number, high: number): string {
    const text = (grosze: number): string => formatMoney(grosze, 'auto', this.texts.language());
    return low === high
      ? text(low)
      : this.texts.get('media.advance.range', { low: text(low), high: text(high) });
  }
}
