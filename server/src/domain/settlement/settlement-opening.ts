import type { Thousandths } from '../metering/meter-value.js';
import type { LocalDate } from '../time/local-date.js';

/**
 * How the opening state of a meter follows from the account's former settlement of the medium: it is the state that one
 * closed with, another one, of a meter that was not there, or there was no former settlement.
 */
export const SETTLEMENT_OPENINGS = ['CONTINUED', 'DIFFERENT', 'NEW_METER', 'FIRST'] as const;
/** One of `SETTLEMENT_OPENINGS`. */
export type SettlementOpening = (typeof SETTLEMENT_OPENINGS)[number];

/** A state that a former settlement closed a meter with. */
export interface ClosingState {
  readonly meterRowId: string;
  readonly on: LocalDate;
  readonly value: Thousandths;
}

/** The opening of a meter's line, with the closing it is measured by. */
export interface ExplainedOpening {
  readonly opening: SettlementOpening;
  /** `null` where the former settlement does not name the meter. */
  readonly closing: ClosingState | null;
}

/**
 * Judges the opening state of a line; nothing for a line without a meter's state.
 *
 * @param former closing states of the account's former settlement of the medium, the latest first; empty without one
 */
export function explainOpening(
  line: { readonly meterRowId: string | null; readonly fromValue: Thousandths | null },
  former: readonly ClosingState[],
): ExplainedOpening | undefined {
  if (line.meterRowId === null || line.fromValue === null) return undefined;
  if (former.length === 0) return { opening: 'FIRST', closing: null };
  const closing = former.find(({ meterRowId }) => meterRowId === line.meterRowId);
  if (!closing) return { opening: 'NEW_METER', closing: null };
  return { opening: closing.value === line.fromValue ? 'CONTINUED' : 'DIFFERENT', closing };
}

/** Whether every meter starts where the former settlement ended; `null` where there is nothing to compare with. */
export function isContinued(openings: readonly (SettlementOpening | undefined)[]): boolean | null {
  const compared = openings.filter((one) => one === 'CONTINUED' || one === 'DIFFERENT');
  return compared.length === 0 ? null : !compared.includes('DIFFERENT');
}
