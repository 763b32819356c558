import { shownBalance } from '../../domain/ledger/balance.js';
import { ENTRY_KIND_RULES } from '../../domain/ledger/entry-kinds.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { LedgerEntry, LedgerSummary } from './ledger-entry.type.js';

/** A row of the spreadsheet: an entry, or the balance before or after all of them. */
export interface LedgerSheetRow {
  readonly bookedOn: string | null;
  readonly kind: string;
  readonly documentNumber: string | null;
  readonly title: string;
  readonly fund: string | null;
  readonly debit: bigint | null;
  readonly credit: bigint | null;
  /** Debit positive, as everywhere but on paper and screens. */
  readonly owed: bigint;
}

/** „Rachunki i płatności” as a spreadsheet: opening row, the screen's rows, closing row, sums of both columns. */
export function ledgerSheet(rows: readonly LedgerSheetRow[]): Sheet<LedgerSheetRow> {
  return {
    name: 'Rachunki i płatności',
    columns: [
      { title: 'Data księgowania', width: 13, kind: 'DAY', value: (row) => row.bookedOn },
      { title: 'Rodzaj', width: 20, kind: 'TEXT', value: (row) => row.kind },
      { title: 'Dokument', width: 22, kind: 'TEXT', value: (row) => row.documentNumber },
      { title: 'Opis', width: 40, kind: 'TEXT', value: (row) => row.title },
      { title: 'Fundusz', width: 18, kind: 'TEXT', value: (row) => row.fund },
      { title: 'Obciążenie', width: 14, kind: 'MONEY', hasTotal: true, value: (row) => row.debit },
      { title: 'Uznanie', width: 14, kind: 'MONEY', hasTotal: true, value: (row) => row.credit },
      { title: 'Saldo po operacji', width: 16, kind: 'MONEY', value: (row) => shownBalance(row.owed) },
    ],
    rows,
  };
}

/** An entry as a row. */
export function entryRow(entry: LedgerEntry, fundName: string): LedgerSheetRow {
  const { bookedOn, documentNumber, title, amount, debit, credit, balanceAfter } = entry;
  return {
    bookedOn,
    kind: ENTRY_KIND_RULES[entry.kind].polishName,
    documentNumber,
    title,
    fund: fundName,
    debit: amount > 0n ? debit : null,
    credit: amount < 0n ? credit : null,
    owed: balanceAfter,
  };
}

/** „Saldo początkowe” and „Saldo końcowe” of the span. */
export function edgeRows(summary: LedgerSummary): {
  readonly first: LedgerSheetRow;
  readonly last: LedgerSheetRow;
} {
  const { from, to, opening, closing } = summary;
  return { first: edgeRow('Saldo początkowe', from, opening), last: edgeRow('Saldo końcowe', to, closing) };
}

function edgeRow(title: string, bookedOn: string | null, owed: bigint): LedgerSheetRow {
  return { bookedOn, kind: '', documentNumber: null, title, fund: null, debit: null, credit: null, owed };
}
