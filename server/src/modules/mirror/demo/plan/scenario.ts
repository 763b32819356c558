import type { UnitPlan } from './cooperative-plan.js';

/**
 * The flats that are written by hand, so that every status and edge can be found in a cooperative of any size.
 * All the others live by chance alone.
 */
export const SCENARIOS = [
  /** One flat that has seen nearly everything: corrections, a returned transfer, a noted interest, a changed meter. */
  'SHOWCASE',
  /** The flat of somebody who holds a garage as well. */
  'TWO_UNITS',
  /** Sold on 15 May of every third year, each in another year. */
  'SOLD_0',
  'SOLD_1',
  'SOLD_2',
  /** Let: the tenant leaves in September, the next one comes in December of every third year. */
  'LET',
  /** Two co-holders and a proxy appointed for one calendar year at a time. */
  'SHARED',
  'OVERPAID',
  /** Pays the coming month before it is charged: owes nothing, not even for a day. */
  'SETTLED',
  /** Pays a part of what is due, never all of it. */
  'PARTLY_PAID',
  /** Owes for more than three months, and stops paying again each time it is settled. */
  'OVERDUE_LONG',
  /** Two debtors in instalments, half a cycle apart: at any time one plan is being paid. */
  'INSTALMENTS_0',
  'INSTALMENTS_1',
  /** Pays late and gets a note of interest every quarter. */
  'NOTED_INTEREST',
  'CORRECTED',
  /** Water meters changed, one reading missing and estimated. */
  'METER_REPLACED',
  /** Verification of the water meters has run out and nobody changed them. */
  'METER_EXPIRED',
  'NO_METERS',
  'CONSENT_WITHDRAWN',
  'NO_CONSENT',
  'BOUNCED',
  'REFUNDED',
  'WRITTEN_OFF',
  'ALLOWANCE',
] as const;
/** One of {@link SCENARIOS}. */
export type Scenario = (typeof SCENARIOS)[number];

/** Index of the first flat with a scenario, in the cooperative's first building. */
const FIRST = 2;

/** What is told of a unit on purpose; `undefined` for one that lives by chance. */
export function scenarioOf(unit: Pick<UnitPlan, 'index' | 'kind'>): Scenario | undefined {
  return unit.kind === 'FLAT' ? SCENARIOS[unit.index - FIRST] : undefined;
}

/** The index of the unit that a scenario is told of. */
export function unitIndexOf(scenario: Scenario): number {
  return FIRST + SCENARIOS.indexOf(scenario);
}
