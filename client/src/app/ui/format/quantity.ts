import { LOCALE_OF, type Language } from './language';
import { unitIn } from './unit';

const NO_BREAK_SPACE = '\u00a0';

/**
 * An exact decimal of the API with its unit: `20,149 m³`. Digits are kept as they came unless a number of decimals
 * is asked for.
 *
 * @param value decimal string with a point, e.g. `20.149`
 * @param decimals digits after the comma; rounded half away from zero by the browser
 */
export function formatQuantity(
  value: string,
  unit = '',
  decimals?: number,
  language: Language = 'pl',
): string {
  const given = value.split('.')[1]?.length ?? 0;
  const digits = decimals ?? given;
  const text = new Intl.NumberFormat(LOCALE_OF[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Polish by default writes 1204,560 without a group; states and papers have one.
    useGrouping: 'always',
  } as unknown as Intl.NumberFormatOptions)
    .format(value as unknown as number)
    .replace(/[\s\u202f]/g, NO_BREAK_SPACE)
    .replace('-', '\u2212');
  return unit === '' ? text : `${text}${NO_BREAK_SPACE}${unitIn(unit, language)}`;
}

/** A rate shows at least two digits after the comma, like money; none that it has is dropped. */
const RATE_DECIMALS = 2;

/** An exact rate with its unit: `33,20 zł/m³`, `0,045 zł/kWh`. */
export function formatRate(value: string, unit = '', language: Language = 'pl'): string {
  const given = value.split('.')[1]?.length ?? 0;
  return formatQuantity(value, unit, Math.max(RATE_DECIMALS, given), language);
}

/** Basis points as a percentage: 925 → `9,25%`. */
export function formatBasisPoints(basisPoints: number, language: Language = 'pl'): string {
  return `${formatQuantity((basisPoints / 100).toFixed(2), '', undefined, language)}%`;
}

/** An account number in the groups a bank prints: 2, then fours. */
export function formatNrb(nrb: string): string {
  return [nrb.slice(0, 2), ...(nrb.slice(2).match(/.{1,4}/g) ?? [])].join(NO_BREAK_SPACE);
}
