import { ENTRY_KIND_RULES, ENTRY_KINDS } from '../../domain/ledger/entry-kinds.js';
import { globalIdSql, type Columns } from '../../platform/database/columns.js';
import type { LedgerEntry } from './ledger-entry.type.js';

/** Fields of an entry and where each comes from: `e` ledger_entries, `p` its position, `x` the entry that reverses it. */
export const ENTRY_COLUMNS: Columns<LedgerEntry> = {
  rowId: 'e.id::text',
  fundRowId: 'e.fund_id::text',
  invoiceRowId: 'e.invoice_id::text',
  paymentRowId: 'e.payment_id::text',
  settlementRowId: 'e.media_settlement_id::text',
  interestNoteRowId: 'e.interest_note_id::text',
  reversesRowId: 'e.reverses_entry_id::text',
  reversedByRowId: 'x.id::text',
  id: globalIdSql('LedgerEntry', 'e.id'),
  bookedOn: 'e.booked_on',
  valueOn: 'e.value_on',
  kind: 'e.kind',
  amount: 'e.amount_grosze',
  debit: 'greatest(e.amount_grosze, 0)',
  credit: 'greatest(-e.amount_grosze, 0)',
  balanceAfter: 'p.balance_after_grosze',
  title: 'e.title',
  documentNumber: 'e.document_number',
};

/** Entries in the order of the book: the position says what was owed after each. */
export const ENTRY_FROM = `
  from ledger_positions p
  join ledger_entries e on e.id = p.entry_id
  left join ledger_entries x on x.reverses_entry_id = e.id`;

/** Kinds by their Polish names, for sorting a list as it is read. */
const KINDS_AS_READ = [...ENTRY_KINDS].sort((a, b) =>
  ENTRY_KIND_RULES[a].polishName.localeCompare(ENTRY_KIND_RULES[b].polishName, 'pl'),
);

/** The place of an entry's kind in the Polish alphabet. */
export const KIND_PLACE_SQL = `array_position(array[${KINDS_AS_READ.map((kind) => `'${kind}'`).join(', ')}], e.kind)`;
