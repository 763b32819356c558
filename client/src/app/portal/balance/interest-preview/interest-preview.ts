import { Component, computed, inject, input } from '@angular/core';
import { DayPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { formatBasisPoints } from '../../../ui/format/quantity';
import { Icon } from '../../../ui/icon/icon';
import { Tag } from '../../../ui/tag/tag';
import { PluralPipe, TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { BalancePaymentQuery } from '../balance.generated';

export type Interest = NonNullable<BalancePaymentQuery['account']>['interestToDate'];

/** Interest that grows on late debts, counted to today: information, not a demand. The table shows every step. */
@Component({
  selector: 'ebok-interest-preview',
  imports: [DayPipe, Icon, PluralPipe, QuantityPipe, Tag, TextPipe, ZlPipe],
  templateUrl: './interest-preview.html',
  styleUrl: './interest-preview.css',
})
export class InterestPreview {
  private readonly texts = inject(Texts);

  readonly of = input.required<Interest>();

  protected readonly rows = computed(() =>
    this.of().rows.map((row) => ({
      ...row,
      rate: formatBasisPoints(row.basisPoints, this.texts.language()),
    })),
  );
}
