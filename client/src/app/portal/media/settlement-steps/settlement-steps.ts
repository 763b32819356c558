import { Component, computed, input } from '@angular/core';
import { DayPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { SettlementDetailQuery } from '../media.generated';

export type SettlementNode = Extract<
  NonNullable<SettlementDetailQuery['node']>,
  { __typename: 'Settlement' }
>;
type Line = SettlementNode['lines'][number];

/** The steps in the order in which one would count: what was read, what it cost, what was paid ahead. */
const STEPS: readonly { readonly title: string; readonly kinds: readonly Line['kind'][] }[] = [
  { title: 'media.step.meters', kinds: ['METER'] },
  { title: 'media.step.price', kinds: ['PRICE', 'SHARE', 'OTHER'] },
  { title: 'media.step.difference', kinds: ['DIFFERENCE'] },
  { title: 'media.step.advances', kinds: ['ADVANCE'] },
];

/** A settlement step by step: every figure with what it follows from, and whether counting it again gives the same. */
@Component({
  selector: 'ebok-settlement-steps',
  imports: [DayPipe, Icon, QuantityPipe, TextPipe, ZlPipe],
  templateUrl: './settlement-steps.html',
  styleUrl: './settlement-steps.css',
})
export class SettlementSteps {
  readonly lines = input.required<readonly Line[]>();

  protected readonly steps = computed(() =>
    STEPS.map(({ title, kinds }) => ({
      title,
      lines: this.lines().filter(({ kind }) => kinds.includes(kind)),
    })).filter(({ lines }) => lines.length > 0),
  );
}
