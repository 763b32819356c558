import { creditOf, debitOf, shownBalance } from '../../domain/ledger/balance.js';
import { ENTRY_KIND_RULES, type EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';

/** One entry of the book in an exported list; grosze, debit positive. */
export interface LedgerSheetEntry {
  readonly bookedOn: LocalDate;
  readonly kind: EntryKind;
  readonly documentNumber: string | null;
  readonly title: string;
  readonly fundName: string;
  readonly amount: Grosze;
  /** What was owed after it, of all entries in the order of the book. */
  readonly balanceAfter: Grosze;
}

/** The days of the list with the balances at both ends; grosze, debit positive. */
export interface LedgerSheetSpan {
  /** `null` from the first entry. */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly opening: Grosze;
  readonly closing: Grosze;
}

/** A row of the list: an entry, or the balance at one end of the span. */
export type LedgerSheetRow =
  | (LedgerSheetEntry & { readonly isBalance: false })
  | { readonly isBalance: true; readonly on: LocalDate | null; readonly name: string; readonly owed: Grosze };

/**
 * The list of „Rachunki i płatności” for a spreadsheet: „Saldo początkowe”, the entries given, „Saldo końcowe”, and the
 * sums of debits and credits. Balances carry the sign that residents read: minus is a niedopłata.
 */
export function ledgerSheet(
  entries: readonly LedgerSheetEntry[],
  span: LedgerSheetSpan,
): Sheet<LedgerSheetRow> {
  return {
    name: 'Rachunki i płatności',
    rows: [
      { isBalance: true, on: span.from, name: 'Saldo początkowe', owed: span.opening },
      ...entries.map((entry) => ({ ...entry, isBalance: false }) as const),
      { isBalance: true, on: span.to, name: 'Saldo końcowe', owed: span.closing },
    ],
    columns: [
      {
        title: 'Data księgowania',
        width: 14,
        kind: 'DAY',
        value: (row) => (row.isBalance ? row.on : row.bookedOn),
      },
      {
        title: 'Rodzaj',
        width: 22,
        kind: 'TEXT',
        value: (row) => (row.isBalance ? row.name : ENTRY_KIND_RULES[row.kind].polishName),
      },
      {
        title: 'Dokument',
        width: 22,
        kind: 'TEXT',
        value: (row) => (row.isBalance ? null : row.documentNumber),
      },
      { title: 'Opis', width: 50, kind: 'TEXT', value: (row) => (row.isBalance ? null : row.title) },
      { title: 'Fundusz', width: 26, kind: 'TEXT', value: (row) => (row.isBalance ? null : row.fundName) },
      { title: 'Obciążenie', width: 14, kind: 'MONEY', hasTotal: true, value: (row) => sideOf(row, debitOf) },
      { title: 'Uznanie', width: 14, kind: 'MONEY', hasTotal: true, value: (row) => sideOf(row, creditOf) },
      {
        title: 'Saldo po operacji (minus = niedopłata)',
        width: 20,
        kind: 'MONEY',
        value: (row) => shownBalance(row.isBalance ? row.owed : row.balanceAfter),
      },
    ],
  };
}

/** The amount in its own column; the other one stays empty. */
function sideOf(row: LedgerSheetRow, side: (amount: Grosze) => Grosze): Grosze | null {
  const amount = row.isBalance ? 0n : side(row.amount);
  return amount === 0n ? null : amount;
}
