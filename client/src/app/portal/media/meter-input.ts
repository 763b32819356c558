/** What a person typed as a state, in thousandths; undefined when it is no state: `142,318` and `142.318` alike. */
export function thousandthsOf(text: string): number | undefined {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,3}))?\s*$/.exec(text);
  if (!match) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Thousandths as a decimal with a point: 2114 → `2.114`. */
export function decimalOf(thousandths: number): string {
  const size = Math.abs(thousandths);
  const sign = thousandths < 0 ? '-' : '';
  return `${sign}${Math.floor(size / 1000)}.${String(size % 1000).padStart(3, '0')}`;
}

/** The live difference to the last state; undefined while there is nothing to compare. */
export function differenceOf(typed: string, last: string | undefined): number | undefined {
  const [now, before] = [thousandthsOf(typed), last === undefined ? undefined : thousandthsOf(last)];
  return now === undefined || before === undefined ? undefined : now - before;
}
