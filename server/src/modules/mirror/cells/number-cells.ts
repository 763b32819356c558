import { formatDecimal, hasAtMostDigits, parseDecimal, unitsAtScale } from '../../../domain/money/decimal.js';
import { parseGrosze } from '../../../domain/money/grosze.js';
import type { Column } from '../format/column.js';
import { CellProblem, type CellReader } from './cell-problem.js';

/** The database's bound of an amount, grosze either way. */
const MOST_GROSZE = 10_000_000_000_000n;
/** Whole digits that fit the database's numeric columns with four decimals, least of them numeric(12,4). */
const MOST_WHOLE = 10n ** 8n;

/** Złoty to grosze. */
export function amountReader(column: Column): CellReader {
  const least = column.min === undefined ? -MOST_GROSZE : BigInt(column.min);
  return (text) => {
    const amount = parseGrosze(text);
    if (!amount.ok) {
      return new CellProblem(amount.reason === 'TOO_LARGE' ? 'MIRROR-AMOUNT-RANGE' : 'MIRROR-AMOUNT-INVALID');
    }
    return amount.value < least || amount.value > MOST_GROSZE
      ? new CellProblem('MIRROR-AMOUNT-RANGE')
      : amount.value.toString();
  };
}

/** An exact decimal at the column's scale. */
export function decimalReader(column: Column): CellReader {
  const { scale, min, max } = column;
  const one = 10n ** BigInt(scale);
  const bound = MOST_WHOLE * one - 1n;
  const least = min === undefined ? -bound : BigInt(min) * one;
  const most = max === undefined ? bound : BigInt(max) * one;
  return (text) => {
    const parsed = parseDecimal(text);
    if (!parsed.ok) {
      return new CellProblem('MIRROR-DECIMAL-INVALID');
    }
    if (!hasAtMostDigits(parsed.value, scale)) {
      return new CellProblem('MIRROR-DECIMAL-SCALE', { scale });
    }
    const units = unitsAtScale(parsed.value, scale);
    return units < least || units > most
      ? new CellProblem('MIRROR-DECIMAL-RANGE')
      : formatDecimal({ units, scale });
  };
}

/** A whole number between the column's bounds. */
export function integerReader(column: Column): CellReader {
  const min = column.min ?? 0;
  const max = column.max ?? Number.MAX_SAFE_INTEGER;
  return (text) => {
    const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max
      ? String(value)
      : new CellProblem('MIRROR-INTEGER-INVALID', { min, max });
  };
}
