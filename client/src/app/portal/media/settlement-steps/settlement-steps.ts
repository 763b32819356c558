import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { dayPlus } from '../../../ui/month-grid/month-days';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { SettlementDetailQuery } from '../media.generated';
import { mediumWord } from '../media-wording';

export type SettlementNode = Extract<
  NonNullable<SettlementDetailQuery['node']>,
  { __typename: 'Settlement' }
>;
type Line = SettlementNode['lines'][number];
type Total = SettlementNode['totals'][number];

/** The steps in the order in which one would count: what was read, what it cost, what was paid ahead. */
const STEPS: readonly {
  readonly step: Total['step'];
  readonly title: string;
  readonly kinds: readonly Line['kind'][];
}[] = [
  { step: 'METERS', title: 'media.step.meters', kinds: ['METER'] },
  { step: 'COST', title: 'media.step.price', kinds: ['PRICE', 'SHARE', 'OTHER'] },
  { step: 'DIFFERENCE', title: 'media.step.difference', kinds: ['DIFFERENCE'] },
  { step: 'ADVANCES', title: 'media.step.advances', kinds: ['ADVANCE'] },
];

/** What is said of a meter's opening state; nothing where there is no former settlement. */
const OPENINGS: Readonly<Record<NonNullable<Line['opening']>, { text: string; look: string } | undefined>> = {
  CONTINUED: { text: 'media.opening.continued', look: 'muted' },
  NEW_METER: { text: 'media.opening.newMeter', look: 'muted' },
  DIFFERENT: { text: 'media.opening.different', look: 'mark' },
  FIRST: undefined,
};

/** A settlement step by step: every figure with what it follows from, and whether counting it again gives the same. */
@Component({
  selector: 'ebok-settlement-steps',
  imports: [DayPipe, Icon, QuantityPipe, RouterLink, TextPipe, ZlPipe],
  templateUrl: './settlement-steps.html',
  styleUrl: './settlement-steps.css',
})
export class SettlementSteps {
  readonly settlement = input.required<SettlementNode>();

  protected readonly steps = computed(() => {
    const { lines, totals } = this.settlement();
    return STEPS.map(({ step, title, kinds }) => {
      const ofStep = lines.filter(({ kind }) => kinds.includes(kind));
      return {
        step,
        title,
        lines: ofStep,
        total: totalOf(
          ofStep,
          totals.find((one) => one.step === step),
        ),
      };
    }).filter((step) => step.lines.length > 0);
  });

  /** Where the settlement does not say itself what the allocators counted, their readings do. */
  protected readonly hasAllocatorLinks = computed(() => {
    const { allocators, lines } = this.settlement();
    return allocators.length > 0 && !lines.some(({ kind }) => kind === 'METER');
  });

  protected readonly mediumOf = mediumWord;
  protected readonly openingOf = ({ opening }: Line) => (opening === null ? undefined : OPENINGS[opening]);

  /** The readings of a meter from the one that the span starts from. */
  protected readingsOf(meter: string): Readonly<Record<string, string>> {
    const { from, to } = this.settlement();
    return { licznik: meter, od: dayPlus(from, -1), do: to };
  }
}

/** One line is its own total; meters of different units have none. */
function totalOf(lines: readonly Line[], total: Total | undefined): Total | undefined {
  const isNothing = total?.step === 'METERS' && total.quantity === null;
  return lines.length < 2 || isNothing ? undefined : total;
}
