import { explainLine, type LineExplanation } from '../../domain/billing/explain-line.js';
import type { LineRow } from './invoice-line.columns.js';
import type { Explanation } from './invoice-line.type.js';

/** A line's explanation without the parameter, which is read in the scope. */
export function toExplanation(line: LineRow): Omit<Explanation, 'parameter'> {
  const explained = explain(line);
  return {
    steps: explained.steps,
    recomputed: explained.recomputed.gross,
    matches: explained.matches,
    rateValidFrom: line.rateValidFrom,
    rateValidTo: line.rateValidTo,
    resolution: line.resolution,
    resolutionOn: line.resolutionOn,
    reason: line.reason,
  };
}

function explain(line: LineRow): LineExplanation {
  const { quantity, rate, priceKind, vatCode, net, vat, gross, unitOfMeasure } = line;
  return explainLine({
    quantity,
    rate,
    priceKind,
    vatCode,
    net,
    vat,
    gross,
    unit: unitOfMeasure,
    spanDays: spanOf(line),
  });
}

function spanOf(line: LineRow): { readonly days: number; readonly of: number } | undefined {
  if (line.spanNumerator === null || line.spanDenominator === null) return undefined;
  return { days: line.spanNumerator, of: line.spanDenominator };
}
