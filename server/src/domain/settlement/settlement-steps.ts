import type { Thousandths } from '../metering/meter-value.js';
import { sumGrosze, type Grosze } from '../money/grosze.js';
import type { SettlementLineKind } from './explain-settlement.js';

/** The steps of a settlement as one would count it: what was read, what it cost, the share in the difference, what was paid ahead. */
export const SETTLEMENT_STEPS = ['METERS', 'COST', 'DIFFERENCE', 'ADVANCES'] as const;
/** One of `SETTLEMENT_STEPS`. */
export type SettlementStep = (typeof SETTLEMENT_STEPS)[number];

/** What a line adds to its step. */
export interface StepLine {
  readonly kind: SettlementLineKind;
  readonly quantity: Thousandths | null;
  readonly unitOfMeasure: string | null;
  /** Grosze; a cost is positive, an advance negative. */
  readonly amount: Grosze;
}

/** What the lines of a step come to. */
export interface StepTotal {
  readonly step: SettlementStep;
  /** `null` where a line has none, or the lines are not of one unit. */
  readonly quantity: Thousandths | null;
  readonly unitOfMeasure: string | null;
  readonly amount: Grosze;
}

/** The step that a kind of line belongs to. */
export const STEP_OF: Readonly<Record<SettlementLineKind, SettlementStep>> = {
  METER: 'METERS',
  PRICE: 'COST',
  SHARE: 'COST',
  OTHER: 'COST',
  DIFFERENCE: 'DIFFERENCE',
  ADVANCE: 'ADVANCES',
};

/** What each step comes to, in the order of counting; steps without a line are left out. */
export function totalSteps(lines: readonly StepLine[]): readonly StepTotal[] {
  const byStep = Map.groupBy(lines, ({ kind }) => STEP_OF[kind]);
  return SETTLEMENT_STEPS.flatMap((step) => {
    const ofStep = byStep.get(step);
    return ofStep ? [totalOf(step, ofStep)] : [];
  });
}

function totalOf(step: SettlementStep, lines: readonly StepLine[]): StepTotal {
  const amount = sumGrosze(lines.map((line) => line.amount));
  const quantities = lines.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
  const [unitOfMeasure = null, ...others] = new Set(lines.map((line) => line.unitOfMeasure));
  if (unitOfMeasure === null || others.length > 0 || quantities.length < lines.length) {
    return { step, amount, quantity: null, unitOfMeasure: null };
  }
  return { step, amount, unitOfMeasure, quantity: quantities.reduce((sum, one) => sum + one, 0n) };
}
