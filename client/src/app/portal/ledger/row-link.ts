import type { LedgerRow } from './ledger-store';

/** Where a row of the history leads: to its document of charge where it has one, else to the entry itself. */
export function rowLink({ id, source }: Pick<LedgerRow, 'id' | 'source'>): readonly [string, string] {
  return source?.__typename === 'Invoice' ? ['/faktury', source.id] : ['/rachunki', id];
}
