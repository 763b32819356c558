import type { LedgerRow } from './ledger-store';

/** Entries of one month, in the order of the list. */
export interface MonthGroup {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly rows: readonly LedgerRow[];
  /** What was owed after the month's last entry, grosze, debit positive; undefined when that entry is not here. */
  readonly closing: number | undefined;
}

/**
 * The list by months, for a list in order of time.
 *
 * @param isWhole no entry of the span is left out by a filter and none waits to be fetched at the months' ends
 */
export function monthGroups(
  rows: readonly LedgerRow[],
  isAscending: boolean,
  isWhole: boolean,
): readonly MonthGroup[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const month = row.bookedOn.slice(0, 7);
    const known = groups.get(month);
    if (known) known.push(row);
    else groups.set(month, [row]);
  }
  return [...groups].map(([month, ofMonth]) => ({
    month,
    rows: ofMonth,
    closing: isWhole ? ofMonth.at(isAscending ? -1 : 0)?.balanceAfter : undefined,
  }));
}
